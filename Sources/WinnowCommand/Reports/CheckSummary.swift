import WinnowRules

/// The last line of `winnow check`: `134 rules, 560 tests, 0 errors, 0 warnings`.
struct CheckSummary {
  /// `nil` when the rules did not load.
  let rules: Int?
  let tests: Int
  let errors: Int
  let warnings: Int

  init(rules: Int?, tests: Int, diagnostics: [Diagnostic]) {
    self.rules = rules
    self.tests = tests
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
  }

  func line(_ style: Style) -> String {
    let problems = [
      style(errors > 0 ? .bad : .good, count(errors, "error")),
      style(warnings > 0 ? .unsure : .good, count(warnings, "warning")),
    ]
    guard let rules else { return (problems + ["no test was run"]).joined(separator: ", ") }
    return ([count(rules, "rule"), count(tests, "test")] + problems).joined(separator: ", ")
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(NumberText.grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}
