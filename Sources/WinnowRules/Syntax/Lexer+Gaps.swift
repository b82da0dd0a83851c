extension Lexer {
  /// What stands between two tokens.
  struct Gap {
    var position: Int
    /// Whether the next token is the first on its line.
    var startsLine: Bool
    var problems: [Diagnostic] = []
  }

  /// Skips white space and comments, and with a problem for each run what editors take for white space but is none.
  func skipGap(from start: Int) -> Gap {
    var gap = Gap(position: start, startsLine: start == 0)
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { gap.position = 3 }
    while let byte = byte(gap.position) {
      if byte == UInt8(ascii: "\n") {
        gap.startsLine = true
        gap.position += 1
      } else if Lexer.isSpace(byte) {
        gap.position += 1
      } else if byte == UInt8(ascii: "#") {
        gap.position = lineEnd(from: gap.position)
      } else if let (end, problem) = harmlessStretch(at: gap.position) {
        gap.problems.append(problem)
        gap.position = end
      } else {
        break
      }
    }
    return gap
  }

  /// A run of semicolons, of invisible characters or of spaces other than the ordinary one.
  private func harmlessStretch(at start: Int) -> (end: Int, Diagnostic)? {
    var end = start
    while byte(end) == UInt8(ascii: ";") { end += 1 }
    if end > start {
      let problem = Diagnostic(
        .unexpectedCharacter, at: span(start, end), "';' has no meaning here",
        help: "leave it out: a clause ends where the next one begins",
        fix: .init(span: span(start, end), replacement: ""))
      return (end, problem)
    }
    while let (scalar, length) = scalar(at: end), Lookalike.isForeignSpace(scalar) { end += length }
    guard end > start, let (scalar, _) = scalar(at: start) else { return nil }
    let name = Lookalike.codePoint(scalar)
    let problem = Diagnostic(
      .unexpectedCharacter, at: span(start, end), "\(name) is not an ordinary space",
      help: "delete it, or write a plain space", fix: .init(span: span(start, end), replacement: " "))
    return (end, problem)
  }
}
