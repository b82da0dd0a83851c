/// Cuts the bytes of a rule file into tokens.
///
/// A token depends on nothing but the position where it is asked for, so the parser may look ahead, or read the same
/// place again with ``listToken(from:)``, at will. Every token but the end takes at least one byte.
struct Lexer: Sendable {
  let bytes: [UInt8]
  /// Index of the file in its ``SourceSet``.
  let file: Int

  init(_ source: SourceFile, index: Int) {
    bytes = source.bytes
    file = index
  }

  /// The next token at or after a position.
  func token(from position: Int) -> Token {
    let gap = skipGap(from: position)
    var token = bareToken(at: gap.position)
    token.startsLine = gap.startsLine
    token.problems.insert(contentsOf: gap.problems, at: 0)
    return token
  }

  /// The next token inside the braces of a list, where a bare word holds nearly any character.
  func listToken(from position: Int) -> Token {
    let gap = skipGap(from: position)
    var token: Token
    let end = entryEnd(from: gap.position)
    if end > gap.position, byte(gap.position) != UInt8(ascii: "/"), quote(at: gap.position) == nil {
      token = Token(kind: .word(text(gap.position..<end)), span: span(gap.position, end), startsLine: false)
    } else {
      token = bareToken(at: gap.position)
    }
    token.startsLine = gap.startsLine
    token.problems.insert(contentsOf: gap.problems, at: 0)
    return token
  }

  /// The comment that follows on the same line, without `#` and the white space around it.
  func comment(after position: Int) -> String? {
    var start = position
    while let byte = byte(start), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ",") {
      start += 1
    }
    guard byte(start) == UInt8(ascii: "#") else { return nil }
    return trimmedText(start + 1..<lineEnd(from: start))
  }

  private func bareToken(at start: Int) -> Token {
    guard let first = byte(start) else { return token(.end, start, start) }
    switch first {
    case UInt8(ascii: "\""): return string(from: start)
    case UInt8(ascii: "/"): return pattern(from: start)
    case UInt8(ascii: "@"): return listReference(from: start)
    default: break
    }
    if let sign = sign(at: start) { return sign }
    let end = wordEnd(from: start)
    if end > start { return wordToken(start, end) }
    if let quoted = foreignString(at: start) { return quoted }
    return foreignCharacter(at: start)
  }

  private func listReference(from start: Int) -> Token {
    let end = wordEnd(from: start + 1)
    guard end > start + 1 else {
      var token = token(.invalid, start, start + 1)
      token.problems = [
        Diagnostic(
          .unexpectedCharacter, at: token.span, "'@' without the name of a list", label: "expected a name after this",
          help: "a list is written @name, or @pack/name when another pack has it")
      ]
      return token
    }
    return token(.list(text(start + 1..<end)), start, end)
  }

  private func wordToken(_ start: Int, _ end: Int) -> Token {
    var token = token(.word(text(start..<end)), start, end)
    if let repaired = repairedDashes(start..<end) {
      token.kind = .word(repaired)
      token.problems = [
        Diagnostic(
          .unexpectedCharacter, at: token.span, "a typographic dash stands in '\(text(start..<end))'",
          help: "write the plain hyphen: \(repaired)", fix: .init(span: token.span, replacement: repaired))
      ]
    }
    return token
  }
}
