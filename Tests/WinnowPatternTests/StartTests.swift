import Testing
import WinnowTestSupport

@testable import WinnowPattern

/// Looking for matches that begin in a part of a text.
@Suite struct StartTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    let flags: String
    let text: String
    let starts: ClosedRange<Int>
    let expected: MatchResult
    init(_ pattern: String, _ flags: String, _ text: String, _ starts: ClosedRange<Int>, _ expected: MatchResult) {
      (self.pattern, self.flags, self.text, self.starts, self.expected) = (pattern, flags, text, starts, expected)
    }
    init(_ pattern: String, _ text: String, _ starts: ClosedRange<Int>, _ expected: MatchResult) {
      self.init(pattern, "", text, starts, expected)
    }
    var testDescription: String { "/\(pattern)/\(flags) on \(text) in \(starts)" }
  }

  @Test(arguments: [
    Case("b+", "abbc", 0...3, .match(1..<3)), Case("b+", "abbc", 2...3, .match(2..<3)),
    Case("b+", "abbc", 3...9, .noMatch), Case("b+", "abbc", 0...0, .noMatch),
    Case(#"\bb"#, "ab b", 1...3, .match(3..<4)), Case("(?<=a)b", "ab", 1...1, .match(1..<2)),
    Case("$", "ab", 0...2, .match(2..<2)), Case("$", "ab\n", 0...2, .match(2..<2)), Case("", "", 0...0, .match(0..<0)),
    Case(".", "éa", 1...1, .noMatch), Case(".", "éa", 1...2, .match(2..<3)), Case("b", "b", 5...9, .noMatch),
    Case("kiss", "i", "a \u{212A}iſs", 2...2, .match(2..<9)), Case(#"(a)\1"#, "aa", 0...0, .match(0..<2)),
    Case(#"\bé"#, "i", "aÉ É", 1...4, .match(4..<6)),
    // Where matches may begin depends on where the search does: the whole text counts.
    Case("^b", "ba", 1...1, .match(0..<1)), Case("^b", "ab", 1...1, .noMatch), Case(#"\Gb"#, "ab", 1...1, .noMatch),
    Case("^b", "m", "b\nb", 2...2, .match(0..<1)), Case("a(*SKIP)x|b", "ab", 1...1, .match(1..<2)),
  ])
  func findsTheLeftmostMatch(_ example: Case) throws {
    let pattern = try CompiledPattern(example.pattern, flags: example.flags)
    let scratch = MatchScratch()
    let found = withBytes(example.text) { pattern.firstMatch(in: $0, startingIn: example.starts, scratch: scratch) }
    #expect(found == example.expected)
    if case .match(let range) = found { #expect(pattern.capture(0, scratch: scratch) == range) }
  }

  @Test func anEmptyBufferWithoutAddressIsAnEmptyText() throws {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let scratch = MatchScratch()
    #expect(try CompiledPattern("a?").firstMatch(in: nothing, startingIn: 0...0, scratch: scratch) == .match(0..<0))
    #expect(try CompiledPattern("a").firstMatch(in: nothing, startingIn: 0...0, scratch: scratch) == .noMatch)
  }

  @Test func whatIsTooMuchForACheapLookIsALimit() throws {
    let pattern = try CompiledPattern("(a+)+$")
    let text = String(repeating: "a", count: 40) + "b"
    #expect(
      withBytes(text) { pattern.firstMatch(in: $0, startingIn: 0...0, scratch: MatchScratch()) } == .limit(.match))
    let long = String(repeating: "a", count: 300_000)
    #expect(
      withBytes(long) { pattern.firstMatch(in: $0, startingIn: 0...0, scratch: MatchScratch()) } == .limit(.subject))
  }

  @Test(arguments: [
    ("free", "i", true), (#"\bv[i1]agra\b"#, "i", true), (#"win.{0,40}cash"#, "", true), ("(?:a|b)+c", "", true),
    (#"(\w)\1"#, "", false), (#"a\Kb"#, "", false), (#"\p{Lu}"#, "", true), (#"\p{Lu}"#, "i", false),
    ("(?:a?)*", "", false),
    ("(?R)?a", "", false),
  ])
  func mostPatternsArePlain(_ source: String, _ flags: String, _ expected: Bool) throws {
    #expect(try CompiledPattern(source, flags: flags).isPlain == expected)
  }

  @Test(arguments: 0..<6)
  func partsOfATextAreSearchedAsInPCRE2(_ seed: UInt64) throws {
    var (rules, random) = (RandomRule(seed: seed), RandomPattern(seed: seed))
    var (matches, misses, limits) = (0, 0, 0)
    let scratches = [MatchScratch(), MatchScratch(limits: WindowTests.smallWindows(easyMatchLimit: 300))]
    for index in 0..<3_000 {
      let isRule = index % 2 == 0
      let (source, flags) = isRule ? (rules.pattern(), rules.flags()) : (random.pattern(), random.flags())
      guard !source.contains(#"\K"#), let reference = ReferencePattern(source, flags: flags, matchLimit: 100_000)
      else { continue }
      let pattern = try CompiledPattern(source, flags: flags)
      for _ in 0..<4 {
        let text = Array((isRule ? rules.text(of: source) : random.text(maximumLength: 24)).utf8)
        let first = random.boundary(of: text)
        let last = first + rules.generator.below(6)
        let isAnywhere = if case .anywhere = pattern.startRule { true } else { false }
        let expected: MatchResult
        switch reference.firstMatch(in: text, from: isAnywhere ? first : 0) {
        case .match(let pairs):
          guard let range = pairs[0] else { continue }
          expected = isAnywhere && range.lowerBound > last ? .noMatch : .match(range)
        case .noMatch: expected = .noMatch
        case .error: continue
        }
        for scratch in scratches {
          let found = text.withUnsafeBufferPointer {
            pattern.firstMatch(in: $0, startingIn: first...last, scratch: scratch)
          }
          switch found {
          case .match: matches += 1
          case .noMatch: misses += 1
          case .limit:
            limits += 1
            continue
          }
          #expect(
            found == expected,
            "/\(source)/\(flags) in \(first)...\(last) of \(String(decoding: text, as: UTF8.self).debugDescription)")
        }
      }
    }
    #expect(matches > 3_000)
    #expect(misses > 6_000)
    #expect(limits < matches / 50)
  }
}
