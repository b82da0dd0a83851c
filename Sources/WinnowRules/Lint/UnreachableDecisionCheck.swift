/// R309 and R322: decision lines that no item reaches, and a block that leaves items without a line.
enum UnreachableDecisionCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    let policy = subject.rules.policy
    var found: [Diagnostic] = []
    for (index, line) in policy.enumerated() {
      guard let earlier = policy[..<index].first(where: { covers($0, line) }) else { continue }
      found.append(
        Diagnostic(
          .unreachableDecision, at: line.span, "this line is never reached",
          help: "the first line that is true decides; move this one up or remove it",
          related: [.init(span: earlier.span, message: "this line is true whenever that one is")]))
    }
    if let last = policy.last, policy.allSatisfy({ $0.condition != nil }) {
      found.append(
        Diagnostic(
          .missingOtherwise, at: last.span, "the decide block has no 'otherwise' line",
          help: "items that no line takes are accepted; say so with: accept otherwise"))
    }
    return found
  }

  /// Whether the earlier line is true whenever the later one is, as far as that can be seen.
  private static func covers(_ earlier: PolicyLine, _ later: PolicyLine) -> Bool {
    guard let broad = earlier.condition else { return true }
    guard let narrow = later.condition else { return false }
    let alternatives = disjuncts(broad)
    return disjuncts(narrow).allSatisfy { part in alternatives.contains { implies(part, $0) } }
  }

  private static func disjuncts(_ condition: CheckedCondition) -> [CheckedCondition] {
    guard case .any(let parts) = condition.kind else { return [condition] }
    return parts.flatMap(disjuncts)
  }

  private static func conjuncts(_ condition: CheckedCondition) -> [CheckedCondition] {
    guard case .all(let parts) = condition.kind else { return [condition] }
    return parts.flatMap(conjuncts)
  }

  /// Whether `narrow` is true only where `broad` is: it asks for the same and perhaps for more.
  private static func implies(_ narrow: CheckedCondition, _ broad: CheckedCondition) -> Bool {
    let asked = conjuncts(narrow)
    return conjuncts(broad).allSatisfy { part in asked.contains { isAtLeastAsStrict($0, as: part) } }
  }

  private static func isAtLeastAsStrict(_ narrow: CheckedCondition, as broad: CheckedCondition) -> Bool {
    if case .score(let group, let comparison, let points) = narrow.kind,
      case .score(group, let otherComparison, let otherPoints) = broad.kind
    {
      switch (comparison, otherComparison) {
      case (.greaterOrEqual, .greaterOrEqual), (.greater, .greater), (.greater, .greaterOrEqual):
        return points >= otherPoints
      case (.lessOrEqual, .lessOrEqual), (.less, .less), (.less, .lessOrEqual): return points <= otherPoints
      default: break
      }
    }
    return narrow.canonicalBytes == broad.canonicalBytes
  }
}

extension CheckedCondition {
  /// The condition without its places.
  fileprivate var canonicalBytes: [UInt8] {
    var writer = CanonicalWriter()
    writer.write(self)
    return writer.bytes
  }
}
