import ArgumentParser

/// How often the rules of a generated set hit, which the ranks of their words decide.
enum HitRate: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// About 0.4 hits an item for 1,000 rules.
  case few
  /// About 6 hits an item for 1,000 rules.
  case many

  /// The ranks that the words of the rules are drawn from.
  var ranks: Range<Int> {
    switch self {
    case .few: 6_000..<26_000
    case .many: 110..<3_200
    }
  }
}
