extension Parser {
  /// Reports that something else stands where `expected` should, and takes nothing.
  ///
  /// What stands on another line is not to blame: then the place behind the last token is pointed out, unless the
  /// found token `isStray`, that is, wrong wherever it stands.
  mutating func reportUnexpected(
    _ expected: String, help: String? = nil, fix: Diagnostic.Fix? = nil, isStray: Bool = false,
    code: DiagnosticCode = .unexpectedToken
  ) {
    if token.kind == .invalid {
      takeProblems()
      return
    }
    guard !isStray, token.startsLine || token.kind == .end, previousEnd > 0 else {
      report(
        Diagnostic(
          code, at: token.span, "expected \(expected), found \(token.description)", help: help, fix: fix))
      return
    }
    report(
      Diagnostic(
        code, at: lexer.span(previousEnd, previousEnd), "expected \(expected)",
        label: "expected \(expected) after this", help: help, fix: fix))
  }

  /// The next word, whatever it is.
  mutating func expectWord(_ expected: String, help: String? = nil) -> Name? {
    if case .word(let text) = token.kind { return Name(text: text, span: advance().span) }
    reportUnexpected(expected, help: help)
    return nil
  }

  /// A name of the language; a misshapen one is reported and taken as written.
  mutating func expectName(of thing: String) -> Name? {
    if case .string(let text) = token.kind {
      let plain = Parser.repairedName(text)
      report(
        Diagnostic(
          .invalidName, at: token.span, "the name of a \(thing) stands without quotes",
          help: plain.map { "write \($0)" }, fix: plain.map { .init(span: token.span, replacement: $0) }))
      return Name(text: plain ?? text, span: advance().span)
    }
    guard let name = expectSameLineWord("the name of the \(thing)") else { return nil }
    if !Parser.isName(name.text) {
      let plain = Parser.repairedName(name.text)
      let reason = "a name holds small letters a-z, digits and single hyphens, and begins with a letter"
      report(
        Diagnostic(
          .invalidName, at: name.span, "'\(name.text)' is not a valid name",
          help: plain.map { "\(reason); write \($0)" } ?? reason,
          fix: plain.map { .init(span: name.span, replacement: $0) }))
    }
    return name
  }

  /// A quoted string.
  mutating func expectString(_ expected: String) -> StringLiteral? {
    if case .string(let value) = token.kind {
      let literal = StringLiteral(value: value, span: advance().span)
      reportGluedText(after: literal)
      return literal
    }
    var help: String?
    if case .word = token.kind, !token.startsLine { help = "put the text in double quotes" }
    reportUnexpected(expected, help: help)
    return nil
  }

  /// `"He said "yes""`: a word or string that touches the string's end.
  private mutating func reportGluedText(after literal: StringLiteral) {
    guard token.span.start == literal.span.end else { return }
    switch token.kind {
    case .word, .string, .invalid: break
    default: return
    }
    report(
      Diagnostic(
        .unexpectedToken, at: token.span, "the string ends before this", label: "unexpected text behind the string",
        help: "write \\\" for a quotation mark inside a string"))
    skipLine()
  }

  /// Whether the text is a name: `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
  static func isName(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, 0x61...0x7A ~= first, bytes.last != UInt8(ascii: "-") else { return false }
    for (index, byte) in bytes.enumerated() {
      let isHyphen = byte == UInt8(ascii: "-")
      guard isHyphen || 0x61...0x7A ~= byte || Lexer.isDigit(byte) else { return false }
      if isHyphen, bytes[index - 1] == byte { return false }
    }
    return true
  }

  /// The nearest valid name to a misshapen one, or `nil` when nothing of it is left.
  static func repairedName(_ text: String) -> String? {
    var name = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII, Lexer.isLetter(UInt8(scalar.value)) || Lexer.isDigit(UInt8(scalar.value)) {
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, !name.hasSuffix("-") {
        name += "-"
      }
    }
    while name.hasSuffix("-") { name.removeLast() }
    return isName(name) ? name : nil
  }
}
