import WinnowModel

/// A bare date of the language: `2024-01-01`, or with a time, `2024-01-01T10:00:00Z`.
struct DateLiteral: Hashable {
  let timestamp: Timestamp
  /// Whether the text names a day and no time.
  let isWholeDay: Bool

  /// Reads a date; `nil` when the text is none or the calendar has no such day.
  ///
  /// Of all the forms that ``Timestamp`` reads only one is a date of the language, so that files look alike.
  init?(_ text: String) {
    guard DateLiteral.hasShape(text), let timestamp = Timestamp(parsing: text) else { return nil }
    self.timestamp = timestamp
    isWholeDay = text.utf8.count == 10
  }

  /// Whether the text is `2024-01-01`, alone or with `T10:00` or `T10:00:00` and `Z` or `+02:00` behind it.
  private static func hasShape(_ text: String) -> Bool {
    let shape = String(decoding: text.utf8.map { Lexer.isDigit($0) ? UInt8(ascii: "0") : $0 }, as: UTF8.self)
    guard shape.hasPrefix("0000-00-00") else { return false }
    var rest = shape.dropFirst(10)
    if rest.isEmpty { return true }
    guard rest.hasPrefix("T00:00") else { return false }
    rest = rest.dropFirst(6)
    if rest.hasPrefix(":00") { rest = rest.dropFirst(3) }
    return rest == "Z" || rest == "+00:00" || rest == "-00:00"
  }
}
