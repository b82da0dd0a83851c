import Foundation
import Testing
import WinnowPattern
import WinnowTestSupport

/// What other people's patterns match has a witness.
@Suite(.enabled(if: Repository.data("regexes.jsonl") != nil, "real data is absent; set WINNOW_DATA to its folder"))
struct WitnessRealDataTests {
  private struct Pattern: Decodable {
    let pattern: String
    let flags: String
    var winnowFlags: String { flags.filter { "imsx".contains($0) } }
  }

  private struct Headline: Decodable {
    let title: String
  }

  @Test(arguments: ["testinput1", "testinput2", "testinput4", "testinput5"])
  func patternsOfPCRE2MatchNoTextWithoutAWitness(_ name: String) throws {
    let file = URL(filePath: try #require(Repository.data("pcre2/" + name)))
    var (matches, proven) = (0, 0)
    for entry in PCRE2TestInput(Array(try Data(contentsOf: file))).entries {
      guard let flags = entry.winnowFlags, let source = entry.patternText,
        let reference = ReferencePattern(source, flags: flags)
      else { continue }
      let traits = CompiledPattern.traits(of: source, flags: flags)
      for subject in entry.validSubjects {
        guard case .match = reference.firstMatch(in: subject) else { continue }
        matches += 1
        guard traits.witnesses != nil else { continue }
        proven += 1
        #expect(
          traits.allow(lowered: lowered(subject)),
          "\(name):\(entry.line) on \(String(decoding: subject, as: UTF8.self).debugDescription)")
      }
    }
    print("\(name): \(matches) matches, \(proven) of them of patterns with witnesses")
    #expect(matches > 400)
    #expect(proven > 100)
  }

  @Test func mostRealPatternsHaveALongWitness() throws {
    let patterns: [Pattern] = try lines("regexes.jsonl")
    let clock = ContinuousClock()
    var found: [PatternTraits] = []
    let time = clock.measure {
      found = patterns.map { CompiledPattern.traits(of: $0.pattern, flags: $0.winnowFlags) }
    }
    let long = found.count { $0.witnesses?.allSatisfy { $0.literal.count >= 3 } ?? false }
    let share = Double(long) / Double(patterns.count)
    print(
      """
      \(patterns.count) patterns: \(found.count { $0.witnesses != nil }) have witnesses, \(long) of three bytes or more \
      (\(Int(share * 1_000)) in 1,000); \(time / patterns.count) each
      """)
    #expect(share >= 0.85)
  }

  /// Headlines, and the patterns' own texts without their signs, which match far more often.
  @Test func realPatternsMatchNoTextWithoutAWitness() throws {
    let patterns: [Pattern] = try lines("regexes.jsonl")
    let headlines: [Headline] = try lines("reddit_news_fwd.jsonl")
    let texts = headlines.enumerated().filter { $0.offset % 100 == 0 }.map { Array($0.element.title.utf8) }
    let loweredTexts = texts.map(lowered)
    var (searches, matches, needless) = (0, 0, 0)
    for pattern in patterns {
      let traits = CompiledPattern.traits(of: pattern.pattern, flags: pattern.winnowFlags)
      guard traits.witnesses != nil,
        let reference = ReferencePattern(pattern.pattern, flags: pattern.winnowFlags, matchLimit: 100_000)
      else { continue }
      let own = Self.likelyTexts(of: pattern.pattern)
      for (text, loweredText) in zip(texts + own, loweredTexts + own.map(lowered)) {
        searches += 1
        let hasWitness = traits.allow(lowered: loweredText)
        // Where a witness is there, the pattern may match or not.
        if hasWitness { needless += 1 }
        guard !hasWitness || text.count < 60 else { continue }
        guard case .match = reference.firstMatch(in: text) else { continue }
        matches += 1
        #expect(hasWitness, "/\(pattern.pattern)/\(pattern.winnowFlags) on \(String(decoding: text, as: UTF8.self))")
      }
    }
    print("\(searches) searches, \(needless) with a witness, at least \(matches) matches")
    #expect(matches > 10_000)
  }

  /// Texts made from the letters of a pattern: the whole and each alternative.
  static func likelyTexts(of pattern: String) -> [[UInt8]] {
    var text = pattern
    for (sign, letters) in [
      (#"\b"#, ""), (#"\W"#, " "), (#"\s"#, " "), (#"\d"#, "1"), (#"\w"#, "w"), ("(?:", "("), ("(?i)", ""),
      (#"\."#, "."),
    ] {
      text = text.replacing(sign, with: letters)
    }
    text = text.replacing(#"\"#, with: "")
    let parts = text.split { "|()[]^$".contains($0) }.map(String.init)
    let whole = text.filter { !"?*+()^$[]".contains($0) }
    return ([text, whole, parts.joined()] + parts.prefix(6)).map { Array($0.utf8) }
  }

  private func lines<Value: Decodable>(_ name: String) throws -> [Value] {
    let file = URL(filePath: try #require(Repository.data(name)))
    let decoder = JSONDecoder()
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(Value.self, from: $0)
    }
  }
}
