extension Parser {
  /// Reads a rule behind its keyword.
  mutating func parseRule(_ start: Int, _ errorCount: Int) -> Declaration? {
    guard let name = expectName(of: "rule") else {
      skipToDeclaration()
      return nil
    }
    let owner = "rule '\(name.text)'"
    let brace = openBlock(of: "the body of a rule")
    if brace == nil, !startsClause() {
      skipToDeclaration()
      return .rule(RuleDeclaration(name: name, clauses: [], span: span(from: start), isBroken: true))
    }
    var clauses: [Clause] = []
    var firsts: [ClauseKeyword: SourceSpan] = [:]
    while !isAtBlockEnd {
      if let clause = parseClause(&firsts) { clauses.append(clause) }
    }
    closeBlock(brace, of: owner)
    if firsts[.when] == nil, diagnostics.count == errorCount {
      report(
        Diagnostic(
          .missingWhen, at: name.span, "\(owner) has no 'when'", help: "add its condition, such as: when title ~ /…/i"))
    }
    return .rule(
      RuleDeclaration(name: name, clauses: clauses, span: span(from: start), isBroken: diagnostics.count > errorCount))
  }

  /// Reads one clause; `nil` when nothing of it can be kept. Takes at least one token.
  private mutating func parseClause(_ firsts: inout [ClauseKeyword: SourceSpan]) -> Clause? {
    guard let word = token.word else {
      reportUnexpected("a clause", help: strayHelp, isStray: true)
      skip()
      skipToClause()
      return nil
    }
    let start = token.span.start
    guard let keyword = ClauseKeyword(rawValue: word) ?? misspeltClause(word) else {
      skip()
      skipToClause()
      return nil
    }
    let place = advance().span
    skipColon(after: keyword.title)
    noteRepetition(of: keyword, at: place, &firsts)
    guard let kind = parseClauseBody(keyword, start) else {
      skipToClause()
      return nil
    }
    return Clause(kind: kind, span: span(from: start))
  }

  private var strayHelp: String? {
    switch token.kind {
    case .pattern(let source, _) where source.isEmpty || source.hasPrefix("*"): "a comment begins with '#'"
    case .string: "a clause begins with its keyword, such as 'hit' or 'miss'; each takes one text"
    case .comma: "only tags and values in parentheses are parted by commas"
    default: nil
    }
  }

  /// Reports a word that begins no clause; gives the one that was meant when the spelling tells.
  private mutating func misspeltClause(_ word: String) -> ClauseKeyword? {
    if let keyword = Parser.otherNames[word] {
      report(
        Diagnostic(
          .unknownKeyword, at: token.span, "unknown clause '\(word)'; did you mean '\(keyword.title)'?",
          fix: .init(span: token.span, replacement: keyword.rawValue)))
      return keyword
    }
    let meant = Spelling.suggestion(for: word, among: ClauseKeyword.names).flatMap(ClauseKeyword.init)
    report(
      Diagnostic(
        .unknownKeyword, at: token.span,
        "unknown clause '\(word)'" + (meant.map { "; did you mean '\($0.title)'?" } ?? ""),
        help: meant == nil ? "the clauses are " + ClauseKeyword.names.joined(separator: ", ") : nil,
        fix: meant.map { .init(span: token.span, replacement: $0.rawValue) }))
    return meant
  }

  /// What people call clauses who know other tools.
  private static let otherNames: [String: ClauseKeyword] = [
    "if": .when, "where": .when, "condition": .when, "match": .when, "tags": .tag, "scores": .score, "points": .score,
    "description": .about, "author": .owner, "reference": .see, "url": .see, "category": .classify, "test": .hit,
    "example": .hit, "from": .since, "expires": .until,
  ]

  private mutating func noteRepetition(
    of keyword: ClauseKeyword, at place: SourceSpan, _ firsts: inout [ClauseKeyword: SourceSpan]
  ) {
    guard let first = firsts[keyword] else {
      firsts[keyword] = place
      return
    }
    guard keyword.isUnique else { return }
    let help: String? =
      keyword == .when ? "a rule has one condition: join the two with 'and' or 'or'" : "a rule has it once; delete one"
    report(
      Diagnostic(
        .duplicateClause, at: place, "second '\(keyword.title)' in one rule", help: help,
        related: [.init(span: first, message: "the first one")]))
  }

  private mutating func parseClauseBody(_ keyword: ClauseKeyword, _ start: Int) -> Clause.Kind? {
    switch keyword {
    case .about: expectString("a text in double quotes").map { .about($0) }
    case .owner: expectString("a name in double quotes").map { .owner($0) }
    case .see: expectString("an address in double quotes").map { .see($0) }
    case .status: parseStatus()
    case .level:
      expectCount("a level from 1 to 4").map {
        .level(Literal(value: .number(Double($0.value)), span: $0.span))
      }
    case .since: expectDate().map { .since($0) }
    case .until: expectDate().map { .until($0) }
    case .on: parseOnLimit()
    case .when: parseWhen()
    case .tag: parseTags()
    case .score: parseScore()
    case .classify: parseClassify()
    case .set: parseSet()
    case .hit: parseTest(start, expectsHit: true, isTodo: false)
    case .miss: parseTest(start, expectsHit: false, isTodo: false)
    case .todo: parseTodo(start)
    }
  }

  private mutating func parseStatus() -> Clause.Kind? {
    expectSameLineWord("a status", help: "a status is draft, shadow, active or retired").map { .status($0) }
  }

  private mutating func parseOnLimit() -> Clause.Kind? {
    let help = "the clause reads: on limit hit, or: on limit miss"
    guard take(word: "limit") else {
      reportUnexpected("'limit'", help: help)
      return nil
    }
    if take(word: "hit") { return .onLimit(true) }
    if take(word: "miss") { return .onLimit(false) }
    reportUnexpected("'hit' or 'miss'", help: help)
    return nil
  }

  private mutating func parseWhen() -> Clause.Kind? {
    if isAtBlockEnd || token.startsLine && startsClause() && token.word != "tag" && token.word != "score" {
      reportUnexpected("a condition", help: "a condition reads, for example: title ~ /…/i")
      return nil
    }
    guard let condition = parseCondition(inList: false) else { return nil }
    let isClause = token.word.flatMap(ClauseKeyword.init) != nil
    if !condition.isBroken {
      if isClause || isAtBlockEnd || beginsUnknownClause { return .when(condition) }
      reportAfterCondition()
    }
    skipToClause()
    return broken([condition], from: condition.span.start).map { .when($0) }
  }

  /// Whether a line begins with a word that is no test: a clause whose keyword is wrong.
  private var beginsUnknownClause: Bool {
    guard token.startsLine, let word = token.word, ConditionKeyword(rawValue: word.lowercased()) == nil else {
      return false
    }
    let next = peek().kind
    return !next.isOperator && next != .openParenthesis
  }

  /// A word on the line of its keyword.
  mutating func expectSameLineWord(_ expected: String, help: String? = nil) -> Name? {
    if token.startsLine, startsClause() || isAtBlockEnd {
      reportUnexpected(expected, help: help)
      return nil
    }
    return expectWord(expected, help: help)
  }
}
