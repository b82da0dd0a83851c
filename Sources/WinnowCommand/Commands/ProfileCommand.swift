import ArgumentParser
import Winnow
import WinnowEngine
import WinnowIO
import WinnowModel

/// `winnow profile`: what each rule costs, and why.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Show what each rule costs on some items, the dear ones first.",
    discussion: """
      Judges the items on one thread and measures every rule: how often it was looked at, how often it hit, how many searches \
      it needed and how long it took. The last column is the sign that a text must show before the rule is looked at at all. \
      Rules without one are looked at for every item; they stand first.

      A table on a terminal; elsewhere one JSON object a line, for all rules.

      EXAMPLES:
        winnow profile items.jsonl
        winnow profile --rules rules/spam.rules --limit 10 items.jsonl
        winnow profile items.jsonl | jq -s 'sort_by(.nanoseconds) | last'

      Exit codes: 0 fine, 2 the rules or an input failed.
      """)

  @Argument(
    help: ArgumentHelp("Files, folders or globs with items. Without any, or for -: standard input.", valueName: "file"),
    completion: .file())
  var inputs: [String] = []

  @OptionGroup var rules: RuleOptions
  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("How many rules the table shows.", valueName: "n"))
  var limit = 40

  @Option(help: "How the result is written: table or json (one object a line). Without it by where it goes.")
  var report: Report?

  @OptionGroup var color: ColorOptions

  /// How the result is written.
  enum Report: String, CaseIterable, ExpressibleByArgument {
    case table, json
  }

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number above 0, not \(limit).") }
  }

  func run() throws {
    let loaded = RuleLoader.load(try rules.requiredPaths(), options: rules.loadOptions(asOf: rules.moment))
    var profiler = Profiler(try loaded.usable(color.color), clock: { Environment.nanoseconds })
    let reader = try input.reader(of: inputs)
    InputOptions.hintAtTerminal(inputs)
    var item = Item()
    var unreadable = 0
    reading: while true {
      switch try reader.next(into: &item) {
      case .end: break reading
      case .failure: unreadable += 1
      case .item: profiler.judge(item)
      }
    }
    let text = ProfileReport(
      costs: profiler.costs, items: profiler.items, nanoseconds: profiler.nanoseconds, unreadable: unreadable)
    switch report ?? (Environment.isTerminal(Environment.standardOutput) ? .table : .json) {
    case .json: try StandardOutput.write(text.json)
    case .table:
      let style = color.color.style(for: Environment.standardOutput)
      let width = Environment.columns(of: Environment.standardOutput)
      try StandardOutput.write(text.table(limit: limit, width: width, style: style))
    }
  }
}
