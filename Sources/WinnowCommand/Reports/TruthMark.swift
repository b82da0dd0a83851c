import WinnowEngine

extension Truth {
  /// The mark that stands before a condition or rule: ✓, ✗ or ?, coloured.
  func mark(_ style: Style) -> String {
    switch self {
    case .yes: style(.good, "✓")
    case .no: style(.bad, "✗")
    case .unknown: style(.unsure, "?")
    }
  }
}
