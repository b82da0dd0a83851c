import Testing
import WinnowTestSupport

@testable import WinnowEngine
@testable import WinnowPattern

/// The filter sees every sequence that a text has, whatever the number of sequences, and hardly any other.
struct SequenceFilterTests {
  static let words = [
    "phentermine", "xanax", "diazepam", "ambien", "soma", "levitra", "cialis", "valium", "norco", "zyban",
  ]
  private static let looks: [Character: String] = ["i": "[i1!|l]", "a": "[a4@]", "o": "[o0]", "e": "[e3]", "l": "[l|]"]
  /// Ways to hide a word, of which each has its own gaps; enough of them for several passes.
  private static let gaps = [
    #"[_\W]?"#, #"[_\W]{0,3}"#, #"[-\s.]*"#, #"\W?"#, "[_*]?", "[ |]?", "é?", "[.,]{0,2}",
  ]

  static let patterns: [String] = words.flatMap { word in
    gaps.map { gap in word.map { looks[$0] ?? "[\($0)\($0.uppercased())]" }.joined(separator: gap) }
  }

  /// The sequence of a pattern, whether it has literals or not.
  private static func sequence(of pattern: String) throws -> GappedSequence {
    let node = try #require(PatternParser.parse(pattern, flags: ""))
    return try #require(GappedFacts(node).choice(isAtStart: KindFacts(node).isAtStart)?.sequence, "\(pattern)")
  }

  private static let filter = try? makeFilter()

  private static func makeFilter() throws -> SequenceFilter {
    let entries = try patterns.enumerated().map { number, pattern in
      (try sequence(of: pattern), LiteralUse(test: Int32(number), sources: 1, text: 1, kind: .anywhere))
    }
    return SequenceFilter(entries)
  }

  private static func seen(_ filter: SequenceFilter, in text: [UInt8]) -> Set<Int> {
    var seen: Set<Int> = []
    text.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      filter.scan(start, count: bytes.count) { seen.insert(Int($0.pointee.test)) }
    }
    return seen
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func whatMatchesIsSeen(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let filter = try #require(Self.filter)
    let references = try Self.patterns.map { try #require(ReferencePattern($0, flags: "")) }
    var (matches, sightings) = (0, 0)
    for _ in 0..<40 {
      let signs = ["", "", "", "_", "-", " ", ".", "*", "é", "—"]
      var text = "Buy "
      for letter in Self.words.randomElement(using: &random) ?? "" {
        let other = Self.looks[letter]?.dropFirst().dropLast().randomElement(using: &random) ?? letter
        text += String(other) + (signs.randomElement(using: &random) ?? "")
      }
      let bytes = Array((text + " now").utf8)
      let seen = Self.seen(filter, in: bytes)
      sightings += seen.count
      for (number, reference) in references.enumerated() {
        guard case .match = reference.firstMatch(in: bytes) else { continue }
        matches += 1
        #expect(seen.contains(number), "\(Self.patterns[number]) matches \(text)")
      }
    }
    #expect(matches > 30)
    #expect(sightings < 3 * matches)
  }

  @Test(arguments: ["", "a", "Mayor opens new bridge over the river", "née — 中文"])
  func otherTextsAreRuledOut(_ text: String) throws {
    #expect(Self.seen(try #require(Self.filter), in: Array(text.utf8)).isEmpty)
  }

  @Test func aSequenceAtTheStartIsSeenThereOnly() throws {
    let sequence = try Self.sequence(of: #"^\W*[fF][rR][e3][e3]\b"#)
    let use = LiteralUse(test: 0, sources: 1, text: 1, kind: .anywhere)
    let other = try Self.sequence(of: Self.patterns[0])
    let filter = SequenceFilter([(other, use), (sequence, use), (other, use)])
    #expect(Self.seen(filter, in: Array("— fr3e".utf8)) == [0])
    #expect(Self.seen(filter, in: Array("for free".utf8)).isEmpty)
  }
}
