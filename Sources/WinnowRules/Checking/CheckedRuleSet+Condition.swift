extension CheckedRuleSet {
  /// The id of the rule that ``withCondition(_:)`` adds.
  public static let conditionRuleID = "find/condition"

  /// The same rules and one more at the end that hits where the condition holds.
  public func withCondition(_ condition: CheckedCondition) -> CheckedRuleSet {
    var result = self
    result.packs.append(CheckedPack(name: "find", about: nil, isStrict: false, nameSpan: condition.span))
    result.rules.append(
      CheckedRule(
        id: CheckedRuleSet.conditionRuleID, pack: result.packs.count - 1, about: nil, owner: nil, see: [],
        status: .active, level: 1, since: nil, until: nil, hitsOnLimit: false, condition: condition, effects: [],
        tests: [], span: condition.span, nameSpan: condition.span))
    result.evaluationOrder.append(result.rules.count - 1)
    return result
  }
}
