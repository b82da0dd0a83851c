import Testing
import WinnowPattern

@Suite struct MatchingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    var flags = ""
    let text: String
    var from = 0
    let expected: MatchResult
    var testDescription: String { "/\(pattern)/\(flags) on \(text) from \(from)" }
  }

  @Test(arguments: [
    Case(pattern: "b+", text: "abbc", expected: .match(1..<3)),
    Case(pattern: "b+", text: "acd", expected: .noMatch),
    Case(pattern: "b", text: "bab", from: 1, expected: .match(2..<3)),
    Case(pattern: "^b", text: "bab", from: 2, expected: .noMatch),
    Case(pattern: #"(?<=a)b"#, text: "ab", from: 1, expected: .match(1..<2)),
    Case(pattern: #"\bb"#, text: "ab", from: 1, expected: .noMatch),
    Case(pattern: "", text: "", expected: .match(0..<0)),
    Case(pattern: "x", text: "", expected: .noMatch),
    Case(pattern: "$", text: "é", from: 1, expected: .match(2..<2)),
    Case(pattern: "x", text: "x", from: 2, expected: .noMatch),
    Case(pattern: "CAFÉ", flags: "i", text: "un café", expected: .match(3..<8)),
    Case(pattern: #"\bcafé\b"#, text: "cafés café", expected: .match(7..<12)),
    Case(pattern: #"\w+"#, text: "— 中文", expected: .match(4..<10)),
    Case(pattern: "^b", flags: "m", text: "a\nb", expected: .match(2..<3)),
    Case(pattern: "a.b", flags: "s", text: "a\nb", expected: .match(0..<3)),
    Case(pattern: "a b", flags: "x", text: "ab", expected: .match(0..<2)),
    Case(pattern: "a+", flags: "U", text: "aaa", expected: .match(0..<1)),
    Case(pattern: #"a\Kb"#, text: "ab", expected: .match(1..<2)),
    Case(pattern: #"(?(DEFINE)(?<k>ab\K))(?=(?&k))"#, text: "xab", expected: .match(1..<3)),
    Case(pattern: "a(*SKIP)(*FAIL)|b", text: "aab", expected: .match(2..<3)),
    Case(pattern: "a\u{0}b", text: "a\u{0}b", expected: .match(0..<3)),
    Case(pattern: "(?:(?1)|(a))b", text: "ab", expected: .match(0..<2)),
  ])
  func findsTheFirstMatch(_ example: Case) throws {
    let pattern = try CompiledPattern(example.pattern, flags: example.flags)
    #expect(firstMatch(pattern, example.text, from: example.from) == example.expected)
  }

  @Test func aSearchFromInsideACharacterBeginsAfterIt() throws {
    #expect(firstMatch(try CompiledPattern("."), "éa", from: 1) == .match(2..<3))
  }

  @Test func anEmptyBufferWithoutAddressIsAnEmptyText() throws {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let scratch = MatchScratch()
    #expect(try CompiledPattern("^$").firstMatch(in: nothing, scratch: scratch) == .match(0..<0))
    #expect(try CompiledPattern("a?").wholeMatch(in: nothing, scratch: scratch) == .match(0..<0))
    #expect(try CompiledPattern("a").firstMatch(in: nothing, scratch: scratch) == .noMatch)
  }

  @Test(arguments: [
    ("a|ab", "ab", true), ("a", "ab", false), ("b", "ab", false), ("a+?", "aaa", true), ("", "", true),
    ("^ab$", "ab", true), ("a.?", "é", false), ("é", "é", true), (#"a\Kb"#, "ab", true), ("x*", "", true),
    (#"ab$"#, "ab\n", false),
  ])
  func aWholeMatchSpansTheText(_ source: String, _ text: String, _ expected: Bool) throws {
    let pattern = try CompiledPattern(source)
    let scratch = MatchScratch()
    let isMatch =
      if case .match = withBytes(text, { pattern.wholeMatch(in: $0, scratch: scratch) }) { true } else { false }
    #expect(isMatch == expected)
  }

  @Test(arguments: [
    ("a", "banana", [1..<2, 3..<4, 5..<6]),
    ("", "aé", [0..<0, 1..<1, 3..<3]),
    ("x*", "axb", [0..<0, 1..<2, 2..<2, 3..<3]),
    ("|ab", "ab", [0..<0, 0..<2, 2..<2]),
    (#"\b"#, "ab cd", [0..<0, 2..<2, 3..<3, 5..<5]),
    (#"a\K"#, "aaa", [1..<1, 2..<2, 3..<3]),
    (#"(?(DEFINE)(?<k>a\K))(?=(?&k))"#, "aab", [0..<1, 1..<2]),
    ("[!?]", "what?!", [4..<5, 5..<6]),
    (#"\G\d"#, "12a3", [0..<1, 1..<2]),
    ("^a", "aaa", [0..<1]),
    ("é", "ééé", [0..<2, 2..<4, 4..<6]),
    ("x", "", []),
  ])
  func findsAllMatches(_ source: String, _ text: String, _ expected: [Range<Int>]) throws {
    let pattern = try CompiledPattern(source)
    var found: [Range<Int>] = []
    let limit = withBytes(text) { bytes in
      pattern.forEachMatch(in: bytes, scratch: MatchScratch()) { range in
        found.append(range)
        return found.count < 100
      }
    }
    #expect(found == expected)
    #expect(limit == nil)
  }

  @Test func findingAllMatchesStopsWhenAsked() throws {
    let pattern = try CompiledPattern("a")
    var count = 0
    let limit = withBytes("aaaaaaaa") { bytes in
      pattern.forEachMatch(in: bytes, scratch: MatchScratch()) { _ in
        count += 1
        return count < 3
      }
    }
    #expect(count == 3)
    #expect(limit == nil)
  }
}
