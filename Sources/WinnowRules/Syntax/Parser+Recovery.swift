extension Parser {
  // MARK: - Where things begin

  /// Whether the next token begins a declaration, going by what stands behind it.
  func startsDeclaration() -> Bool {
    startsDeclaration(token) && !(token.word == DeclarationKeyword.rule.rawValue && isInsideCondition)
  }

  /// Whether a token begins a declaration, going by what stands behind it.
  func startsDeclaration(_ token: Token) -> Bool {
    guard let word = token.word, let keyword = DeclarationKeyword(rawValue: word) else { return false }
    let next = lexer.token(from: token.span.end)
    if keyword == .decide { return next.kind == .openBrace }
    guard next.word != nil, !next.startsLine else { return false }
    let third = lexer.token(from: next.span.end)
    switch keyword {
    case .pack: return token.startsLine
    case .rule: return third.kind == .openBrace || token.startsLine && third.startsLine
    case .list: return third.kind == .openParenthesis
    case .let: return third.kind == .comparison(.equal)
    case .group: return third.word == "cap"
    case .decide: return true
    }
  }

  /// Whether the next token begins a clause of a rule; in the middle of a line only when what stands behind it fits.
  func startsClause() -> Bool {
    guard let word = token.word, let keyword = ClauseKeyword(rawValue: word) else { return false }
    if keyword == .tag || keyword == .score, isInsideCondition { return false }
    if token.startsLine { return true }
    let next = peek()
    switch keyword {
    case .about, .owner, .see: return next.kind.isString
    case .hit, .miss: return next.kind.isString || next.kind == .openBrace
    case .todo: return next.word == "hit" || next.word == "miss"
    case .on: return next.word == "limit"
    case .level, .since, .until: return next.word.map { Lexer.isDigit($0.utf8.first ?? 0) } ?? false
    case .status, .classify, .set, .tag, .score: return next.word != nil
    case .when: return true
    }
  }

  /// Whether the last token asks for another operand, so that `rule`, `tag` and `score` belong to a condition.
  private var isInsideCondition: Bool {
    switch previous {
    case .word("and"), .word("or"), .word("not"), .openParenthesis, .comma: true
    default: false
    }
  }

  /// Whether the block that is being read must have ended: at the end of the file and where a declaration begins.
  var isAtBlockEnd: Bool {
    token.kind == .closeBrace || token.kind == .end || startsDeclaration()
  }

  // MARK: - Finding the next good place

  /// Skips the rest of the line, but no closing brace on it that belongs to an open block.
  mutating func skipLine() {
    var open = 0
    while token.kind != .end, !token.startsLine {
      if token.kind == .openBrace { open += 1 }
      if token.kind == .closeBrace {
        if open == 0 { return }
        open -= 1
      }
      skip()
    }
  }

  /// Skips to the clause, closing brace or declaration after a mistake in a clause.
  ///
  /// The rest of the line goes first, because prose that lacks its quotes is full of words that look like keywords.
  mutating func skipToClause() {
    var open = 0
    var isFirstLine = true
    while token.kind != .end {
      if token.startsLine { isFirstLine = false }
      if token.kind == .closeBrace {
        if open == 0 { return }
        open -= 1
      } else if token.kind == .openBrace {
        open += 1
      } else if !isFirstLine,
        startsDeclaration() || startsClause() && (open == 0 || !peek().kind.isAssignment)
          || open == 0 && startsUnknownClause()
      {
        return
      }
      if isFirstLine { skip() } else { advance() }
    }
  }

  /// Whether the next token begins a line and resembles a clause keyword.
  private func startsUnknownClause() -> Bool {
    guard token.startsLine, let word = token.word else { return false }
    return Spelling.suggestion(for: word, among: ClauseKeyword.names) != nil && !peek().kind.isOperator
  }

  /// Skips to the next declaration; whole blocks go with what they belong to.
  mutating func skipToDeclaration() {
    var open = 0
    repeat {
      if token.kind == .openBrace { open += 1 }
      if token.kind == .closeBrace { open = max(0, open - 1) }
      skip()
    } while token.kind != .end && !(startsDeclaration() && (open == 0 || token.startsLine))
  }
}

extension Token.Kind {
  var isString: Bool {
    if case .string = self { return true }
    return false
  }

  var isPattern: Bool {
    if case .pattern = self { return true }
    return false
  }

  /// Whether a value follows it in objects and settings.
  var isAssignment: Bool { self == .colon || self == .comparison(.equal) }

  /// Whether a test continues with it behind its field.
  var isOperator: Bool {
    switch self {
    case .tilde, .comparison: true
    case .word(let text): FieldOperator(rawValue: text) != nil
    default: false
    }
  }
}
