extension Parser {
  /// `todo hit …`, `todo miss …`.
  mutating func parseTodo(_ start: Int) -> Clause.Kind? {
    if take(word: "hit") { return parseTest(start, expectsHit: true, isTodo: true) }
    if take(word: "miss") { return parseTest(start, expectsHit: false, isTodo: true) }
    reportUnexpected("'hit' or 'miss'", help: "a test that does not pass yet reads: todo hit \"…\"")
    return nil
  }

  /// A test behind its keyword: a title, or an object of fields.
  mutating func parseTest(_ start: Int, expectsHit: Bool, isTodo: Bool) -> Clause.Kind? {
    skipColon(after: expectsHit ? "hit" : "miss")
    let input: RuleTest.Input
    if token.kind == .openBrace {
      guard let members = parseMembers() else { return nil }
      input = .fields(members)
    } else {
      guard let title = expectString("a title in double quotes, or fields in braces") else { return nil }
      input = .title(title)
    }
    if !token.startsLine, token.kind.isString || token.kind == .comma {
      reportUnexpected("one text or object", help: "each text has a 'hit' or 'miss' of its own")
      skipLine()
    }
    return .test(RuleTest(expectsHit: expectsHit, isTodo: isTodo, input: input, span: span(from: start)))
  }

  /// `{ title: "…", item.points: 12 }`.
  private mutating func parseMembers() -> [RuleTest.Member]? {
    let brace = token.span
    let errorCount = diagnostics.count
    advance()
    var members: [RuleTest.Member] = []
    while token.kind != .closeBrace, token.kind != .end, !startsClause(), !startsDeclaration() {
      if take(.comma) { continue }
      let position = token.span.start
      if let member = parseMember() {
        members.append(member)
      } else {
        skipToMember(hasMoved: token.span.start > position)
      }
    }
    if take(.closeBrace) { return members }
    if diagnostics.count == errorCount { closeBlock(brace, of: "this test") }
    return members
  }

  private mutating func parseMember() -> RuleTest.Member? {
    guard let path = expectMemberPath() else { return nil }
    if token.kind == .comparison(.equal) {
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "expected ':' behind '\(path.text)', found '='",
          help: "fields of a test read: \(path.text): \"…\"", fix: .init(span: token.span, replacement: ":")))
      advance()
    } else if !take(.colon) {
      reportUnexpected("':' and a value", help: "fields of a test read: \(path.text): \"…\"")
      return nil
    }
    if token.kind == .openBrace {
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "objects do not nest",
          help: "write the path with dots: \(path.text).name: …"))
      skipNestedBlock()
      return nil
    }
    guard token.kind == .openParenthesis else {
      return expectLiteral("a value").map { RuleTest.Member(path: path, values: [$0]) }
    }
    return parseStrings(expected: "a text in double quotes").map { strings in
      RuleTest.Member(path: path, values: strings.map { Literal(value: .string($0.value), span: $0.span) })
    }
  }

  private mutating func expectMemberPath() -> Name? {
    if case .string(let text) = token.kind, peek().kind == .colon {
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "the name of a field stands without quotes", help: "write \(text):",
          fix: .init(span: token.span, replacement: text)))
      return Name(text: text, span: advance().span)
    }
    return expectWord("the name of a field", help: "fields of a test read: title: \"…\", url: \"…\"")
  }

  /// Skips to the next comma, closing brace or line after a mistake in a field.
  private mutating func skipToMember(hasMoved: Bool) {
    var hasMoved = hasMoved
    while token.kind != .end, token.kind != .closeBrace, token.kind != .comma {
      if token.startsLine, hasMoved || startsClause() || startsDeclaration() { return }
      hasMoved = true
      skip()
    }
  }

  private mutating func skipNestedBlock() {
    var open = 0
    repeat {
      if token.kind == .openBrace { open += 1 }
      if token.kind == .closeBrace { open -= 1 }
      skip()
    } while open > 0 && token.kind != .end && !startsDeclaration()
  }

  /// `("a", "b")`, with the opening parenthesis next.
  mutating func parseStrings(expected: String) -> [StringLiteral]? {
    let parenthesis = token.span
    let errorCount = diagnostics.count
    advance()
    var strings: [StringLiteral] = []
    while token.kind != .closeParenthesis {
      guard let string = expectString(expected) else { return nil }
      strings.append(string)
      guard take(.comma) else { break }
    }
    if strings.isEmpty { reportUnexpected(expected) }
    closeParenthesis(parenthesis, errorCount)
    return strings
  }

  /// Takes a closing parenthesis; reports at the opening one when it is missing and nothing went wrong in between.
  mutating func closeParenthesis(_ parenthesis: SourceSpan, _ errorCount: Int) {
    if take(.closeParenthesis) || diagnostics.count > errorCount { return }
    if token.kind.isString || token.word != nil, !token.startsLine {
      reportUnexpected("',' or ')'")
      return
    }
    report(
      Diagnostic(
        .unclosedBlock, at: parenthesis, "the parenthesis is not closed", label: "this '(' has no ')'",
        related: [.init(span: lexer.span(previousEnd, previousEnd), message: "')' is expected after this")]))
  }
}
