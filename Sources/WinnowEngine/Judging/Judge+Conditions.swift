import WinnowModel
import WinnowRules

extension Judge {
  /// Evaluates a condition by Kleene's logic, from left to right, no further than the result needs.
  ///
  /// Evidence of tests that came out true is collected; below a `not`, or where the whole turns out false, it is dropped.
  mutating func evaluate(_ index: Int, item: borrowing Item, facts: [Record.Fact]) -> Truth {
    let node = nodes[index]
    let mark = state.evidence.count
    switch node.kind {
    case .all:
      var truth = Truth.yes
      for child in node.children {
        let part = evaluate(Int(children[child]), item: item, facts: facts)
        if part == .no {
          state.dropEvidence(after: mark)
          return .no
        }
        if part == .unknown { truth = .unknown }
      }
      if truth != .yes { state.dropEvidence(after: mark) }
      return truth
    case .any: return evaluate(atLeast: 1, of: node.children, item: item, facts: facts)
    case .atLeast(let count): return evaluate(atLeast: Int(count), of: node.children, item: item, facts: facts)
    case .not:
      let truth = evaluate(Int(children[Int(node.firstChild)]), item: item, facts: facts).negated
      state.dropEvidence(after: mark)
      return truth
    case .rule(let rule): return truth(ofRule: Int(rule), item: item, facts: facts)
    case .tag(let tag): return Truth(state.hasTag(Int(tag)))
    case .score(let group, let comparison, let thousandths):
      return Truth(comparison.holds(cappedScore(Int(group)).thousandths, thousandths))
    case .test(let test): return evaluate(test: Int(test), item: item, facts: facts)
    }
  }

  /// Evaluates a condition that is one test.
  @inline(__always)
  mutating func evaluate(test: Int, item: borrowing Item, facts: [Record.Fact]) -> Truth {
    let result = tests.result(test, item: item, facts: facts)
    if let limit = result.limit { reach(limit) }
    if result.truth == .yes, let evidence = result.evidence { state.evidence.append(evidence) }
    return result.truth
  }

  private mutating func evaluate(
    atLeast wanted: Int, of range: Range<Int>, item: borrowing Item, facts: [Record.Fact]
  ) -> Truth {
    let mark = state.evidence.count
    var certain = 0
    var open = 0
    for child in range {
      switch evaluate(Int(children[child]), item: item, facts: facts) {
      case .yes: certain += 1
      case .unknown: open += 1
      case .no: break
      }
      if certain >= wanted { return .yes }
    }
    state.dropEvidence(after: mark)
    return certain + open >= wanted ? .unknown : .no
  }

  /// What a rule came to that another one refers to.
  ///
  /// A rule of the plan that the scan has left out did not hit, but whether it is false or unknown matters below a `not`.
  private mutating func truth(ofRule rule: Int, item: borrowing Item, facts: [Record.Fact]) -> Truth {
    if let known = state.result(of: rule) { return known }
    guard phase.evaluates(ruleSet.program.roles[rule]) else { return .no }
    if isFalse(leftOut: rule, item: item, facts: facts) { return .no }
    let suspension = state.suspend()
    evaluateLeftOut(rule, item: item, facts: facts)
    state.resume(suspension)
    return state.results[rule]
  }

  /// Whether a rule that the scan has left out is false for certain: each test of which it needs one has a text that it could be
  /// true of. Otherwise it may be unknown.
  private mutating func isFalse(leftOut rule: Int, item: borrowing Item, facts: [Record.Fact]) -> Bool {
    let (first, count) = (Int(rules.rules[rule].firstSources), Int(rules.rules[rule].sourcesCount))
    guard tests.isScanned, count >= 0 else { return false }
    for index in first..<first + count where !tests.hasValue(ofAny: rules.sources[index], item: item, facts: facts) {
      return false
    }
    return true
  }

  /// Evaluates a rule that the scan has left out, so that it cannot hit.
  private mutating func evaluateLeftOut(_ rule: Int, item: borrowing Item, facts: [Record.Fact]) {
    state.beginRule(rule)
    let truth = evaluate(Int(rules.rules[rule].condition), item: item, facts: facts)
    state.dropEvidence()
    state.endRule(rule, truth)
  }

  /// Notes a limit, once for each rule, field and code.
  private mutating func reach(_ limit: ReachedLimit) {
    let name = tests.values.fieldName(limit.value)
    state.reach(limit) { $0.limit == $1.limit && tests.values.fieldName($0.value) == name }
  }

  /// The points of a group so far, under its cap.
  func cappedScore(_ group: Int) -> Points {
    let points = state.scores[group]
    guard let cap = ruleSet.checked.groups[group].cap else { return points }
    return min(points, cap)
  }
}
