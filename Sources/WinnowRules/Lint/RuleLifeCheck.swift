import WinnowModel

/// R319 and R320: rules past their last day, and rules that do nothing.
enum RuleLifeCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    var referred: Set<Int> = []
    subject.forEachCondition { _, condition in
      condition.forEachReference { reference, _ in
        if case .rule(let index) = reference { referred.insert(index) }
      }
    }
    var found: [Diagnostic] = []
    for (index, rule) in subject.rules.rules.enumerated() {
      if rule.status == .active || rule.status == .shadow, let until = rule.until, until.day < subject.asOf.day {
        found.append(
          Diagnostic(
            .expiredRule, at: rule.nameSpan, "the last day of rule '\(rule.id)' has passed",
            help: "give it a later 'until', or write status retired"))
      }
      if rule.status == .active, rule.effects.isEmpty, !referred.contains(index) {
        found.append(
          Diagnostic(
            .noEffect, at: rule.nameSpan, "rule '\(rule.id)' does nothing, and nothing refers to it",
            help: "give it a tag, a score, a category or a value, or write status shadow to watch it"))
      }
    }
    return found
  }
}
