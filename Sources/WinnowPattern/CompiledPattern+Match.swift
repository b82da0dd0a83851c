internal import CPCRE2

extension CompiledPattern {
  /// Finds the first match that begins at or after `from`.
  ///
  /// - Parameters:
  ///   - subject: valid UTF-8. Nothing checks it here, and PCRE2 may read outside of a text that is not: the reader
  ///     repairs every text before it becomes a field.
  ///   - from: where to begin; inside a character, the search begins after it. Look-behinds and `\b` see the text before.
  /// - Complexity: bounded by the scratch's ``PatternLimits``; one PCRE2 call unless a start position is laborious.
  public func firstMatch(
    in subject: UnsafeBufferPointer<UInt8>, from: Int = 0, scratch: MatchScratch
  ) -> MatchResult {
    var search = MatchSearch(pattern: self, subject: subject, scratch: scratch)
    return search.firstMatch(from: from)
  }

  /// Asks whether the whole text matches, from its first byte to its last.
  ///
  /// Runs in PCRE2's interpreter: compiled code cannot be told to end at the end of the text.
  public func wholeMatch(in subject: UnsafeBufferPointer<UInt8>, scratch: MatchScratch) -> MatchResult {
    let search = MatchSearch(pattern: self, subject: subject, scratch: scratch)
    return search.wholeMatch()
  }

  /// Calls `body` with every match in order, until it returns false.
  ///
  /// A match begins where the one before ended. Where that one was empty, the next one
  /// is not empty at the same place, as in Perl.
  /// - Returns: the limit that ended the search early; nil when all matches were seen or `body` stopped.
  public func forEachMatch(
    in subject: UnsafeBufferPointer<UInt8>, scratch: MatchScratch, _ body: (Range<Int>) -> Bool
  ) -> MatchLimit? {
    var search = MatchSearch(pattern: self, subject: subject, scratch: scratch)
    var (from, afterEmpty) = (0, false)
    while from <= subject.count {
      switch afterEmpty ? search.nonEmptyMatch(at: from) : search.firstMatch(from: from) {
      case .noMatch:
        guard afterEmpty else { return nil }
        (from, afterEmpty) = (search.characterBoundary(atOrAfter: from + 1), false)
      case .limit(let limit): return limit
      case .match(let range):
        guard body(range) else { return nil }
        if range.isEmpty || range.upperBound > from {
          (from, afterEmpty) = (range.upperBound, range.isEmpty)
        } else {
          // `\K` in a look-ahead moved the start forward over an empty match: step on.
          (from, afterEmpty) = (search.characterBoundary(atOrAfter: from + 1), false)
        }
      }
    }
    return nil
  }

  /// Where the last match with `scratch` has capturing group `number`; 0 is the match itself.
  ///
  /// Nil when the group took no part in it. Only right after a match of this very pattern.
  public func capture(_ number: Int, scratch: MatchScratch) -> Range<Int>? {
    scratch.pair(number)
  }

  /// Where the last match with `scratch` has the group of that name; of several, the first that took part in it.
  public func capture(named name: String, scratch: MatchScratch) -> Range<Int>? {
    captureNames.lazy.filter { $0.name == name }.compactMap { scratch.pair($0.number) }.first
  }
}
