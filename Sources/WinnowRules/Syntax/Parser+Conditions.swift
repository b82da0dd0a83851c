extension Parser {
  /// Reads a condition: `or` binds weaker than `and`, and that weaker than `not`.
  ///
  /// `inList` says that it stands in an `of (…)` list, where a bare name is a rule. After a mistake the condition is
  /// broken, or `nil` when nothing of it could be read; the next token is then where the condition ends all the same, as
  /// far as that can be told.
  mutating func parseCondition(inList: Bool) -> Condition? {
    parseJoined(by: "or", inList: inList, next: { $0.parseConjunction(inList: inList) }, make: Condition.Kind.any)
  }

  private mutating func parseConjunction(inList: Bool) -> Condition? {
    parseJoined(by: "and", inList: inList, next: { $0.parseOperand(inList: inList) }, make: Condition.Kind.all)
  }

  private mutating func parseJoined(
    by word: String, inList: Bool, next: (inout Parser) -> Condition?, make: ([Condition]) -> Condition.Kind
  ) -> Condition? {
    let start = token.span.start
    var isWhole = true
    var conditions: [Condition] = []
    repeat {
      let condition = next(&self)
      if condition?.isBroken ?? true { isWhole = false }
      if let condition { conditions.append(condition) }
    } while takeConnector(word)
    guard isWhole, let first = conditions.first else { return broken(conditions, from: start) }
    return conditions.count == 1 ? first : Condition(kind: make(conditions), span: span(from: start))
  }

  /// A condition with a mistake by those parts of it that could be read; `nil` when there are none.
  func broken(_ parts: [Condition], from start: Int) -> Condition? {
    guard !parts.isEmpty else { return nil }
    let read = parts.flatMap { part in
      if case .broken(let read) = part.kind { read } else { [part] }
    }
    return Condition(kind: .broken(read), span: span(from: start))
  }

  /// Takes `and` or `or`, in capitals too, with a word about that.
  private mutating func takeConnector(_ word: String) -> Bool {
    guard let text = token.word, text.lowercased() == word else { return false }
    if text != word { reportCapitals(word) }
    advance()
    return true
  }

  private mutating func reportCapitals(_ word: String) {
    report(
      Diagnostic(
        .unknownKeyword, at: token.span, "unknown word \(token.description); did you mean '\(word)'?",
        help: "keywords are written in small letters", fix: .init(span: token.span, replacement: word)))
  }

  /// One operand; after a mistake in it, goes on where the next operand or the end of the condition is.
  private mutating func parseOperand(inList: Bool) -> Condition? {
    guard depth < Parser.depthLimit else {
      report(
        Diagnostic(
          .nestingTooDeep, at: token.span, "conditions nest deeper than \(Parser.depthLimit) levels",
          help: "give a part of it to a rule of its own and refer to that"))
      skipCondition()
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    let errorCount = diagnostics.count
    let condition = parsePrimary(inList: inList)
    if let condition, !condition.isBroken { return condition }
    if diagnostics.count == errorCount { takeProblems() }
    skipOperand(inList: inList)
    return condition
  }

  private mutating func parsePrimary(inList: Bool) -> Condition? {
    let start = token.span.start
    if token.kind == .openParenthesis { return parseParenthesized(inList: inList) }
    guard let word = token.word else {
      reportNoCondition(inList: inList)
      return nil
    }
    let next = peek()
    if inList, isReferenceEnd(next) {
      if word.hasSuffix("/*") {
        reportUnexpected("a rule or a test", help: "all rules of a pack are counted by: any of \(word)")
        return nil
      }
      return Condition(kind: .rule(Name(text: word, span: advance().span)), span: span(from: start))
    }
    if word.lowercased() == "not" {
      if word != "not" { reportCapitals("not") }
      advance()
      return parseOperand(inList: inList).map {
        $0.isBroken ? $0 : Condition(kind: .not($0), span: span(from: start))
      }
    }
    if next.word == "of", word == "any" || word == "all" || Parser.looksNumeric(word) { return parseCounted() }
    switch word {
    case "rule": return parseReference { .rule($0) }
    case "tag" where !next.kind.isOperator: return parseReference { .tag($0) }
    case "score": return parseScoreTest()
    default: return parseFieldTest()
    }
  }

  /// Whether a token ends a bare reference to a rule.
  private func isReferenceEnd(_ next: Token) -> Bool {
    switch next.kind {
    case .comma, .closeParenthesis, .word("and"), .word("or"): true
    default: false
    }
  }

  private mutating func parseParenthesized(inList: Bool) -> Condition? {
    let (parenthesis, errorCount) = (token.span, diagnostics.count)
    advance()
    let inner = parseCondition(inList: inList)
    closeParenthesis(parenthesis, errorCount)
    return inner.map { Condition(kind: $0.kind, span: span(from: parenthesis.start)) }
  }

  /// `rule name`, `tag name`.
  private mutating func parseReference(_ make: (Name) -> Condition.Kind) -> Condition? {
    let start = token.span.start
    let keyword = advance()
    skipColon(after: keyword.word ?? "")
    if case .string(let text) = token.kind {
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "a name stands without quotes", help: "write \(text)",
          fix: .init(span: token.span, replacement: text)))
      return Condition(kind: make(Name(text: text, span: advance().span)), span: span(from: start))
    }
    guard let name = expectSameLineWord("a name behind \(keyword.description)") else { return nil }
    return Condition(kind: make(name), span: span(from: start))
  }

  /// `score(group) >= n`.
  private mutating func parseScoreTest() -> Condition? {
    let start = advance().span.start
    let help = "a score is tested by: score(GROUP) >= 4"
    let (parenthesis, errorCount) = (token.span, diagnostics.count)
    guard take(.openParenthesis) else {
      reportUnexpected("'(' and a group", help: help)
      return nil
    }
    guard let group = expectWord("the name of a group", help: help) else { return nil }
    closeParenthesis(parenthesis, errorCount)
    guard let comparison = expectComparison(), let points = expectPoints("a number") else { return nil }
    return Condition(kind: .score(group: group, comparison, points), span: span(from: start))
  }

  /// `2 of (…)`, `any of pack/*`, `all of (…)`.
  private mutating func parseCounted() -> Condition? {
    let start = token.span.start
    let quantity = advance()
    advance()
    let count: Literal?
    switch quantity.word {
    case "all": count = nil
    case "any": count = Literal(value: .number(1), span: quantity.span)
    default:
      guard let text = quantity.word, let number = Number(text)?.count else {
        report(
          Diagnostic(
            .invalidNumber, at: quantity.span, "\(quantity.description) is not a whole number",
            help: "write 'any', 'all' or how many must hold, as in: 2 of (…)"))
        return nil
      }
      count = Literal(value: .number(Double(number)), span: quantity.span)
    }
    if let word = token.word, word.hasSuffix("/*") {
      let place = advance().span
      let name = Name(text: String(word.dropLast(2)), span: lexer.span(place.start, place.end - 2))
      return Condition(kind: .rules(count: count, pack: name), span: span(from: start))
    }
    let (operands, isWhole) = parseOperands()
    guard isWhole else { return broken(operands, from: start) }
    let kind: Condition.Kind = count.map { .atLeast($0, operands) } ?? .all(operands)
    return Condition(kind: kind, span: span(from: start))
  }

  /// `(…, …)` behind `of`: what could be read, and whether that is all.
  private mutating func parseOperands() -> (operands: [Condition], isWhole: Bool) {
    let (parenthesis, errorCount) = (token.span, diagnostics.count)
    guard take(.openParenthesis) else {
      reportUnexpected("'(' or 'pack/*'", help: "write what is counted in parentheses: 2 of (a, b, c)")
      return ([], false)
    }
    var operands: [Condition] = []
    var isWhole = true
    repeat {
      if token.kind == .closeParenthesis, !operands.isEmpty || !isWhole { break }
      let operand = parseCondition(inList: true)
      if operand?.isBroken ?? true { isWhole = false }
      if let operand { operands.append(operand) }
    } while take(.comma)
    closeParenthesis(parenthesis, errorCount)
    return (operands, isWhole)
  }
}
