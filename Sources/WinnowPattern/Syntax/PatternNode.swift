/// What a pattern means, as far as its syntax tells. Exact, but for ``anything`` and ``PatternAssertion/opaque``.
enum PatternNode: Equatable, Sendable {
  /// Consumes nothing and always holds.
  case empty
  /// Consumes nothing, and holds or not.
  case assertion(PatternAssertion)
  /// Consumes nothing; what is looked at need not be part of the match.
  indirect case look(PatternNode, PatternLook)
  case character(Unicode.Scalar, ignoresCase: Bool)
  /// Consumes one character.
  case set(PatternSet)
  /// Not known: may consume anything, also nothing.
  case anything
  case sequence([PatternNode])
  /// The first that leads to a match counts.
  case alternatives([PatternNode])
  indirect case group(PatternNode, PatternGroup)
  /// `most` is nil when there is no bound.
  indirect case repetition(PatternNode, least: Int, most: Int?, PatternRepetition)
}
