extension Parser {
  /// Reports what is not UTF-8; false when the file is not worth reading on.
  mutating func checkEncoding() -> Bool {
    if let diagnostic = Parser.encodingProblem(in: lexer) {
      report(diagnostic)
      return !Parser.isUTF16(lexer.bytes)
    }
    return true
  }

  /// One diagnostic at the first invalid sequence, or `nil` when the file is UTF-8.
  static func encodingProblem(in lexer: Lexer) -> Diagnostic? {
    if isUTF16(lexer.bytes) {
      return Diagnostic(
        .invalidUTF8, at: lexer.span(0, 2), "the file is UTF-16, not UTF-8", help: "save the file as UTF-8")
    }
    var position = 0
    var first: Int?
    var count = 0
    while position < lexer.bytes.count {
      if lexer.bytes[position] < 0x80 {
        position += 1
      } else if let (_, length) = lexer.scalar(at: position) {
        position += length
      } else {
        first = first ?? position
        count += 1
        position += 1
      }
    }
    guard let first else { return nil }
    let more = count > 1 ? " (\(count) such bytes in the file)" : ""
    return Diagnostic(
      .invalidUTF8, at: lexer.span(first, first + 1), "a byte that is not valid UTF-8" + more,
      help: "save the file as UTF-8")
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }
}
