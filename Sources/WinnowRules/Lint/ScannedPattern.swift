/// A pattern in tokens, with its capture groups.
struct ScannedPattern: Sendable, Hashable {
  var tokens: [PatternToken] = []
  var captureCount = 0
  /// In the order of the groups; a name may stand twice.
  var captureNames: [String] = []
}
