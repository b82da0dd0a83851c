import WinnowModel

extension Parser {
  /// A score: a number of at most three decimals.
  mutating func expectPoints(_ expected: String) -> Points? {
    guard let name = expectNumberWord(expected) else { return nil }
    if let points = Number(name.text)?.points { return points }
    reportInvalidNumber(name, "a number of at most three decimals and nine digits before the point")
    return nil
  }

  /// A whole number that is not negative.
  mutating func expectCount(_ expected: String) -> (value: Int, span: SourceSpan)? {
    guard let name = expectNumberWord(expected) else { return nil }
    if let count = Number(name.text)?.count { return (count, name.span) }
    reportInvalidNumber(name, "a whole number")
    return nil
  }

  /// A bare date.
  mutating func expectDate() -> Literal? {
    if case .string(let text) = token.kind, let date = DateLiteral(text) {
      report(
        Diagnostic(
          .invalidDate, at: token.span, "a date stands without quotes", help: "write \(text)",
          fix: .init(span: token.span, replacement: text)))
      return Literal(value: .date(date.timestamp, wholeDay: date.isWholeDay), span: advance().span)
    }
    guard let word = token.word, !token.startsLine else {
      reportUnexpected("a date", help: "a date reads 2027-06-30")
      return nil
    }
    let span = advance().span
    if let date = DateLiteral(word) {
      return Literal(value: .date(date.timestamp, wholeDay: date.isWholeDay), span: span)
    }
    reportInvalidDate(Name(text: word, span: span))
    return nil
  }

  /// Seconds of a duration such as `30d`.
  mutating func expectDuration() -> Int64? {
    guard let word = token.word, Parser.looksNumeric(word) else {
      reportUnexpected("a duration", help: Parser.durationHelp)
      return nil
    }
    let name = Name(text: word, span: advance().span)
    if let unit = word.utf8.last, let size = Parser.unitSeconds(unit),
      let count = Number(String(word.dropLast()))?.count
    {
      return Int64(count) * size
    }
    reportInvalidDuration(name)
    return nil
  }

  private mutating func reportInvalidDuration(_ name: Name) {
    var (text, end) = (name.text, name.span.end)
    // `30 days`: the unit stands apart.
    if Number(text)?.count != nil, let unit = token.word, !token.startsLine,
      unit.utf8.first.flatMap(Parser.unitSeconds) != nil
    {
      text += unit
      end = advance().span.end
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = text.dropFirst(digits.count).first { $0 != "-" && $0 != "." }
    let plain = unit.flatMap { $0.asciiValue }.flatMap { Parser.unitSeconds($0 | 0x20) == nil ? nil : "\(digits)\($0)" }
    let place = lexer.span(name.span.start, end)
    report(
      Diagnostic(
        .invalidDuration, at: place, "'\(text)' is no duration",
        help: plain.map { "write \($0.lowercased())" } ?? Parser.durationHelp,
        fix: plain.map { .init(span: place, replacement: $0.lowercased()) }))
  }

  private static let durationHelp = "a duration is a whole number and one of s m h d w, as in 30d"

  private static func unitSeconds(_ unit: UInt8) -> Int64? {
    switch unit {
    case UInt8(ascii: "s"): 1
    case UInt8(ascii: "m"): 60
    case UInt8(ascii: "h"): 3600
    case UInt8(ascii: "d"): 86_400
    case UInt8(ascii: "w"): 604_800
    default: nil
    }
  }

  /// A value that a field is compared with or that a test item holds.
  mutating func expectLiteral(_ expected: String) -> Literal? {
    if case .string(let text) = token.kind {
      guard let literal = expectString(expected) else { return nil }
      return Literal(value: .string(text), span: literal.span)
    }
    guard let word = token.word else {
      reportUnexpected(expected)
      return nil
    }
    if word == "true" || word == "false" { return Literal(value: .flag(word == "true"), span: advance().span) }
    guard Parser.looksNumeric(word) else {
      let help = "put text in double quotes: \"\(word)\""
      reportUnexpected(
        expected, help: help, fix: token.startsLine ? nil : .init(span: token.span, replacement: "\"\(word)\""))
      return nil
    }
    let name = Name(text: word, span: advance().span)
    if let number = Number(word) { return Literal(value: .number(number.value), span: name.span) }
    if let date = DateLiteral(word) {
      return Literal(value: .date(date.timestamp, wholeDay: date.isWholeDay), span: name.span)
    }
    if Parser.looksLikeDate(word) {
      reportInvalidDate(name)
    } else {
      reportInvalidNumber(name, "a number")
    }
    return nil
  }

  private mutating func expectNumberWord(_ expected: String) -> Name? {
    if let word = token.word, Parser.looksNumeric(word) { return Name(text: word, span: advance().span) }
    if case .string(let text) = token.kind, Number(text) != nil {
      report(
        Diagnostic(
          .invalidNumber, at: token.span, "a number stands without quotes", help: "write \(text)",
          fix: .init(span: token.span, replacement: text)))
      return Name(text: text, span: advance().span)
    }
    if let word = token.word, !token.startsLine {
      report(Diagnostic(.invalidNumber, at: token.span, "expected \(expected), found '\(word)'"))
    } else {
      reportUnexpected(expected)
    }
    return nil
  }

  private mutating func reportInvalidNumber(_ name: Name, _ expected: String) {
    var help: String?
    if name.text.hasPrefix("+") { help = "leave out the '+'" }
    if name.text.hasPrefix(".") { help = "write 0\(name.text)" }
    report(Diagnostic(.invalidNumber, at: name.span, "'\(name.text)' is not \(expected)", help: help))
  }

  private mutating func reportInvalidDate(_ name: Name) {
    let isShaped =
      name.text.utf8.count == 10
      && name.text.utf8.enumerated().allSatisfy {
        $0.offset == 4 || $0.offset == 7 ? $0.element == UInt8(ascii: "-") : Lexer.isDigit($0.element)
      }
    report(
      Diagnostic(
        .invalidDate, at: name.span, isShaped ? "there is no day '\(name.text)'" : "'\(name.text)' is no date",
        help: isShaped ? nil : "a date reads 2027-06-30, with a time 2027-06-30T18:00:00Z"))
  }

  /// Whether a word can only be a number, date or duration.
  static func looksNumeric(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return Lexer.isDigit(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
      || first == UInt8(ascii: ".")
  }

  private static func looksLikeDate(_ word: String) -> Bool {
    let separators = word.utf8.dropFirst().count {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".")
    }
    return separators >= 2
  }
}
