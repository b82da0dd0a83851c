extension Lexer {
  /// The string whose opening quote stands at a position; it ends on its line.
  func string(from start: Int) -> Token {
    var value: [UInt8] = []
    var problems: [Diagnostic] = []
    var position = start + 1
    while let byte = byte(position), byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "\"") {
        return stringToken(value, span(start, position + 1), problems)
      }
      if byte == UInt8(ascii: "\\") {
        let escape = escape(at: position)
        value += escape.bytes
        if let problem = escape.problem { problems.append(problem) }
        position = escape.end
      } else {
        value.append(byte)
        position += 1
      }
    }
    return unclosedString(from: start)
  }

  private func stringToken(_ value: [UInt8], _ span: SourceSpan, _ problems: [Diagnostic]) -> Token {
    Token(kind: .string(String(decoding: value, as: UTF8.self)), span: span, startsLine: false, problems: problems)
  }

  /// The rest of the line as a string, with the problem that its end is missing.
  private func unclosedString(from start: Int) -> Token {
    let end = unclosedEnd(from: start)
    var token = token(.string(text(start + 1..<end)), start, end)
    token.problems = [
      Diagnostic(
        .unclosedString, at: token.span, "the string is not closed", label: "expected '\"' before the end of the line",
        help: "a string ends on the line where it begins; write \\n for a line break inside it",
        fix: .init(span: span(end, end), replacement: "\""))
    ]
    return token
  }

  /// Where a literal without its end is taken to stop: at the end of the line, but before closing braces and
  /// parentheses whose opening ones stand on the line before it.
  func unclosedEnd(from start: Int) -> Int {
    var lineStart = start
    while lineStart > 0, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
    var open = 0
    for byte in bytes[lineStart..<start] {
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: ")") { open = max(0, open - 1) }
    }
    var end = lineEnd(from: start)
    var probe = end
    while probe > start + 1 {
      let byte = bytes[probe - 1]
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: ")") {
        guard open > 0 else { break }
        open -= 1
        end = probe - 1
      } else if !Lexer.isSpace(byte) {
        break
      }
      probe -= 1
    }
    while end > start + 1, Lexer.isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func escape(at start: Int) -> (bytes: [UInt8], end: Int, problem: Diagnostic?) {
    switch byte(start + 1) {
    case UInt8(ascii: "\""): return ([UInt8(ascii: "\"")], start + 2, nil)
    case UInt8(ascii: "\\"): return ([UInt8(ascii: "\\")], start + 2, nil)
    case UInt8(ascii: "n"): return ([UInt8(ascii: "\n")], start + 2, nil)
    case UInt8(ascii: "t"): return ([UInt8(ascii: "\t")], start + 2, nil)
    case UInt8(ascii: "u"): return scalarEscape(at: start)
    case nil, UInt8(ascii: "\n"), UInt8(ascii: "\r"): return ([UInt8(ascii: "\\")], start + 1, nil)
    default: break
    }
    let length = scalar(at: start + 1)?.length ?? 1
    let end = start + 1 + length
    let help: String
    if byte(start + 1) == UInt8(ascii: "'") || byte(start + 1) == UInt8(ascii: "/") {
      help = "it needs no backslash"
    } else {
      help = "a string knows \\\" \\\\ \\n \\t \\u{HEX}; a backslash for a pattern stands between slashes, as in /\\d+/"
    }
    let problem = Diagnostic(
      .invalidEscape, at: span(start, end), "unknown escape '\(text(start..<end))'", help: help)
    return (Array(bytes[start..<end]), end, problem)
  }

  /// `\u{1F600}`.
  private func scalarEscape(at start: Int) -> (bytes: [UInt8], end: Int, problem: Diagnostic?) {
    var end = start + 2
    var value: UInt32 = 0
    var digits = 0
    if byte(end) == UInt8(ascii: "{") {
      end += 1
      while digits < 7, let byte = byte(end), let digit = Character(Unicode.Scalar(byte)).hexDigitValue {
        value = value << 4 | UInt32(digit)
        digits += 1
        end += 1
      }
      if byte(end) == UInt8(ascii: "}") {
        end += 1
        if 1...6 ~= digits, let scalar = Unicode.Scalar(value) { return (Array(String(scalar).utf8), end, nil) }
      }
    }
    let problem = Diagnostic(
      .invalidEscape, at: span(start, end), "'\(text(start..<end))' names no character",
      help: "write the code point in hexadecimal, as in \\u{200B}")
    return ([], end, problem)
  }

  /// The quotation mark at a position, if it is one.
  func quote(at position: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let (scalar, length) = scalar(at: position) else { return nil }
    return scalar == "\"" || Lookalike.isQuote(scalar) ? (scalar, length) : nil
  }

  /// A string between other quotation marks than `"`, read as the string that was meant.
  func foreignString(at start: Int) -> Token? {
    guard let (opening, length) = quote(at: start), opening != "\"" else { return nil }
    var position = start + length
    var contentEnd: Int?
    while let byte = byte(position), byte != UInt8(ascii: "\n") {
      if let (_, closingLength) = quote(at: position), !isApostrophe(at: position, length: closingLength) {
        contentEnd = position
        position += closingLength
        break
      }
      position += scalar(at: position)?.length ?? 1
    }
    let end = contentEnd == nil ? unclosedEnd(from: start) : position
    let value = text(min(start + length, end)..<(contentEnd ?? max(end, start + length)))
    var token = token(.string(value), start, max(end, start + length))
    let plain = "\"\(value)\""
    token.problems = [
      Diagnostic(
        .unexpectedCharacter, at: span(start, start + length), "the mark \(opening) does not open a string",
        help: "strings stand in plain double quotes: \(plain)", fix: .init(span: token.span, replacement: plain))
    ]
    return token
  }

  /// Whether the mark stands between two letters, as in `won't`.
  private func isApostrophe(at position: Int, length: Int) -> Bool {
    guard let next = byte(position + length), position > 0 else { return false }
    return Lexer.isLetter(next) && Lexer.isLetter(bytes[position - 1])
  }
}
