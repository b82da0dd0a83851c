import WinnowModel

/// Rules, clause by clause.
extension RuleSetChecker {
  mutating func checkRules() {
    for index in ruleDeclarations.indices { checkRule(at: index) }
  }

  private mutating func checkRule(at index: Int) {
    let (pack, declaration) = ruleDeclarations[index]
    var rule = result.rules[index]
    var condition: CheckedCondition?
    for case .when(let written) in declaration.clauses.map(\.kind) {
      // The parser reported a second condition; the first one counts.
      let checked = checkWhole(written, in: .pack(pack), isUsed: condition == nil)
      condition = condition ?? checked
    }
    if let condition { rule.condition = condition }
    let captures = condition.map(Captures.init(of:))
    for clause in declaration.clauses {
      apply(clause, to: &rule, pack: pack, captures: captures)
    }
    checkPeriod(declaration, since: rule.since, until: rule.until)
    result.rules[index] = rule
  }

  private mutating func apply(_ clause: Clause, to rule: inout CheckedRule, pack: String, captures: Captures?) {
    switch clause.kind {
    case .about(let text): rule.about = text.value
    case .owner(let text): rule.owner = text.value
    case .see(let text): rule.see.append(text.value)
    case .status(let name): checkStatus(name)
    case .level(let literal): if let level = checkLevel(literal) { rule.level = level }
    case .since(let literal): rule.since = checkDay(literal, what: "'since'")
    case .until(let literal): rule.until = checkDay(literal, what: "'until'")
    case .onLimit(let hits): rule.hitsOnLimit = hits
    case .when: break
    case .tag(let tags):
      for tag in tags {
        if let template = checkTag(tag, captures: captures) { rule.effects.append(.tag(template)) }
      }
    case .score(let group, let points):
      if let index = group.map({ findGroup($0) }) ?? names.groups[pack] {
        rule.effects.append(.score(group: index, points))
      }
    case .classify(let category, let weight):
      if checkTagName(category, what: "category") {
        rule.effects.append(.classify(category: category.text, weight: weight))
      }
    case .set(let name, let value):
      if let template = checkTemplate(value.value, at: value.span, captures: captures) {
        rule.effects.append(.set(name: name.text, template))
      }
    case .test(let test):
      check(test)
      rule.tests.append(test)
    }
  }

  private mutating func checkStatus(_ name: Name) {
    guard RuleStatus(rawValue: name.text) == nil else { return }
    let all = RuleStatus.allCases.map(\.rawValue)
    reportUnknown(
      .unknownStatus, "status", name, suggestion: Spelling.suggestion(for: name.text, among: all),
      help: "a rule is \(all.joined(separator: ", "))")
  }

  private mutating func checkLevel(_ literal: Literal) -> Int? {
    if case .number(let number) = literal.value, let level = Int(exactly: number), (1...4).contains(level) {
      return level
    }
    report(.invalidLevel, at: literal.span, "the level must be 1, 2, 3 or 4")
    return nil
  }

  private mutating func checkPeriod(_ rule: RuleDeclaration, since: Timestamp?, until: Timestamp?) {
    guard let since, let until, until < since else { return }
    var spans: (since: SourceSpan?, until: SourceSpan?)
    for clause in rule.clauses {
      if case .since = clause.kind { spans.since = clause.span }
      if case .until = clause.kind { spans.until = clause.span }
    }
    report(
      .sinceAfterUntil, at: spans.until ?? rule.name.span, "'until' is before 'since'; the rule never counts",
      help: "swap or correct the dates",
      related: spans.since.map { [.init(span: $0, message: "'since' is here")] } ?? [])
  }
}
