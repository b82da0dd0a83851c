extension Parser {
  /// The operator behind a field and what it works with.
  mutating func parseOperation(on field: Name) -> FieldTest.Operation? {
    switch token.kind {
    case .tilde:
      advance()
      return parseMatch(field)
    case .comparison(let comparison):
      advance()
      return parseComparison(comparison, field)
    case .pattern:
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "expected '~' before the pattern", help: "write \(field.text) ~ /…/",
          fix: .init(span: lexer.span(token.span.start, token.span.start), replacement: "~ ")))
      return parseMatch(field)
    case .word(let word):
      if token.startsLine, startsClause() || FieldOperator(rawValue: word) == nil {
        reportMissingOperator(field)
        return nil
      }
      return parseWordOperator(word, field)
    default:
      reportMissingOperator(field)
      return nil
    }
  }

  private mutating func parseWordOperator(_ word: String, _ field: Name) -> FieldTest.Operation? {
    let meant = FieldOperator(rawValue: word) ?? misspeltOperator(word, field)
    guard let meant else { return parseMatch(behind: word, field) }
    advance()
    if token.word == "not" {
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "'not' stands before the field", help: "write: not \(field.text) \(meant) …"
        ))
      advance()
    }
    switch meant {
    case .has: return parseHas(field)
    case .is, .in: return parseMembership(meant, field)
    }
  }

  /// Reports a word that is no operator; gives the one that was meant when that can be told.
  private mutating func misspeltOperator(_ word: String, _ field: Name) -> FieldOperator? {
    if word == "not" {
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "'not' stands before the field",
          help: "write: not \(field.text) \(peek().word ?? "has") …"))
      return nil
    }
    if word == "exists" || word == "empty" {
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "'\(word)' stands before the field", help: "write: \(word) \(field.text)",
          fix: .init(span: lexer.span(field.span.start, token.span.end), replacement: "\(word) \(field.text)")))
      return nil
    }
    let other = Parser.otherOperators[word.lowercased()]
    guard let meant = other ?? Spelling.suggestion(for: word, among: FieldOperator.names) else {
      if ConditionKeyword(rawValue: word.lowercased()) != nil {
        reportMissingOperator(field)
      } else {
        reportUnknownOperator(word, nil)
      }
      return nil
    }
    reportUnknownOperator(word, meant)
    return FieldOperator(rawValue: meant)
  }

  private mutating func reportUnknownOperator(_ word: String, _ meant: String?) {
    report(
      Diagnostic(
        .unknownKeyword, at: token.span, "unknown operator '\(word)'" + (meant.map { "; did you mean '\($0)'?" } ?? ""),
        help: meant == nil ? Parser.operatorHelp : nil, fix: meant.map { .init(span: token.span, replacement: $0) }))
  }

  private mutating func reportMissingOperator(_ field: Name) {
    let help =
      Parser.isName(field.text) && token.kind != .invalid
      ? "\(Parser.operatorHelp); a rule is referred to by: rule \(field.text)" : Parser.operatorHelp
    reportUnexpected("an operator behind '\(field.text)'", help: help, code: endsTest ? .missingTest : .unexpectedToken)
  }

  /// Whether the next token begins something else, so that the field stands alone.
  private var endsTest: Bool {
    switch token.kind {
    case .end, .comma, .closeParenthesis, .closeBrace, .word("and"), .word("or"): true
    default: token.startsLine
    }
  }

  private static let operatorHelp = "the operators are ~ has is in = != < <= > >="

  /// What people write who know other tools.
  private static let otherOperators: [String: String] = [
    "contains": "has", "contain": "has", "includes": "has", "have": "has", "matches": "~", "match": "~", "like": "~",
    "regex": "~", "equals": "=", "eq": "=", "are": "is",
  ]

  /// `title matches /…/`, `title not ~ /…/`: the pattern behind a word that was reported already.
  private mutating func parseMatch(behind word: String, _ field: Name) -> FieldTest.Operation? {
    let next = peek().kind
    let isNegation = word == "not" && (next == .tilde || next.isPattern)
    guard isNegation || next.isPattern && ConditionKeyword(rawValue: word.lowercased()) == nil else { return nil }
    advance()
    _ = take(.tilde)
    return parseMatch(field)
  }

  private mutating func parseMatch(_ field: Name) -> FieldTest.Operation? {
    if let pattern = takePattern() { return .matches(pattern) }
    var help = "a pattern stands between slashes: \(field.text) ~ /…/"
    if token.kind.isString { help = "write \(field.text) ~ /…/, or \(field.text) has \"…\" for a phrase" }
    if case .list(let name) = token.kind { help = "write \(field.text) has @\(name)" }
    reportUnexpected("a pattern behind '~'", help: help)
    return nil
  }

  private mutating func parseComparison(_ comparison: Comparison, _ field: Name) -> FieldTest.Operation? {
    switch token.kind {
    case .pattern:
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "a pattern is tested by '~', not by '\(comparison.rawValue)'",
          help: comparison == .notEqual ? "write not \(field.text) ~ /…/" : "write \(field.text) ~ /…/"))
      return parseMatch(field)
    case .list(let name):
      reportUnexpected("a value", help: "write \(field.text) in @\(name)")
      return nil
    case .openParenthesis:
      reportUnexpected("a value", help: "write \(field.text) in (\"a\", \"b\")")
      return nil
    default:
      if token.startsLine, startsClause() || isAtBlockEnd {
        reportUnexpected("a value behind '\(comparison.rawValue)'")
        return nil
      }
      return expectLiteral("a value").map { .compare(comparison, $0) }
    }
  }

  private mutating func parseHas(_ field: Name) -> FieldTest.Operation? {
    let isPart = take(word: "part")
    guard token.kind.isPattern else { return parseNeedle(field, isPart: isPart).map { .has($0) } }
    reportUnexpected("a phrase or a list", help: "a pattern is tested by '~': \(field.text) ~ /…/")
    return parseMatch(field)
  }

  /// What stands behind `has` or `has part`.
  private mutating func parseNeedle(_ field: Name, isPart: Bool) -> FieldTest.Needle? {
    switch token.kind {
    case .string:
      return expectString("a phrase").map { .phrases([$0], part: isPart) }
    case .openParenthesis:
      return parseStrings(expected: "a phrase in double quotes").map { .phrases($0, part: isPart) }
    case .list(let name):
      let place = advance().span
      return .list(Name(text: name, span: lexer.span(place.start + 1, place.end)), part: isPart)
    case .word(let word) where !token.startsLine:
      reportUnexpected(
        "a phrase or a list", help: "put the phrase in double quotes: \"\(word)\"; a list begins with '@'")
    default:
      reportUnexpected("a phrase or a list", help: "write \(field.text) has \"…\" or \(field.text) has @list")
    }
    return nil
  }

  /// What stands behind `is` and `in`.
  private mutating func parseMembership(_ operation: FieldOperator, _ field: Name) -> FieldTest.Operation? {
    switch token.kind {
    case .openParenthesis:
      return parseStrings(expected: "a text in double quotes").map { .isOneOf($0) }
    case .string:
      if operation == .in {
        report(
          Diagnostic(
            .unexpectedToken, at: token.span, "'in' takes a list or texts in parentheses",
            help: "write \(field.text) is \"…\" or \(field.text) in (\"…\", \"…\")"))
      }
      return expectString("a text").map { .isOneOf([$0]) }
    case .list(let name):
      if operation == .is {
        report(
          Diagnostic(
            .unexpectedToken, at: token.span, "'is' takes a text, not a list", help: "write \(field.text) in @\(name)"))
      }
      let place = advance().span
      return .inList(Name(text: name, span: lexer.span(place.start + 1, place.end)))
    case .word(let word) where !token.startsLine:
      let help =
        operation == .in ? "a list begins with '@': @\(word); texts stand in quotes" : "put the text in double quotes"
      reportUnexpected(operation == .in ? "a list or texts" : "a text", help: help)
    default:
      reportUnexpected(operation == .in ? "a list or texts in parentheses" : "a text in double quotes")
    }
    return nil
  }
}
