import ArgumentParser
import Winnow
import WinnowEngine
import WinnowIO
import WinnowModel
import WinnowRules

/// `winnow find`: searches items with a condition of the rule language.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find the items for which a condition of the rule language holds.",
    discussion: """
      The condition is what stands after 'when' in a rule, so a search that works is a rule that works. Rules, tags, scores and lists \
      of the loaded rules can be used in it. On a terminal each item is shown by id and title with the matches highlighted; \
      otherwise its JSON is written, unchanged.

      EXAMPLES:
        winnow find 'title ~ /\\bfree\\b/i and not source is "Example Wire"' items.jsonl
        winnow find --rules rules 'tag listicle and score(spam) >= 2' items.jsonl
        winnow find 'title.folded has part "casino"' items.jsonl --count

      Exit codes: 0 the search was done, whatever it found, 2 the condition, the rules or an input failed.
      """)

  @Argument(help: "A condition, quoted for the shell.")
  var condition: String

  @Argument(
    help: ArgumentHelp("Files, folders or globs with items. Without any, or for -: standard input.", valueName: "file"),
    completion: .file())
  var inputs: [String] = []

  @Flag(help: "Write the items as JSON Lines on a terminal too.")
  var json = false

  @Flag(name: [.short, .long], help: "Write only how many items were found.")
  var count = false

  @Option(name: [.short, .long], help: ArgumentHelp("Stop after this many found items.", valueName: "n"))
  var limit: Int?

  @OptionGroup var rules: RuleOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var color: ColorOptions

  /// The id that the loader gives to the rule made from the condition.
  private static let ruleID = "find/condition"

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number above 0, not \(limit).") }
  }

  func run() throws {
    let loaded = RuleLoader.load(rules.paths, condition: condition, options: rules.loadOptions(asOf: rules.moment))
    let ruleSet = try loaded.usable(color.color)
    guard let rule = ruleSet.index(ofRule: Self.ruleID) else { throw CommandFailure("the condition is empty") }
    let reader = try input.reader(of: inputs)
    var judge = Judge(ruleSet)
    var item = Item()
    var (found, unreadable) = (0, 0)
    let output = try OutputFile(path: nil)
    search: while found != limit {
      switch try reader.next(into: &item) {
      case .end: break search
      case .failure: unreadable += 1
      case .item:
        guard judge.hits(rule: rule, item: item).truth == .yes else { continue }
        found += 1
        if !count { try write(item, foundBy: rule, &judge, to: output) }
      }
    }
    if count { try output.write(Array("\(found)\n".utf8)) }
    try output.finish()
    if unreadable > 0 {
      let lines = unreadable == 1 ? "1 line" : "\(NumberText.grouped(unreadable)) lines"
      StandardError.line("winnow: \(lines) could not be read; 'winnow run' says why")
    }
  }

  private func write(_ item: Item, foundBy rule: Int, _ judge: inout Judge, to output: OutputFile) throws {
    guard !json, Environment.isTerminal(Environment.standardOutput) || color.color == .always else {
      var writer = JSONWriter()
      item.write(to: &writer)
      writer.newline()
      return try output.write(writer.bytes)
    }
    let explanation = judge.explain(item, rules: [rule])
    let report = FindReport(
      style: color.color.style(for: Environment.standardOutput),
      width: Environment.columns(of: Environment.standardOutput))
    let evidence = explanation.rules.flatMap { $0.condition.evidence }
    try output.write(Array(report.text(id: explanation.record.id, item: item, evidence: evidence).utf8))
    try output.flush()
  }
}

extension ConditionExplanation {
  /// All text that made a part of the condition true.
  fileprivate var evidence: [Record.Evidence] {
    if case .matched(let evidence) = reason { return [evidence] }
    return joins == .not ? [] : children.flatMap(\.evidence)
  }
}
