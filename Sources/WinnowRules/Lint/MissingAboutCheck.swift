/// R317: rules and packs that do not say what they are for.
enum MissingAboutCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    let packs = subject.rules.packs.filter { $0.about == nil }.map { pack in
      Diagnostic(
        .missingAbout, at: pack.nameSpan, "pack '\(pack.name)' does not say what it is for",
        help: "write it behind the name: pack \(pack.name) \"…\"")
    }
    let rules = subject.rules.rules.filter { $0.about == nil && $0.status != .retired }.map { rule in
      Diagnostic(
        .missingAbout, at: rule.nameSpan, "rule '\(rule.id)' does not say what it is for", help: "add about \"…\"")
    }
    return packs + rules
  }
}
