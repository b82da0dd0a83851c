extension Parser {
  /// A test that begins with a field or with a word such as `exists` or `count`.
  mutating func parseFieldTest() -> Condition? {
    let start = token.span.start
    if token.word == "count", peek().kind == .openParenthesis { return parseCount(start) }
    guard let test = parseTestBody() else { return nil }
    return Condition(kind: .test(test), span: span(from: start))
  }

  private mutating func parseTestBody() -> FieldTest? {
    let next = peek()
    let isCall = next.kind == .openParenthesis
    switch token.word {
    case "exists" where !next.kind.isOperator: return parsePresence(.exists)
    case "empty" where !next.kind.isOperator: return parsePresence(.empty)
    case "length" where isCall: return parseMeasure { .length($0, $1) }
    case "words" where isCall: return parseMeasure { .words($0, $1) }
    case "age": return parseAge()
    default: break
    }
    guard let field = expectField() else { return nil }
    guard let operation = parseOperation(on: field) else { return nil }
    return FieldTest(field: field, operation: operation)
  }

  private mutating func expectField() -> Name? {
    if token.word == "and" || token.word == "or" {
      reportUnexpected("a field")
      return nil
    }
    return expectSameLineWord("a field")
  }

  private mutating func parsePresence(_ operation: FieldTest.Operation) -> FieldTest? {
    advance()
    return expectField().map { FieldTest(field: $0, operation: operation) }
  }

  /// `length(title) >= 20`.
  private mutating func parseMeasure(_ make: (Comparison, Int) -> FieldTest.Operation) -> FieldTest? {
    advance()
    let (parenthesis, errorCount) = (token.span, diagnostics.count)
    advance()
    guard let field = expectField() else { return nil }
    closeParenthesis(parenthesis, errorCount)
    guard let comparison = expectComparison(), let count = expectCount("a whole number") else { return nil }
    return FieldTest(field: field, operation: make(comparison, count.value))
  }

  /// `count(title ~ /!/) >= 3`; without a sound comparison what is counted is left.
  private mutating func parseCount(_ start: Int) -> Condition? {
    advance()
    let (parenthesis, errorCount) = (token.span, diagnostics.count)
    advance()
    guard let field = expectField(), let counted = parseCounted(on: field) else { return nil }
    closeParenthesis(parenthesis, errorCount)
    guard let comparison = expectComparison(), let count = expectCount("a whole number") else {
      let test = FieldTest(field: field, operation: counted.operation)
      return broken([Condition(kind: .test(test), span: span(from: field.span.start))], from: start)
    }
    let test = FieldTest(field: field, operation: .count(counted, comparison, count.value))
    return Condition(kind: .test(test), span: span(from: start))
  }

  private mutating func parseCounted(on field: Name) -> FieldTest.Counted? {
    switch parseOperation(on: field) {
    case nil: return nil
    case .matches(let pattern): return .matches(pattern)
    case .has(let needle): return .has(needle)
    default:
      report(
        Diagnostic(
          .unexpectedToken, at: span(from: field.span.start), "'count' counts what '~' or 'has' finds",
          help: "write count(\(field.text) ~ /…/) or count(\(field.text) has \"…\")"))
      return nil
    }
  }

  /// `age > 30d`.
  private mutating func parseAge() -> FieldTest? {
    let field = Name(text: "age", span: advance().span)
    guard let comparison = expectComparison(), let seconds = expectDuration() else { return nil }
    return FieldTest(field: field, operation: .age(comparison, seconds: seconds))
  }

  mutating func expectComparison() -> Comparison? {
    if case .comparison(let comparison) = token.kind {
      advance()
      return comparison
    }
    reportUnexpected("a comparison such as '>= 3'", help: "the comparisons are = != < <= > >=")
    return nil
  }
}

extension FieldTest.Counted {
  /// The test whether there is one at all.
  fileprivate var operation: FieldTest.Operation {
    switch self {
    case .matches(let pattern): .matches(pattern)
    case .has(let needle): .has(needle)
    }
  }
}
