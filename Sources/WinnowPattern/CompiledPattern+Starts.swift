extension CompiledPattern {
  /// Whether `firstMatch(in:startingIn:scratch:)` tries no other places, so that matches behind another one can be found with it.
  public var isFoundInPlace: Bool { if case .anywhere = startRule { true } else { false } }

  /// Finds the leftmost match among those that begin at `starts` (offsets of the text, both included).
  ///
  /// For places where a match is likely: most patterns are tried there without PCRE2. Look-behinds and `\b` see the text
  /// before. A pattern whose matches depend on where the search begins, such as `^a` or one with `\G`, is searched for in
  /// the whole text. After a match only ``capture(_:scratch:)`` 0 is known for certain.
  /// - Returns: a limit where the cheap look that this takes is not enough; a search of the whole text may still succeed.
  public func firstMatch(
    in subject: UnsafeBufferPointer<UInt8>, startingIn starts: ClosedRange<Int>, scratch: MatchScratch
  ) -> MatchResult {
    guard subject.count <= scratch.limits.subjectLimitBytes else { return .limit(.subject) }
    switch startRule {
    case .anywhere:
      return firstMatch(in: subject, from: starts.lowerBound, through: starts.upperBound, scratch: scratch)
    case .anchored where plain != nil: return firstMatch(in: subject, from: 0, through: 0, scratch: scratch)
    case .anchored, .lines, .wholeSearch: return firstMatch(in: subject, scratch: scratch)
    }
  }

  @inline(__always)
  private func firstMatch(
    in subject: UnsafeBufferPointer<UInt8>, from first: Int, through last: Int, scratch: MatchScratch
  ) -> MatchResult {
    var starts = PlainStarts(subject, from: first, through: last)
    if let plain, scratch.allowsPlain {
      switch starts.firstMatch(of: plain, frames: scratch.plainFrames) {
      case .match(let range):
        scratch.setMatch(range)
        return .match(range)
      case .noMatch:
        scratch.pairCount = 0
        return .noMatch
      case .unsure: break
      }
    }
    return MatchSearch(pattern: self, subject: subject, scratch: scratch).cheapMatch(
      from: starts.next, through: starts.last)
  }
}
