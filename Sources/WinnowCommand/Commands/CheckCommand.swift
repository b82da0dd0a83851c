import ArgumentParser
import Winnow
import WinnowEngine
import WinnowModel
import WinnowRules

/// `winnow check`: reads rules, points at what is wrong, and runs their tests.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check rule files and run the tests in them.",
    discussion: """
      Reads all files, reports every error and warning with its place, and runs each hit and miss line. A test that fails \
      shows what was expected and why it came out otherwise.

      EXAMPLES:
        winnow check
        winnow check rules/spam.rules --strict
        winnow check rules --format sarif > check.sarif

      Exit codes: 0 nothing wrong, 1 errors or failed tests (with --strict warnings too), 2 a file cannot be read.
      """)

  @Argument(
    help: ArgumentHelp(
      "Rule files, or folders whose .rules files are checked. Without any: rules/ in the current folder."),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var rules: RuleOptions

  @Option(help: "How problems are written: text, json (one object a line) or sarif.")
  var format = Format.text

  @Flag(help: "Let warnings count as findings.")
  var strict = false

  @OptionGroup var color: ColorOptions

  /// How problems are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif
  }

  func run() throws {
    let named = paths + rules.rules
    var options = rules.loadOptions(asOf: rules.moment)
    options.lints = true
    let loaded = RuleLoader.load(named.isEmpty ? try rules.requiredPaths() : named, options: options)
    var diagnostics = loaded.diagnostics
    var testCount = 0
    if let ruleSet = loaded.ruleSet {
      var tester = RuleTester(ruleSet)
      diagnostics += tester.diagnose()
      testCount = ruleSet.checked.rules.reduce(0) { $0 + $1.tests.count }
    }
    let report = CheckSummary(rules: loaded.ruleSet?.checked.rules.count, tests: testCount, diagnostics: diagnostics)
    let text = rendered(diagnostics, of: loaded)
    switch format {
    case .text: try StandardOutput.write(text + report.line(color.color.style(for: Environment.standardOutput)) + "\n")
    case .json, .sarif:
      try StandardOutput.write(text)
      StandardError.line(report.line(color.color.style(for: StandardError.descriptor)))
    }
    if diagnostics.contains(where: { $0.code == .unreadableFile }) { throw ExitCode.noJob }
    if report.errors > 0 || strict && report.warnings > 0 { throw ExitCode.findings }
  }

  private func rendered(_ diagnostics: [Diagnostic], of loaded: LoadedRules) -> String {
    switch format {
    case .text:
      let isColored = color.color.style(for: Environment.standardOutput).isColored
      return TextRenderer(sources: loaded.sources, usesColor: isColored).render(diagnostics)
    case .json: return JSONRenderer(sources: loaded.sources).render(diagnostics)
    case .sarif: return SARIFRenderer(sources: loaded.sources, toolVersion: Winnow.version).render(diagnostics)
    }
  }
}
