import Foundation
import Testing
import WinnowPattern
import WinnowTestSupport

/// What is claimed of a pattern holds for each of its matches. `WINNOW_FUZZ_CASES` asks for more patterns.
@Suite struct TraitsFuzzTests {
  private static let patternsPerSeed =
    (ProcessInfo.processInfo.environment["WINNOW_FUZZ_CASES"].flatMap(Int.init) ?? 8_000) / 8

  private typealias Claim = TraitsClaims.Claim

  private struct Counts {
    var pairs = 0
    var matches = 0
    /// Matches for which the claim was made.
    var proven: [Claim: Int] = [:]
    /// Texts that the claim rules out.
    var ruledOut: [Claim: Int] = [:]

    /// How often each claim is made for a match, at least, in 1,000.
    func expectProven(_ shares: KeyValuePairs<Claim, Int>) {
      for (claim, share) in shares {
        #expect(proven[claim, default: 0] * 1_000 >= matches * share, "\(claim): \(proven) of \(matches)")
      }
    }

    /// How often each claim rules a text out, at least, in 1,000.
    func expectRuledOut(_ shares: KeyValuePairs<Claim, Int>) {
      for (claim, share) in shares {
        #expect(ruledOut[claim, default: 0] * 1_000 >= pairs * share, "\(claim): \(ruledOut) of \(pairs)")
      }
    }
  }

  @Test(arguments: 0..<8)
  func whatIsClaimedOfPatternsWithWordsHolds(_ seed: UInt64) {
    var source = WitnessPair(seed: seed)
    var counts = Counts()
    var otherTexts: [[UInt8]] = []
    for _ in 0..<Self.patternsPerSeed {
      let (pattern, flags, text) = source.next()
      let texts = [Array(text.utf8)] + otherTexts.prefix(2)
      check(pattern, flags, texts, &counts)
      otherTexts = Array(texts.prefix(2))
    }
    #expect(counts.matches > counts.pairs / 5)
    counts.expectProven([.witness: 180, .place: 150, .minimumBytes: 200, .required: 100, .sequence: 200])
    counts.expectRuledOut([.witness: 100, .minimumBytes: 100, .required: 30, .sequence: 100])
  }

  @Test(arguments: 300..<308)
  func whatIsClaimedOfPlacedAndDisguisedWordsHolds(_ seed: UInt64) {
    var source = PlacedWords(seed: seed)
    var counts = Counts()
    var otherText: [UInt8] = []
    for _ in 0..<Self.patternsPerSeed {
      let (pattern, flags, text) = source.next()
      let texts = [Array(text.utf8), otherText]
      check(pattern, flags, texts, &counts)
      otherText = texts[0]
    }
    #expect(counts.matches > counts.pairs / 3)
    counts.expectProven([
      .witness: 450, .place: 350, .startBoundary: 110, .endBoundary: 110, .compactWitness: 80, .minimumBytes: 900,
      .required: 500, .textStart: 50, .sequence: 900,
    ])
    counts.expectRuledOut([
      .witness: 100, .compactWitness: 50, .minimumBytes: 30, .required: 100, .textStart: 30, .sequence: 100,
    ])
  }

  @Test(arguments: 100..<108)
  func whatIsClaimedOfRandomPatternsHolds(_ seed: UInt64) {
    var random = RandomPattern(seed: seed)
    var counts = Counts()
    for _ in 0..<Self.patternsPerSeed {
      let (pattern, flags) = (random.pattern(), random.flags())
      check(pattern, flags, (0..<3).map { _ in Array(random.text(maximumLength: 12).utf8) }, &counts)
    }
    counts.expectProven([.minimumBytes: 200, .required: 10, .textStart: 2, .sequence: 200])
    counts.expectRuledOut([.witness: 10, .minimumBytes: 50, .textStart: 2, .sequence: 100])
  }

  @Test(arguments: 200..<208)
  func whatIsClaimedOfRulesHolds(_ seed: UInt64) {
    var random = RandomRule(seed: seed)
    var counts = Counts()
    for _ in 0..<Self.patternsPerSeed {
      let (pattern, flags) = (random.pattern(), random.flags())
      check(pattern, flags, (0..<4).map { _ in Array(random.text(of: pattern).utf8) }, &counts)
    }
    counts.expectProven([
      .witness: 120, .place: 100, .startBoundary: 10, .endBoundary: 3, .minimumBytes: 500, .required: 50,
      .textStart: 3, .sequence: 500,
    ])
    counts.expectRuledOut([.witness: 100, .minimumBytes: 50, .required: 30, .textStart: 3, .sequence: 100])
  }

  private func check(_ pattern: String, _ flags: String, _ texts: [[UInt8]], _ counts: inout Counts) {
    guard let reference = ReferencePattern(pattern, flags: flags, matchLimit: 100_000) else { return }
    let claims = TraitsClaims(of: pattern, flags: flags)
    for text in texts {
      let subject = TraitsSubject(text)
      counts.pairs += 1
      for claim in claims.ruledOut(subject) { counts.ruledOut[claim, default: 0] += 1 }
      for match in reference.firstMatches(in: text) {
        counts.matches += 1
        for claim in claims.made { counts.proven[claim, default: 0] += 1 }
        let broken = claims.broken(by: match, in: subject)
        #expect(
          broken.isEmpty,
          "/\(pattern)/\(flags) on \(String(decoding: text, as: UTF8.self).debugDescription) at \(match): \(claims)")
      }
    }
  }

  // MARK: - The check itself

  /// Spoils one claim at a time; the check must see most of it on texts that match.
  @Test(arguments: TraitsClaims.Claim.allCases)
  func aWrongClaimIsNoticed(_ claim: TraitsClaims.Claim) {
    var source = PlacedWords(seed: 9)
    var (spoilt, noticed) = (0, 0)
    for _ in 0..<2_000 {
      let (pattern, flags, text) = source.next()
      guard let reference = ReferencePattern(pattern, flags: flags, matchLimit: 100_000) else { continue }
      var claims = TraitsClaims(of: pattern, flags: flags)
      let subject = TraitsSubject(Array(text.utf8))
      guard claims.keepsStart, subject.keepsLengths, claims.made.contains(claim),
        let match = reference.firstMatches(in: subject.text).first
      else { continue }
      claims.spoil(claim, match)
      spoilt += 1
      if claims.broken(by: match, in: subject).contains(claim) { noticed += 1 }
    }
    #expect(spoilt > 50, "\(noticed) of \(spoilt)")
    #expect(
      noticed * 10 > spoilt * (claim == .startBoundary || claim == .endBoundary ? 1 : 7), "\(noticed) of \(spoilt)")
  }
}

extension TraitsClaims {
  /// Makes a claim wrong by as little as can be.
  fileprivate mutating func spoil(_ claim: Claim, _ match: Range<Int>) {
    switch claim {
    case .witness:
      change { Witness(literal: $0.literal + [0xFF], distance: nil, startsAtBoundary: false, endsAtBoundary: false) }
    case .place:
      change {
        Witness(
          literal: $0.literal, distance: $0.distance.map { $0.upperBound + 1...$0.upperBound + 1 },
          startsAtBoundary: $0.startsAtBoundary, endsAtBoundary: $0.endsAtBoundary)
      }
    case .startBoundary, .endBoundary:
      // One byte of the literal less, so that the boundary is claimed within a word or at its other side.
      change {
        let literal = claim == .startBoundary ? $0.literal.dropFirst() : $0.literal.dropLast()
        return Witness(
          literal: literal.isEmpty ? $0.literal : Array(literal), distance: nil,
          startsAtBoundary: claim == .startBoundary, endsAtBoundary: claim == .endBoundary)
      }
    case .compactWitness: compactWitnesses = compactWitnesses?.map { $0 + [0xFF] }
    case .minimumBytes: minimumBytes = match.count + 1
    case .required: required = [[]]
    case .textStart: textStart = []
    case .sequence: sequence = sequence?.withoutBytesInLastStep
    }
  }

  private mutating func change(_ make: (Witness) -> Witness) {
    witnesses = witnesses?.map(make)
  }
}
