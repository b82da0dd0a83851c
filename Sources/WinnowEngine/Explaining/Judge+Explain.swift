import WinnowModel
import WinnowRules

extension Judge {
  /// Judges an item and tells why it came out so.
  ///
  /// - Parameter rules: The rules to explain by index; without it those that hit, effective or observed.
  /// - Complexity: That of ``judge(_:facts:)`` and a full evaluation of the rules asked for.
  public mutating func explain(
    _ item: Item, facts: [Record.Fact] = [], rules wanted: [Int]? = nil
  ) -> Explanation {
    begin(item, facts: facts)
    let decision = run(item, facts: facts)
    let record = record(item, facts: facts, decision: decision.decision)
    let indices = wanted ?? ruleSet.checked.rules.indices.filter { state.results[$0] == .yes }
    let rules = indices.sorted().map { explained($0, item: item, facts: facts) }
    let lastLine = decision.line ?? ruleSet.program.policy.count - 1
    let policy = ruleSet.program.policy.indices.filter { $0 <= lastLine }.map { index in
      Explanation.PolicyExplanation(
        decision: ruleSet.program.policy[index].decision,
        condition: ruleSet.program.policy[index].condition.map { explained(node: $0, item: item, facts: facts) },
        isDecisive: index == decision.line, span: ruleSet.checked.policy[index].span)
    }
    return Explanation(record: record, rules: rules, groups: groups(), policy: policy)
  }

  /// Tells why one rule hits or misses an item, as its own tests see it.
  mutating func explain(
    rule: Int, _ item: Item, facts: [Record.Fact], asOf: Timestamp?
  ) -> RuleExplanation {
    begin(item, facts: facts, asOf: asOf)
    evaluate(ruleSet.dependencies(of: rule), effective: true, item: item, facts: facts)
    return explained(rule, item: item, facts: facts)
  }

  private mutating func explained(_ index: Int, item: Item, facts: [Record.Fact]) -> RuleExplanation {
    let rule = ruleSet.checked.rules[index]
    let condition = explained(node: ruleSet.program.rules[index].condition, item: item, facts: facts)
    let hitByLimit = condition.truth == .unknown && rule.hitsOnLimit && condition.reachedLimit
    return RuleExplanation(
      rule: index, id: rule.id, about: rule.about, role: role(index),
      truth: hitByLimit ? .yes : condition.truth, hitByLimit: hitByLimit, condition: condition)
  }

  private func role(_ index: Int) -> RuleExplanation.Role {
    let rule = ruleSet.checked.rules[index]
    if rule.status == .draft || rule.status == .retired { return .idle(rule.status) }
    if let since = rule.since, ruleSet.asOf.day < since.day { return .notYet(since: since) }
    if let until = rule.until, ruleSet.asOf.day > until.day { return .expired(until: until) }
    if rule.status == .shadow { return .shadow }
    let order = ruleSet.program.effective.order
    let isEffective = (0..<order.count).contains { order[$0] == Int32(index) }
    return isEffective ? .effective : .aboveLevel(rule.level)
  }

  private func groups() -> [Explanation.GroupExplanation] {
    ruleSet.checked.groups.indices.compactMap { group in
      var parts: [Explanation.GroupExplanation.Part] = []
      for hit in state.hits.sorted(by: { $0.rule < $1.rule }) where hit.isEffective {
        let rule = ruleSet.program.rules[Int(hit.rule)]
        for score in rule.scores where score.group == group {
          parts.append(.init(rule: rule.id, points: score.points))
        }
      }
      guard !parts.isEmpty else { return nil }
      return Explanation.GroupExplanation(
        name: ruleSet.checked.groups[group].name, parts: parts, sum: state.scores[group],
        cap: ruleSet.checked.groups[group].cap, points: cappedScore(group))
    }
  }

  // MARK: - Conditions

  /// Evaluates every part of a condition, also those that the result does not need.
  private mutating func explained(node index: Int, item: Item, facts: [Record.Fact]) -> ConditionExplanation {
    let node = nodes[index]
    var parts: [ConditionExplanation] = []
    for child in node.children { parts.append(explained(node: Int(children[child]), item: item, facts: facts)) }
    state.beginRule(nil)
    let truth = evaluate(index, item: item, facts: facts)
    state.dropEvidence()
    let span = ruleSet.program.spans[index]
    return ConditionExplanation(
      text: PhraseSet.oneLine(ruleSet.sources.text(of: span)), span: span, truth: truth,
      reason: reason(node, truth: truth, item: item, facts: facts), children: parts, joins: node.joins)
  }

  private mutating func reason(
    _ node: ProgramNode, truth: Truth, item: Item, facts: [Record.Fact]
  ) -> ConditionExplanation.Reason {
    switch node.kind {
    case .all, .any, .not, .atLeast: return .parts
    case .rule(let rule): return .rule(ruleSet.program.rules[Int(rule)].id)
    case .tag(let tag):
      let name = ruleSet.program.tags[Int(tag)]
      guard truth == .yes else { return .tagMissing }
      let givers = state.hits.filter { hit in
        hit.isEffective
          && ruleSet.program.rules[Int(hit.rule)].tags.contains {
            if case .constant(let given) = $0 { ruleSet.program.tags[given] == name } else { false }
          }
      }
      return .tagGiven(by: givers.map { ruleSet.program.rules[Int($0.rule)].id }.sorted())
    case .score(let group, _, _): return .points(cappedScore(Int(group)))
    case .test(let test):
      let result = tests.result(Int(test), item: item, facts: facts)
      if let limit = result.limit {
        return .limit(field: tests.values.fieldName(limit.value), code: limit.limit.rawValue)
      }
      switch truth {
      case .yes: return result.evidence.map { .matched(tests.recorded($0)) } ?? .holds
      case .no: return .noMatch
      case .unknown: return .absent(field: ruleSet.program.fieldName(ofTest: Int(test)))
      }
    }
  }
}

extension ConditionExplanation {
  /// Whether a limit was reached anywhere below.
  var reachedLimit: Bool {
    if case .limit = reason { return true }
    return children.contains { $0.reachedLimit }
  }
}

extension ProgramNode {
  /// How the node joins its children; `nil` for a leaf.
  var joins: ConditionExplanation.Join? {
    switch kind {
    case .all: .all
    case .any: .any
    case .not: .not
    case .atLeast(let count): .atLeast(Int(count))
    case .rule, .tag, .score, .test: nil
    }
  }
}

extension Program {
  /// The field that a test reads, for people.
  func fieldName(ofTest test: Int) -> String {
    tests[test].sources.map { sources[$0].name }.joined(separator: ", ")
  }
}
