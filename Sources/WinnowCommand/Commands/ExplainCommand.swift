import ArgumentParser
import Winnow
import WinnowEngine
import WinnowIO
import WinnowModel
import WinnowRules

/// `winnow explain`: why one item got its decision.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why an item got its decision, or why a rule did not hit it.",
    discussion: """
      Prints the decision, then each rule that hit with its conditions: ✓ true, ✗ false, ? unknown (the item lacks the field, \
      or a limit was reached). Text that matched is marked below. Scores and the line of the policy that decided come last.

      EXAMPLES:
        winnow explain items.jsonl --id a1
        winnow explain --rules rules '{"title":"17 ways to save on rent"}'
        winnow explain --rule clickbait/numbered-list '{"title":"17 dead after ferry sinks"}'
        winnow explain --format page page.txt --all

      Exit codes: 0 explained, 2 there is no such item or rule, or the rules do not load.
      """)

  @Argument(
    help: ArgumentHelp("A file with items, - for standard input, or one item as JSON.", valueName: "file-or-json"),
    completion: .file())
  var item: String

  @Option(help: ArgumentHelp("The id of the item in the file, given or derived.", valueName: "id"))
  var id: String?

  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp("Explain this rule, hit or not. Can be given several times.", valueName: "pack/name"))
  var ruleIDs: [String] = []

  @Flag(help: "Explain every rule, hit or not.")
  var all = false

  @OptionGroup var rules: RuleOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var color: ColorOptions

  func run() throws {
    let loaded = RuleLoader.load(try rules.requiredPaths(), options: rules.loadOptions(asOf: rules.moment))
    let ruleSet = try loaded.usable(color.color)
    let wanted = try wantedRules(ruleSet)
    let item = try ItemArgument(text: item, id: id, input: input).read()
    var judge = Judge(ruleSet)
    let explanation = judge.explain(item, rules: wanted)
    let report = ExplanationReport(
      explanation, of: item, ruleSet: ruleSet, style: color.color.style(for: Environment.standardOutput),
      width: Environment.columns(of: Environment.standardOutput))
    try StandardOutput.write(report.text)
  }

  /// The indices of the rules asked for; `nil` means those that hit.
  private func wantedRules(_ ruleSet: RuleSet) throws(CommandFailure) -> [Int]? {
    if all { return Array(ruleSet.checked.rules.indices) }
    guard !ruleIDs.isEmpty else { return nil }
    var indices: [Int] = []
    for id in ruleIDs {
      guard let index = ruleSet.index(ofRule: id) else {
        // People leave the pack out, or get it wrong, as often as they mistype.
        let ids = ruleSet.checked.rules.map(\.id)
        let near = ids.first { $0.hasSuffix("/" + id) } ?? Spelling.suggestion(for: id, among: ids)
        throw CommandFailure("there is no rule '\(id)'", help: near.map { "did you mean '\($0)'?" })
      }
      indices.append(index)
    }
    return indices
  }
}
