/// How text is set off: colours on a terminal that wants them, nothing elsewhere.
struct Style: Sendable, Hashable {
  /// Whether escape sequences may be written.
  let isColored: Bool

  static let plain = Style(isColored: false)
  static let colored = Style(isColored: true)

  /// What a piece of text is to the reader.
  enum Role: Sendable {
    case good, bad, unsure, strong, faint, match, decision

    /// Parameters of the escape sequence; the eight basic colours only, so that every theme keeps them readable.
    fileprivate var parameters: String {
      switch self {
      case .good: "32"
      case .bad: "31"
      case .unsure: "33"
      case .strong: "1"
      case .faint: "2"
      case .match: "1;35"
      case .decision: "1;7"
      }
    }
  }

  /// The text, set off for its role.
  func callAsFunction(_ role: Role, _ text: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(role.parameters)m\(text)\u{1B}[0m" : text
  }
}
