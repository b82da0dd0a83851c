import Foundation
import Testing
import WinnowPattern
import WinnowTestSupport

/// No text that PCRE2 matches is without a witness. `WINNOW_FUZZ_CASES` asks for more patterns.
@Suite struct WitnessFuzzTests {
  private static let patternsPerSeed =
    (ProcessInfo.processInfo.environment["WINNOW_FUZZ_CASES"].flatMap(Int.init) ?? 16_000) / 8

  private struct Counts {
    var pairs = 0
    var matches = 0
    /// Matches of patterns that have witnesses.
    var proven = 0
    /// Texts that the witnesses rule out.
    var ruledOut = 0
  }

  @Test(arguments: 0..<8)
  func aPatternWithWordsMatchesNoTextWithoutAWitness(_ seed: UInt64) {
    var source = WitnessPair(seed: seed)
    var counts = Counts()
    var otherTexts: [[UInt8]] = []
    for _ in 0..<Self.patternsPerSeed {
      let (pattern, flags, text) = source.next()
      let texts = [Array(text.utf8)] + otherTexts.suffix(2)
      compare(pattern, flags, texts, &counts)
      otherTexts = [texts[0]] + otherTexts.prefix(2)
    }
    #expect(counts.pairs > Self.patternsPerSeed)
    #expect(counts.matches > counts.pairs / 5)
    #expect(counts.proven > counts.matches / 3)
    #expect(counts.ruledOut > counts.pairs / 10)
  }

  @Test(arguments: 100..<108)
  func aRandomPatternMatchesNoTextWithoutAWitness(_ seed: UInt64) {
    var random = RandomPattern(seed: seed)
    var counts = Counts()
    for _ in 0..<Self.patternsPerSeed {
      let (pattern, flags) = (random.pattern(), random.flags())
      let texts = (0..<3).map { _ in Array(random.text(maximumLength: 12).utf8) }
      compare(pattern, flags, texts, &counts)
    }
    #expect(counts.pairs > Self.patternsPerSeed)
    #expect(counts.proven > counts.pairs / 100)
  }

  private func compare(_ pattern: String, _ flags: String, _ texts: [[UInt8]], _ counts: inout Counts) {
    guard let reference = ReferencePattern(pattern, flags: flags, matchLimit: 100_000) else { return }
    let traits = CompiledPattern.traits(of: pattern, flags: flags)
    for text in texts {
      counts.pairs += 1
      let hasWitness = traits.allow(lowered: lowered(text))
      if !hasWitness { counts.ruledOut += 1 }
      guard case .match = reference.firstMatch(in: text) else { continue }
      counts.matches += 1
      if traits.witnesses != nil { counts.proven += 1 }
      #expect(
        hasWitness,
        """
        /\(pattern)/\(flags) matches \(String(decoding: text, as: UTF8.self).debugDescription) \
        without \(traits.texts ?? [])
        """)
    }
  }
}
