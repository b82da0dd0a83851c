import Foundation
import Testing
import WinnowPattern
import WinnowTestSupport

/// What is claimed of other people's patterns holds for what they match.
@Suite(.enabled(if: Repository.data("regexes.jsonl") != nil, "real data is absent; set WINNOW_DATA to its folder"))
struct WitnessRealDataTests {
  @Test(arguments: ["testinput1", "testinput2", "testinput4", "testinput5"])
  func whatIsClaimedOfPatternsOfPCRE2Holds(_ name: String) throws {
    let file = URL(filePath: try #require(Repository.data("pcre2/" + name)))
    var (matches, proven) = (0, 0)
    for entry in PCRE2TestInput(Array(try Data(contentsOf: file))).entries {
      guard let flags = entry.winnowFlags, let source = entry.patternText,
        let reference = ReferencePattern(source, flags: flags)
      else { continue }
      let claims = TraitsClaims(of: source, flags: flags)
      for text in entry.validSubjects {
        let subject = TraitsSubject(text)
        for match in reference.firstMatches(in: text) {
          matches += 1
          if claims.witnesses != nil { proven += 1 }
          #expect(
            claims.broken(by: match, in: subject).isEmpty,
            "\(name):\(entry.line) on \(String(decoding: text, as: UTF8.self).debugDescription): \(claims)")
        }
      }
    }
    print("\(name): \(matches) matches, \(proven) of them of patterns with witnesses")
    #expect(matches > 400)
    #expect(proven > 100)
  }

  @Test func mostRealPatternsHaveALongWitnessAtAKnownDistance() throws {
    let patterns = try RealData.patterns()
    let found = patterns.map { CompiledPattern.traits(of: $0.pattern, flags: $0.winnowFlags) }
    func share(_ isCounted: (PatternTraits) -> Bool) -> Int { found.count(where: isCounted) * 1_000 / found.count }
    func witnesses(_ holds: @escaping (Witness) -> Bool) -> (PatternTraits) -> Bool {
      { $0.witnesses?.allSatisfy(holds) ?? false }
    }
    let long = share(witnesses { $0.literal.count >= 3 })
    let bounded = share(witnesses { $0.distance != nil })
    print(
      """
      Of 1,000 patterns \(share { $0.witnesses != nil }) have witnesses, \(long) of three bytes or more, \
      \(bounded) at a bounded distance, \(share(witnesses { $0.distance?.count == 1 })) at an exact one, \
      \(share(witnesses(\.startsAtBoundary))) behind a boundary, \(share(witnesses(\.endsAtBoundary))) before one; \
      \(share { $0.witnesses == nil && $0.compactWitnesses != nil }) have compact ones alone, \
      \(share { $0.witnesses == nil && $0.compactWitnesses == nil && !$0.required.isEmpty }) required kinds alone
      """)
    #expect(long >= 850)
    #expect(bounded >= 850)
  }

  /// Headlines, and the patterns' own texts without their signs, which match far more often.
  @Test func whatIsClaimedOfRealPatternsHolds() throws {
    let patterns = try RealData.patterns()
    let headlines = try RealData.headlines()
    let subjects = headlines.enumerated().filter { $0.offset % 100 == 0 }
      .map { TraitsSubject(Array($0.element.title.utf8)) }
    var (searches, ruledOut, matches) = (0, 0, 0)
    for pattern in patterns {
      guard let reference = ReferencePattern(pattern.pattern, flags: pattern.winnowFlags, matchLimit: 100_000) else {
        continue
      }
      let claims = TraitsClaims(of: pattern.pattern, flags: pattern.winnowFlags)
      for subject in subjects + Self.likelyTexts(of: pattern.pattern).map(TraitsSubject.init) {
        searches += 1
        let isRuledOut = !claims.ruledOut(subject).isEmpty
        if isRuledOut { ruledOut += 1 }
        // Where a long text is not ruled out, PCRE2 takes its time.
        guard isRuledOut || subject.text.count < 60 else { continue }
        for match in reference.firstMatches(in: subject.text) {
          matches += 1
          #expect(
            claims.broken(by: match, in: subject).isEmpty,
            "/\(pattern.pattern)/\(pattern.winnowFlags) on \(String(decoding: subject.text, as: UTF8.self)): \(claims)")
        }
      }
    }
    print("\(searches) searches, \(ruledOut) ruled out, at least \(matches) matches")
    #expect(ruledOut > searches * 9 / 10)
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
}
