extension CompiledPattern {
  /// Interim.
  public func firstMatch(
    in subject: UnsafeBufferPointer<UInt8>, startingIn starts: ClosedRange<Int>, scratch: MatchScratch
  ) -> MatchResult {
    firstMatch(in: subject, from: 0, scratch: scratch)
  }
}
