import ArgumentParser
import Winnow
import WinnowDedupe
import WinnowEngine
import WinnowIO
import WinnowModel

/// `winnow run`: the main job.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Judge items: one record for each input line, in order, as JSON Lines.",
    discussion: """
      Reads JSON Lines (plain, gzip or zstd, found out by content) or scraped pages. A line that cannot be read gives a record \
      with an error, and the run goes on. Records go to standard output or --output; a summary goes to standard error.

      EXAMPLES:
        winnow run --rules rules items.jsonl > records.jsonl
        zcat feed.gz | winnow run --only hold,reject --fields id,decision,tags
        winnow run --output records.jsonl --with-item 'archive/*.jsonl.zst'
        winnow run --map title=headline --map id=guid feed.jsonl
        tail -F feed.jsonl | winnow run >> records.jsonl
        winnow run --format page page.txt
        winnow run --dedupe feed.jsonl > records.jsonl

      Exit codes: 0 all input was judged, 2 the rules, an input or the output failed.
      """)

  @Argument(
    help: ArgumentHelp("Files, folders or globs with items. Without any, or for -: standard input.", valueName: "file"),
    completion: .file())
  var inputs: [String] = []

  @OptionGroup var rules: RuleOptions
  @OptionGroup var input: InputOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write the records to this file. It appears, or is replaced, when the run is complete.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp("Write these records only: a list of accept, hold, reject, error.", valueName: "list"),
    transform: ListOptions.outcomes)
  var only: Set<Pipeline.Outcome>?

  @Option(
    help: ArgumentHelp(
      "Write these members of a record only, such as id,decision,tags; error is always written.", valueName: "list"),
    transform: ListOptions.members)
  var fields: RecordSelection?

  @Flag(help: "Add the item to its record, byte for byte.")
  var withItem = false

  @Flag(help: "Add the rules that missed by one condition, under near.")
  var explain = false

  @OptionGroup var threads: ThreadOptions

  @Flag(help: "Try every rule on every item instead of only those that the literals in it point at; slower, same hits.")
  var noIndex = false

  @Flag(help: "Find copies among the items; rules read them as duplicate.kind, cluster.size and so on.")
  var dedupe = false

  @OptionGroup var storage: IndexOptions
  @OptionGroup(title: "How copies are told, with --dedupe") var copies: DedupeOptions

  @Flag(name: [.short, .long], help: "No progress and no summary.")
  var quiet = false

  @OptionGroup var color: ColorOptions

  func run() throws {
    let paths = try rules.requiredPaths()
    let (prepared, run, moment) = try storage.prepare(asOf: rules.asOf) { moment in
      let ruleSet = try RuleLoader.load(paths, options: rules.loadOptions(asOf: moment)).usable(color.color)
      let settings = dedupe || storage.index != nil ? try copies.settings(asOf: moment) : nil
      guard let settings, storage.index != nil else { return ((ruleSet, settings), nil) }
      return ((ruleSet, settings), try runName(ruleSet, settings, asOf: moment))
    }
    let (ruleSet, settings) = prepared
    if settings == nil { hintAtCopies(ruleSet) }
    let pipeline = Pipeline(ruleSet, options: options)
    let reader = try input.reader(of: inputs)
    let (stage, index) = try settings.map { try storage.open($0, run: run) } ?? (nil, nil)
    let file = try storage.output(output, index, run: run)
    let display = ProgressDisplay(isWanted: wantsProgress)
    SignalWatcher.start(removing: run == nil || index == nil ? file.temporaryPath : nil)
    InputOptions.hintAtTerminal(inputs)
    defer { display.clear() }
    // Flushed after every batch, so that whoever reads the pipe gets the records of a slow feed at once.
    let summary = try pipeline.run(reader, stage: stage, index: index) {
      try file.write($0)
      try file.flush()
    } progress: {
      display.update($0)
    }
    try file.finish()
    try index?.finish()
    display.clear()
    guard !quiet else { return }
    let style = color.color.style(for: StandardError.descriptor)
    let report = SummaryReport(summary: summary, seconds: display.seconds, asOf: moment, style: style)
    StandardError.write(report.text)
  }

  /// Tells who reads facts about copies that nobody looks for them.
  private func hintAtCopies(_ ruleSet: RuleSet) {
    guard let fact = ruleSet.factPaths.first(where: { $0.hasPrefix("duplicate.") || $0.hasPrefix("cluster.") }) else {
      return
    }
    StandardError.line("winnow: the rules read \(fact), which is there with --dedupe only")
  }

  /// Names the run for its index.
  private func runName(_ ruleSet: RuleSet, _ settings: DedupeSettings, asOf moment: Timestamp) throws -> String? {
    let selection = "\(fields.map { "\($0)" } ?? "standard") \(withItem) \(explain) \(input.formatName) \(input.map)"
    let outcomes = only.map { $0.map(\.rawValue).sorted().joined(separator: ",") } ?? "all"
    return try IndexOptions.run(
      inputs: inputs, suffixes: input.suffixes, output: output, moment: moment,
      [ruleSet.digest, settings.digest, selection, outcomes])
  }

  /// Records that scroll by on the same terminal would tear a progress line apart.
  private var wantsProgress: Bool {
    !quiet && (output != nil || !Environment.isTerminal(Environment.standardOutput))
  }

  private var options: Pipeline.Options {
    var options = Pipeline.Options()
    options.jobs = threads.count
    options.batchSize = threads.batchSize
    options.only = only
    options.selection = fields ?? .standard
    if withItem { options.selection.insert(.item) }
    options.findsNearMisses = explain
    options.usesIndex = !noIndex
    return options
  }
}
