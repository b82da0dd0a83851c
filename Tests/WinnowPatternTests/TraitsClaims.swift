import WinnowTestSupport
import WinnowText

@testable import WinnowPattern

/// What is claimed of a pattern's matches, and whether one of them bears it out.
struct TraitsClaims {
  var witnesses: [Witness]?
  var compactWitnesses: [[UInt8]]?
  var minimumBytes: Int
  var required: [ByteKinds]
  var textStart: ByteKinds?
  /// All of the sequence, not only its rarest part, and whether the pattern has literals or not.
  var sequence: GappedSequence?
  /// Whether matches begin where PCRE2 began to match: `\K` moves the start.
  let keepsStart: Bool

  init(of pattern: String, flags: String) {
    let traits = CompiledPattern.traits(of: pattern, flags: flags)
    (witnesses, compactWitnesses, minimumBytes) = (traits.witnesses, traits.compactWitnesses, traits.minimumBytes)
    (required, textStart) = (traits.required, traits.textStart)
    sequence = GappedSequence.whole(of: pattern, flags: flags)
    keepsStart = !pattern.contains(#"\K"#)
  }

  /// One of the claims.
  enum Claim: CaseIterable {
    case witness, place, startBoundary, endBoundary, compactWitness, minimumBytes, required, textStart, sequence
  }

  /// The claims that are made at all.
  var made: Set<Claim> {
    var made: Set<Claim> = []
    if let witnesses {
      made.insert(.witness)
      if witnesses.contains(where: { $0.distance != nil }) { made.insert(.place) }
      if witnesses.contains(where: \.startsAtBoundary) { made.insert(.startBoundary) }
      if witnesses.contains(where: \.endsAtBoundary) { made.insert(.endBoundary) }
    }
    if compactWitnesses != nil { made.insert(.compactWitness) }
    if minimumBytes > 0 { made.insert(.minimumBytes) }
    if !required.isEmpty { made.insert(.required) }
    if textStart != nil { made.insert(.textStart) }
    if sequence != nil { made.insert(.sequence) }
    return made
  }

  /// The claims about the text as a whole that rule it out.
  func ruledOut(_ subject: TraitsSubject) -> Set<Claim> {
    var broken: Set<Claim> = []
    if let witnesses, !witnesses.contains(where: { subject.lowered.holds($0.literal) }) { broken.insert(.witness) }
    if let compactWitnesses, !compactWitnesses.contains(where: subject.compact.holds) { broken.insert(.compactWitness) }
    if subject.text.count < minimumBytes { broken.insert(.minimumBytes) }
    if required.contains(where: { $0.isDisjoint(with: subject.kinds) }) { broken.insert(.required) }
    if let textStart, let first = subject.lowered.first, !textStart.contains(.of(first)) { broken.insert(.textStart) }
    if let sequence, !sequence.occurs(in: subject.text) { broken.insert(.sequence) }
    return broken
  }

  /// The claims that a match shows to be wrong.
  func broken(by match: Range<Int>, in subject: TraitsSubject) -> Set<Claim> {
    var broken = ruledOut(subject)
    guard keepsStart else { return broken }
    if match.count < minimumBytes { broken.insert(.minimumBytes) }
    if textStart != nil, match.lowerBound > 0 { broken.insert(.textStart) }
    guard let witnesses, subject.keepsLengths else { return broken }
    // Each claim alone, and then all of them for one and the same witness.
    let places: [(claim: Claim, holds: (Witness, Int) -> Bool)] = [
      (.place, { $0.distance?.contains($1 - match.lowerBound) ?? true }),
      (.startBoundary, { !$0.startsAtBoundary || subject.boundaries.contains($1) }),
      (.endBoundary, { !$0.endsAtBoundary || subject.boundaries.contains($1 + $0.literal.count) }),
    ]
    func occurs(_ holds: (Witness, Int) -> Bool) -> Bool {
      witnesses.contains { witness in
        subject.lowered.places(of: witness.literal).contains { holds(witness, $0) }
      }
    }
    if !occurs({ witness, place in places.allSatisfy { $0.holds(witness, place) } }) {
      let alone = places.filter { !occurs($0.holds) }.map(\.claim)
      broken.formUnion(alone.isEmpty ? [.place] : alone)
    }
    return broken
  }
}

/// A text in the forms that claims are about.
struct TraitsSubject {
  let text: [UInt8]
  let lowered: [UInt8]
  /// The lowered text's letters and digits of ASCII.
  let compact: [UInt8]
  let kinds: ByteKinds
  /// Whether each character is as long in lower case.
  let keepsLengths: Bool
  /// Where `\b` holds, by PCRE2.
  let boundaries: Set<Int>

  init(_ text: [UInt8]) {
    self.text = text
    lowered = WinnowPatternTests.lowered(text)
    compact = lowered.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    kinds = ByteKinds(lowered.map(ByteKinds.of))
    keepsLengths = String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.isASCII || Folding.lowered(String($0)).utf8.count == UTF8.width($0)
    }
    let boundary = ReferencePattern(#"\b"#, flags: "")
    boundaries = Set((boundary?.allMatches(in: text, upTo: .max) ?? []).map(\.lowerBound))
  }
}

extension ReferencePattern {
  /// Up to three matches, or the first one where PCRE2 cannot go on.
  func firstMatches(in text: [UInt8]) -> [Range<Int>] {
    if let all = allMatches(in: text, upTo: 3) { return all }
    guard case .match(let groups) = firstMatch(in: text), let match = groups.first ?? nil else { return [] }
    return [match]
  }
}
