import WinnowModel

/// The `decide` block.
extension RuleSetChecker {
  mutating func checkPolicy() {
    guard let (pack, decide) = decideDeclaration else { return }
    let place: Place = pack.map { .pack($0) } ?? .outside
    for line in decide.lines {
      let decision = Decision(rawValue: line.decision.text)
      if decision == nil {
        let all = Decision.allCases.map(\.rawValue)
        reportUnknown(
          .unknownDecision, "decision", line.decision,
          suggestion: Spelling.suggestion(for: line.decision.text, among: all),
          help: "the decisions are \(all.joined(separator: ", "))")
      }
      var condition: CheckedCondition?
      if let written = line.condition {
        condition = checkWhole(written, in: place, isUsed: decision != nil)
        if condition == nil { continue }
      }
      guard let decision else { continue }
      result.policy.append(PolicyLine(decision: decision, condition: condition, span: line.span))
    }
  }
}
