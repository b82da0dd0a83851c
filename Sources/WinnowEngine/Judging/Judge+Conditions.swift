import WinnowModel
import WinnowRules

extension Judge {
  /// Evaluates a condition by Kleene's logic, from left to right, no further than the result needs.
  ///
  /// Evidence of tests that came out true is collected; below a `not`, or where the whole turns out false, it is dropped.
  mutating func evaluate(_ index: Int, item: Item, facts: [Record.Fact]) -> Truth {
    let node = ruleSet.program.nodes[index]
    let mark = state.evidence.count
    switch node.kind {
    case .all:
      var truth = Truth.yes
      for child in ruleSet.program.children[node.children] {
        let part = evaluate(child, item: item, facts: facts)
        if part == .no {
          state.dropEvidence(after: mark)
          return .no
        }
        if part == .unknown { truth = .unknown }
      }
      if truth != .yes { state.dropEvidence(after: mark) }
      return truth
    case .any: return evaluate(atLeast: 1, of: node.children, item: item, facts: facts)
    case .atLeast(let count): return evaluate(atLeast: count, of: node.children, item: item, facts: facts)
    case .not:
      let truth = evaluate(ruleSet.program.children[node.children.lowerBound], item: item, facts: facts).negated
      state.dropEvidence(after: mark)
      return truth
    case .rule(let rule): return state.results[rule]
    case .tag(let tag): return Truth(state.tags.contains(ruleSet.program.tags[tag]))
    case .score(let group, let comparison, let points):
      return Truth(comparison.holds(cappedScore(group), points))
    case .test(let test):
      let result = tests.result(test, item: item, facts: facts)
      if let limit = result.limit { state.reach(field: limit.field, code: limit.code) }
      if result.truth == .yes, let evidence = result.evidence { state.evidence.append(evidence) }
      return result.truth
    }
  }

  private mutating func evaluate(
    atLeast wanted: Int, of children: Range<Int>, item: Item, facts: [Record.Fact]
  ) -> Truth {
    let mark = state.evidence.count
    var certain = 0
    var open = 0
    for child in ruleSet.program.children[children] {
      switch evaluate(child, item: item, facts: facts) {
      case .yes: certain += 1
      case .unknown: open += 1
      case .no: break
      }
      if certain >= wanted { return .yes }
    }
    state.dropEvidence(after: mark)
    return certain + open >= wanted ? .unknown : .no
  }

  /// The points of a group so far, under its cap.
  func cappedScore(_ group: Int) -> Points {
    let points = state.scores[group]
    guard let cap = ruleSet.checked.groups[group].cap else { return points }
    return min(points, cap)
  }
}
