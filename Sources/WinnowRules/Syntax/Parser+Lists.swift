extension Parser {
  /// Reads a list behind its keyword.
  mutating func parseList(_ start: Int, _ errorCount: Int) -> Declaration? {
    guard let name = expectName(of: "list") else {
      skipToDeclaration()
      return nil
    }
    let kind = parseListKind(of: name)
    var source = ListDeclaration.Source.inline([])
    if takeFrom() {
      if let path = expectString("the path of the list's file in double quotes") {
        source = .file(path)
      } else {
        skipLine()
      }
    } else if let brace = openBlock(of: "a list without 'from'") {
      source = .inline(parseEntries(brace, of: "list '\(name.text)'"))
    } else {
      skipToDeclaration()
    }
    return .list(
      ListDeclaration(
        name: name, kind: kind ?? Name(text: "word", span: name.span), source: source, span: span(from: start),
        isBroken: diagnostics.count > errorCount))
  }

  /// Takes `from`, misspelt too, with a word about that.
  private mutating func takeFrom() -> Bool {
    guard let word = token.word else { return false }
    if word != "from" {
      guard peek().kind.isString else { return false }
      report(
        Diagnostic(
          .unknownKeyword, at: token.span, "unknown word '\(word)'; did you mean 'from'?",
          fix: .init(span: token.span, replacement: "from")))
    }
    advance()
    return true
  }

  private mutating func parseListKind(of name: Name) -> Name? {
    let kinds = ListKind.allCases.map(\.rawValue).joined(separator: ", ")
    let help = "say what the entries are: list \(name.text) (word); the kinds are \(kinds)"
    guard take(.openParenthesis) else {
      reportUnexpected("'(' and the kind of the list", help: help)
      return nil
    }
    let kind = expectWord("the kind of the list", help: help)
    if kind != nil, !take(.closeParenthesis) { reportUnexpected("')'") }
    return kind
  }

  private mutating func parseEntries(_ brace: SourceSpan, of owner: String) -> [ListEntry] {
    var entries: [ListEntry] = []
    // Braces inside the list are wrong; counting them keeps its own closing brace.
    var inner = 0
    rereadAsEntry()
    while token.kind != .end, !(token.startsLine && startsDeclarationInList()) {
      if token.kind == .closeBrace {
        guard inner > 0 else { break }
        inner -= 1
        skip()
      } else if token.kind == .comma {
        advance()
      } else if token.kind == .openBrace {
        reportUnexpected("an entry", help: "entries stand one a line, without braces of their own")
        inner += 1
        skip()
      } else if let entry = parseEntry() {
        entries.append(entry)
      }
      rereadAsEntry()
    }
    closeBlock(brace, of: owner)
    return entries
  }

  /// Bare words are entries, so a declaration is only what reads like one from its keyword to its brace.
  private func startsDeclarationInList() -> Bool {
    var plain = lexer.token(from: token.span.start)
    plain.startsLine = false
    return startsDeclaration(plain)
  }

  private mutating func parseEntry() -> ListEntry? {
    let start = token.span.start
    guard let text = parseEntryText() else { return nil }
    rereadAsEntry()
    var until: Literal?
    if token.word == "until" {
      let next = lexer.listToken(from: token.span.end)
      if next.word.map(Parser.looksNumeric) ?? next.kind.isString, !next.startsLine {
        advance()
        rereadAsEntry()
        until = expectDate()
      }
    }
    return ListEntry(text: text, until: until, note: lexer.comment(after: previousEnd), span: span(from: start))
  }

  private mutating func parseEntryText() -> ListEntry.Text? {
    switch token.kind {
    case .string:
      return expectString("an entry").map { .string($0) }
    case .pattern:
      return takePattern().map { .pattern($0) }
    case .word(let text):
      return .string(StringLiteral(value: text, span: advance().span))
    default:
      reportUnexpected("an entry", isStray: true)
      skip()
      return nil
    }
  }
}
