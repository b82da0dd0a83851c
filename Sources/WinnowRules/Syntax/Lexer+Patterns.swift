extension Lexer {
  /// The pattern whose opening slash stands at a position.
  ///
  /// A backslash hides the byte behind it, and `{{pack/name}}` its own slash; the first slash that is not hidden ends the
  /// pattern.
  func pattern(from start: Int) -> Token {
    guard let slash = closingSlash(from: start) else { return unclosedPattern(from: start) }
    let runEnd = flagsEnd(from: slash + 1)
    let written = text(slash + 1..<runEnd)
    if Lexer.connectors.contains(written) { return patternWithoutSpace(start, slash) }
    let next = byte(runEnd)
    if next == UInt8(ascii: "/") || next == UInt8(ascii: "\\") || next == UInt8(ascii: "]") {
      return crossesLine(start, slash) ? unclosedPattern(from: start) : patternWithInnerSlash(start, slash)
    }
    let (flags, problems) = checkedFlags(from: slash + 1, to: runEnd)
    if !problems.isEmpty, crossesLine(start, slash) { return unclosedPattern(from: start) }
    var token = token(.pattern(source: text(start + 1..<slash), flags: flags), start, runEnd)
    token.problems = problems
    return token
  }

  private func closingSlash(from start: Int) -> Int? {
    var position = start + 1
    while let byte = byte(position) {
      if byte == UInt8(ascii: "/") { return position }
      if let end = insertEnd(at: position) {
        position = end
        continue
      }
      if byte == UInt8(ascii: "\\") {
        position += 1
        guard position < bytes.count else { return nil }
      }
      if bytes[position] == UInt8(ascii: "\n"), endsPattern(lineAt: position + 1) { return nil }
      position += 1
    }
    return nil
  }

  /// The end of `{{name}}` or `{{pack/name}}`.
  private func insertEnd(at start: Int) -> Int? {
    guard byte(start) == UInt8(ascii: "{"), byte(start + 1) == UInt8(ascii: "{") else { return nil }
    var end = start + 2
    while let byte = byte(end), Lexer.isLetter(byte) || Lexer.isDigit(byte) || "-/".utf8.contains(byte) { end += 1 }
    guard byte(end) == UInt8(ascii: "}"), byte(end + 1) == UInt8(ascii: "}") else { return nil }
    let parts = text(start + 2..<end).split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { Parser.isName(String($0)) } ? end + 2 : nil
  }

  /// Whether a line begins like something else than the rest of a pattern: with a keyword or a closing brace.
  private func endsPattern(lineAt lineStart: Int) -> Bool {
    var start = lineStart
    while let byte = byte(start), Lexer.isSpace(byte), byte != UInt8(ascii: "\n") { start += 1 }
    if byte(start) == UInt8(ascii: "}") { return true }
    var end = start
    while let byte = byte(end), Lexer.isLetter(byte) { end += 1 }
    if let next = byte(end), !Lexer.isSpace(next), next != UInt8(ascii: "{"), next != UInt8(ascii: "\"") {
      return false
    }
    let word = text(start..<end)
    return ClauseKeyword(rawValue: word) != nil || DeclarationKeyword(rawValue: word) != nil
  }

  private func flagsEnd(from start: Int) -> Int {
    var end = start
    while let byte = byte(end), Lexer.isLetter(byte) || Lexer.isDigit(byte) || byte == UInt8(ascii: "_") { end += 1 }
    return end
  }

  private func checkedFlags(from start: Int, to end: Int) -> (flags: String, problems: [Diagnostic]) {
    var flags = ""
    var problems: [Diagnostic] = []
    for position in start..<end {
      let flag = Character(Unicode.Scalar(bytes[position]))
      if !"imsxU".contains(flag) {
        problems.append(
          Diagnostic(
            .unknownPatternFlag, at: span(position, position + 1), "unknown pattern flag '\(flag)'",
            help: Lexer.advice(for: flag)))
      } else if flags.contains(flag) {
        problems.append(
          Diagnostic(
            .unknownPatternFlag, at: span(position, position + 1), "the pattern flag '\(flag)' stands there twice",
            help: "one is enough", fix: .init(span: span(position, position + 1), replacement: "")))
      } else {
        flags.append(flag)
      }
    }
    return (flags, problems)
  }

  private static func advice(for flag: Character) -> String {
    switch flag {
    case "g": "leave it out: 'count(…)' finds every match, '~' needs one"
    case "u": "leave it out: patterns always work on Unicode text"
    case "I", "M", "S", "X": "flags are small letters but for U; did you mean '\(flag.lowercased())'?"
    default: "the flags are i m s x U; a slash inside a pattern is written \\/"
    }
  }

  private static let connectors: Set<String> = ["and", "or", "not"]

  /// `/…/and`: the word is no run of flags.
  private func patternWithoutSpace(_ start: Int, _ slash: Int) -> Token {
    var token = token(.pattern(source: text(start + 1..<slash), flags: ""), start, slash + 1)
    token.problems = [
      Diagnostic(
        .unknownPatternFlag, at: span(slash + 1, flagsEnd(from: slash + 1)), "a word follows the pattern at once",
        help: "put a space behind the closing slash", fix: .init(span: span(slash + 1, slash + 1), replacement: " "))
    ]
    return token
  }

  /// `/usr/bin/`: reads up to the slash of the line that looks like the end, and says how a slash is written.
  private func patternWithInnerSlash(_ start: Int, _ slash: Int) -> Token {
    var last = slash
    var position = slash
    let line = lineEnd(from: start)
    while position < line {
      if bytes[position] == UInt8(ascii: "/") {
        last = position
        if looksLikeEnd(slash: position) { break }
      }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = flagsEnd(from: last + 1)
    var token = token(.pattern(source: text(start + 1..<last), flags: ""), start, end)
    token.problems = [
      Diagnostic(
        .unexpectedToken, at: span(slash, slash + 1), "the pattern ends at this slash, but more follows",
        help: "write \\/ for a slash inside a pattern", fix: .init(span: span(slash, slash + 1), replacement: "\\/"))
    ]
    return token
  }

  private func looksLikeEnd(slash: Int) -> Bool {
    let end = flagsEnd(from: slash + 1)
    guard bytes[slash + 1..<end].allSatisfy({ "imsxU".utf8.contains($0) }) else { return false }
    guard let next = byte(end) else { return true }
    return Lexer.isSpace(next) || "),}#".utf8.contains(next)
  }

  /// The rest of the line as a pattern, with the problem that its end is missing.
  private func unclosedPattern(from start: Int) -> Token {
    let end = unclosedEnd(from: start)
    var token = token(.pattern(source: text(min(start + 1, end)..<end), flags: ""), start, max(end, start + 1))
    token.problems = [
      Diagnostic(
        .unclosedPattern, at: token.span, "the pattern is not closed", label: "expected '/' behind this",
        help: "a pattern ends with '/' and its flags; a line of a longer pattern must not begin with a keyword or '}'")
    ]
    return token
  }
}
