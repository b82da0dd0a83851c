/// The kind of a look-around.
struct PatternLook: Equatable, Sendable {
  /// Whether it looks at what stands before.
  var isBehind: Bool
  /// Whether it holds where its pattern does not match.
  var isNegative: Bool
}
