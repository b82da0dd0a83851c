import ArgumentParser
import Winnow
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

      Exit codes: 0 all input was judged, 2 the rules, an input or the output failed.
      """)

  /// Each job has a thread and memory of its own.
  private static let jobLimit = 1024

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

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Threads that judge; without it one for each core. Changes no byte of the output.", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "The most items judged between two writes; those of a slow feed never wait. Changes no byte of the output.",
      valueName: "n"))
  var batchSize = 256

  @Flag(help: "Try every rule on every item instead of only those that the literals in it point at; slower, same hits.")
  var noIndex = false

  @Flag(name: [.short, .long], help: "No progress and no summary.")
  var quiet = false

  @OptionGroup var color: ColorOptions

  func validate() throws {
    guard batchSize > 0 else { throw ValidationError("--batch-size takes a number above 0, not \(batchSize).") }
    if let jobs, !(1...Self.jobLimit).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to \(Self.jobLimit), not \(jobs).")
    }
  }

  func run() throws {
    let moment = rules.moment
    let loaded = RuleLoader.load(try rules.requiredPaths(), options: rules.loadOptions(asOf: moment))
    let pipeline = Pipeline(try loaded.usable(color.color), options: options)
    let reader = try input.reader(of: inputs)
    let file = try OutputFile(path: output)
    let display = ProgressDisplay(isWanted: wantsProgress)
    SignalWatcher.start(removing: file.temporaryPath)
    InputOptions.hintAtTerminal(inputs)
    defer { display.clear() }
    // Flushed after every batch, so that whoever reads the pipe gets the records of a slow feed at once.
    let summary = try pipeline.run(reader) {
      try file.write($0)
      try file.flush()
    } progress: {
      display.update($0)
    }
    try file.finish()
    display.clear()
    guard !quiet else { return }
    let style = color.color.style(for: StandardError.descriptor)
    let report = SummaryReport(summary: summary, seconds: display.seconds, asOf: moment, style: style)
    StandardError.write(report.text)
  }

  /// Records that scroll by on the same terminal would tear a progress line apart.
  private var wantsProgress: Bool {
    !quiet && (output != nil || !Environment.isTerminal(Environment.standardOutput))
  }

  private var options: Pipeline.Options {
    var options = Pipeline.Options()
    options.jobs = min(jobs ?? Environment.processorCount, Self.jobLimit)
    options.batchSize = batchSize
    options.only = only
    options.selection = fields ?? .standard
    if withItem { options.selection.insert(.item) }
    options.findsNearMisses = explain
    options.usesIndex = !noIndex
    return options
  }
}
