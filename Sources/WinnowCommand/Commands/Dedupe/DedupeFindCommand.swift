import ArgumentParser
import Winnow
import WinnowDedupe
import WinnowIO
import WinnowModel

/// `winnow dedupe find`: one record for each item, with what it is a copy of.
struct DedupeFindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find copies: one record for each input line, in order, as JSON Lines.",
    discussion: """
      Items are compared with those before them that are not older than the window. An item that copies none, and shares a \
      title with none, has a record with its id alone. Records go to standard output or --output; a summary goes to standard \
      error.

      EXAMPLES:
        winnow dedupe items.jsonl > records.jsonl
        winnow dedupe --candidates --output records.jsonl items.jsonl
        winnow dedupe --window-hours 24 --source-ranks reuters.com,apnews.com items.jsonl

      Exit codes: 0 all input was read, 2 an input or the output failed.
      """)

  @Argument(
    help: ArgumentHelp("Files, folders or globs with items. Without any, or for -: standard input.", valueName: "file"),
    completion: .file())
  var inputs: [String] = []

  @OptionGroup var storage: IndexOptions
  @OptionGroup var dedupe: DedupeOptions
  @OptionGroup var input: InputOptions

  @Flag(help: "Add the earlier items that share at least half of the title, with the guards that fired.")
  var candidates = false

  @Option(
    help: ArgumentHelp(
      "Write only items from this moment on; those before prepare the verdicts. The input must be in order of time. An item whose verdict could depend on what came before the input ends the run.",
      valueName: "date"))
  var partStart: Timestamp?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this file. It appears, or is replaced, when the run is complete.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Add the item to its record, byte for byte.")
  var withItem = false

  @OptionGroup var threads: ThreadOptions

  @Option(
    help: ArgumentHelp("The moment after which no item can have been published. Without it: now.", valueName: "date"))
  var asOf: Timestamp?

  @Flag(name: [.short, .long], help: "No progress and no summary.")
  var quiet = false

  @OptionGroup var color: ColorOptions

  func run() throws {
    let (settings, run, _) = try storage.prepare(asOf: asOf) { moment in
      var settings = try dedupe.settings(asOf: moment)
      settings.reportsCandidates = candidates
      settings.partStart = partStart?.seconds
      guard storage.index != nil else { return (settings, nil) }
      let run = try IndexOptions.run(
        inputs: inputs, suffixes: input.suffixes, output: output, moment: moment,
        [
          settings.digest, "candidates \(candidates)", "item \(withItem)", "\(input.formatName) \(input.map)",
          "part \(settings.partStart ?? .min)",
        ])
      return (settings, run)
    }
    let reader = try input.reader(of: inputs)
    let (stage, index) = try storage.open(settings, run: run)
    let file = try storage.output(output, index, run: run)
    let display = ProgressDisplay(
      isWanted: !quiet && (output != nil || !Environment.isTerminal(Environment.standardOutput)))
    SignalWatcher.start(removing: run == nil || index == nil ? file.temporaryPath : nil)
    InputOptions.hintAtTerminal(inputs)
    defer { display.clear() }
    let pipeline = DedupePipeline(stage, options: options)
    let summary = try pipeline.run(reader, index: index) {
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
    StandardError.write(DedupeReport(summary: summary, seconds: display.seconds, style: style).text)
  }

  private var options: DedupePipeline.Options {
    var options = DedupePipeline.Options()
    options.jobs = threads.count
    options.batchSize = threads.batchSize
    if withItem { options.selection.insert(.item) }
    return options
  }
}
