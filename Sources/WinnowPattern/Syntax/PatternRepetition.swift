/// In which order a repetition tries its counts.
enum PatternRepetition: Equatable, Sendable {
  /// Often first.
  case greedy
  /// Rarely first.
  case lazy
  /// As often as can be, and no other count.
  case possessive
}
