/// What came of looking for a pattern in a text.
public enum MatchResult: Sendable, Hashable {
  /// UTF-8 offsets of the match. Where `\K` set the start behind the end, the two are swapped.
  case match(Range<Int>)
  /// The text holds no match.
  case noMatch
  /// Unknown: a bound was reached first.
  case limit(MatchLimit)
}
