import WinnowModel

/// Warns about rule files that load and are probably not what their author meant.
///
/// Every check prefers silence to a false alarm. It runs on rule sets without errors.
public enum Lint {
  /// One check a file; their order does not show, because diagnostics are sorted.
  static let checks: [any LintCheck.Type] = [
    AlwaysMatchesCheck.self, InlineFlagCheck.self, OpenQuantifierCheck.self, NestedQuantifierCheck.self,
    FoldedTextCheck.self, InvisibleCharacterCheck.self, DoubleSpaceCheck.self, TagSpellingCheck.self,
    UnreachableDecisionCheck.self, ListEntryCheck.self, NegatedFieldCheck.self, MissingTestCheck.self,
    UnusedNameCheck.self, MissingAboutCheck.self, IdleReferenceCheck.self, RuleLifeCheck.self,
  ]

  /// Runs every check. `asOf` is the day by which rules and list entries count as expired.
  public static func run(rules: CheckedRuleSet, sources: SourceSet, asOf: Timestamp) -> [Diagnostic] {
    let subject = LintSubject(rules: rules, sources: sources, asOf: asOf)
    var seen: Set<Diagnostic> = []
    // A fragment is seen in every pattern that inserts it and told of once.
    let found = checks.flatMap { $0.run(subject) }.filter { seen.insert($0).inserted }
    return Diagnostic.sorted(found, in: sources)
  }
}

/// One kind of lint check.
protocol LintCheck: SendableMetatype {
  /// Everything that this check has to say about a rule set.
  static func run(_ subject: LintSubject) -> [Diagnostic]
}
