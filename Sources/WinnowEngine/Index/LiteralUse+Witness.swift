import WinnowPattern

extension LiteralUse {
  /// What the occurrence of a witness means for a test.
  /// - Parameter needsPlaces: Whether the test only looks for the first match, so that places help.
  init(_ witness: Witness, _ use: LiteralUse, needsPlaces: Bool) {
    self = use
    length = Int32(witness.literal.count)
    (startsAtBoundary, endsAtBoundary) = (witness.startsAtBoundary, witness.endsAtBoundary)
    guard needsPlaces, let distance = witness.distance, let most = Int32(exactly: distance.upperBound) else { return }
    kind = .window
    (leastDistance, mostDistance) = (Int32(distance.lowerBound), most)
  }
}
