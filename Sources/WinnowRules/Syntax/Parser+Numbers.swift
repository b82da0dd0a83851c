import WinnowModel

extension Parser {
  /// A score: a number of at most three decimals.
  mutating func expectPoints(_ expected: String) -> Points? {
    guard let name = expectNumberWord(expected) else { return nil }
    if let points = Number(name.text)?.points { return points }
    reportInvalidNumber(name, "score", help: "it has at most three decimals and nine digits before the point")
    return nil
  }

  /// A whole number that is not negative.
  mutating func expectCount(_ expected: String) -> (value: Int, span: SourceSpan)? {
    guard let name = expectNumberWord(expected) else { return nil }
    if let count = Number(name.text)?.count { return (count, name.span) }
    reportInvalidNumber(name, "whole number", help: "write it in digits, as in 12")
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
    report(Parser.invalidDate(Name(text: word, span: span)))
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
    let unit = text.dropFirst(digits.count).drop { $0 == "-" || $0 == "." }.first?.lowercased() ?? ""
    // Not for `1mo`: a minute is not what was meant.
    let isUnit = unit.utf8.first.flatMap(Parser.unitSeconds) != nil && !text.contains("mo")
    let plain = isUnit && !digits.isEmpty ? "\(digits)\(unit)" : nil
    let place = lexer.span(name.span.start, end)
    report(
      Diagnostic(
        .invalidDuration, at: place, "'\(text)' is no duration",
        help: plain.map { "write \($0)" } ?? Parser.durationHelp,
        fix: plain.map { .init(span: place, replacement: $0) }))
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
      report(Parser.invalidDate(name))
    } else {
      reportInvalidNumber(name, "number", help: "a number reads 12 or -2.5; text stands in double quotes")
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

  private mutating func reportInvalidNumber(_ name: Name, _ expected: String, help: String) {
    var help = help
    if name.text.hasPrefix("+") { help = "leave out the '+'" }
    if name.text.hasPrefix(".") { help = "write 0\(name.text)" }
    report(Diagnostic(.invalidNumber, at: name.span, "'\(name.text)' is no \(expected)", help: help))
  }

  /// What is wrong with a word that stands where a date should.
  static func invalidDate(_ name: Name) -> Diagnostic {
    let digits = name.text.utf8.map { Lexer.isDigit($0) ? UInt8(ascii: "0") : $0 }
    if digits.elementsEqual("0000-00-00".utf8) {
      return Diagnostic(.invalidDate, at: name.span, "there is no day '\(name.text)'")
    }
    return Diagnostic(
      .invalidDate, at: name.span, "'\(name.text)' is no date",
      help: "a date reads 2027-06-30, with a time 2027-06-30T18:00:00Z")
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
