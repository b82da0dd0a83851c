/// R318: a rule or decision that waits for a rule which changes nothing.
enum IdleReferenceCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    let rules = subject.rules.rules
    var found: [Diagnostic] = []
    subject.forEachCondition { reader, condition in
      // Drafts and retired rules do not run; what they refer to does not matter yet.
      if let reader, rules[reader].status == .draft || rules[reader].status == .retired { return }
      condition.forEachReference { reference, span in
        switch reference {
        case .rule(let index):
          guard let reason = idleness(of: rules[index], seenFrom: reader.map { rules[$0] }) else { return }
          found.append(
            Diagnostic(
              .idleReference, at: span, "'\(rules[index].id)' is \(reason), so this is never true",
              help: "refer to an active rule",
              related: [.init(span: rules[index].nameSpan, message: "the rule is here")]))
        case .tag(let tag):
          let givers = rules.filter { $0.mayGive(tag) }
          guard let giver = givers.first, givers.allSatisfy({ $0.status != .active }) else { return }
          found.append(
            Diagnostic(
              .idleReference, at: span, "only rules that change nothing give the tag '\(tag)'",
              help: "make one of them active",
              related: [.init(span: giver.nameSpan, message: "'\(giver.id)' is \(giver.status.rawValue)")]))
        case .group: break
        }
      }
    }
    return found
  }

  private static func idleness(of rule: CheckedRule, seenFrom reader: CheckedRule?) -> String? {
    if rule.status != .active { return "a \(rule.status.rawValue) rule" }
    guard let reader, rule.level > reader.level else { return nil }
    return "of level \(rule.level) and the rule that reads it of level \(reader.level)"
  }
}

extension CheckedRule {
  /// Whether a hit of the rule can give the tag.
  fileprivate func mayGive(_ tag: String) -> Bool {
    effects.contains { effect in
      guard case .tag(let template) = effect else { return false }
      return template.mayYield(tag)
    }
  }
}
