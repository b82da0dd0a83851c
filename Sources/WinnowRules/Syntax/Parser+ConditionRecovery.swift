extension Parser {
  /// Reports that no operand begins here.
  mutating func reportNoCondition(inList: Bool) {
    var help: String?
    switch token.kind {
    case .string: help = "several texts stand in parentheses: title has (\"a\", \"b\")"
    case .pattern: help = "say which field the pattern is for: title ~ /…/"
    case .list(let name): help = "say which field the list is for: source in @\(name)"
    case .openBrace: help = "conditions are grouped by parentheses"
    case .closeParenthesis where inList: help = "an 'of' list holds at least one rule or test"
    default: break
    }
    reportUnexpected("a condition", help: help)
  }

  /// Reports what stands behind a whole condition and neither continues nor ends it.
  mutating func reportAfterCondition() {
    switch token.kind {
    case .word, .openParenthesis:
      let isTest = token.kind == .openParenthesis || peek().kind.isOperator || isConditionWord
      reportUnexpected("'and' or 'or'", help: isTest ? "join the tests with 'and' or 'or'" : nil)
    case .closeParenthesis:
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "no '(' is open that this ')' could close", help: "delete it",
          fix: .init(span: token.span, replacement: "")))
    case .comma:
      reportUnexpected("'and' or 'or'", help: "several texts stand in parentheses: title has (\"a\", \"b\")")
    default: reportUnexpected("'and', 'or' or the end of the condition")
    }
  }

  private var isConditionWord: Bool {
    token.word.flatMap { ConditionKeyword(rawValue: $0.lowercased()) } != nil
  }

  /// Skips what is left of an operand that has a mistake.
  mutating func skipOperand(inList: Bool) {
    var (open, braces) = (0, 0)
    while !isConditionEnd || braces > 0 && token.kind == .closeBrace {
      switch token.kind {
      case .openBrace: braces += 1
      case .closeBrace: braces -= 1
      case .openParenthesis: open += 1
      case .closeParenthesis:
        if open == 0, depth > 1 { return }
        open = max(0, open - 1)
      case .comma where open == 0 && inList: return
      case .word("and") where open == 0, .word("or") where open == 0: return
      default: break
      }
      if token.startsLine { advance() } else { skip() }
    }
  }

  /// Skips everything up to the end of the condition.
  mutating func skipCondition() {
    while !isConditionEnd { skip() }
  }

  /// Whether the condition must have ended.
  private var isConditionEnd: Bool {
    if isAtBlockEnd || startsClause() { return true }
    guard token.startsLine, token.word != nil else { return false }
    let next = peek()
    return next.word == "when" && !next.startsLine || next.word == "otherwise"
  }
}
