import WinnowModel

extension FactValue {
  /// The value as a person reads it: whole numbers without a point.
  var displayText: String {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    }
  }
}
