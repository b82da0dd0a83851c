/// R313 and R314: rules without an example that hits or one that misses.
enum MissingTestCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    subject.rules.rules.filter { $0.status != .retired }.flatMap { rule in
      let isStrict = rule.status == .active && subject.rules.packs[rule.pack].isStrict
      let severity: Diagnostic.Severity = isStrict ? .error : .warning
      var found: [Diagnostic] = []
      if !rule.tests.contains(where: { $0.expectsHit && !$0.isTodo }) {
        found.append(
          Diagnostic(
            .missingHit, at: rule.nameSpan, "rule '\(rule.id)' has no 'hit'",
            help: "add a headline that it must hit: hit \"…\"", severity: severity))
      }
      if !rule.tests.contains(where: { !$0.expectsHit && !$0.isTodo }) {
        found.append(
          Diagnostic(
            .missingMiss, at: rule.nameSpan, "rule '\(rule.id)' has no 'miss'",
            help: "add a headline close to its hits that it must leave alone: miss \"…\"", severity: severity))
      }
      return found
    }
  }
}
