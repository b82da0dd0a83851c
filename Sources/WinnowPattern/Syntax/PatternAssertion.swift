/// A condition on a place in the text.
enum PatternAssertion: Equatable, Sendable {
  /// `\b`.
  case wordBoundary
  /// `\B`.
  case notWordBoundary
  /// `^` under the flag `m`: at the start, and behind every newline but one that ends the text.
  case lineStart
  /// `$` under the flag `m`: at the end, and before every newline.
  case lineEnd
  /// `\A`, and `^` without the flag `m`.
  case textStart
  /// `\z`.
  case textEnd
  /// `\Z`, and `$` without the flag `m`.
  case textEndOrFinalNewline
  /// Holds or not for reasons that are not known here, or moves the start of the match: `\G`, `\K`, verbs, conditions.
  case opaque
}
