import ArgumentParser
import Winnow
import WinnowDedupe
import WinnowIO
import WinnowModel

/// Where the dedupe stage is kept between runs.
struct IndexOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep the items inside the window in this file, so that a later run knows them. A killed run with --output goes on where it stopped when it is started again.",
      valueName: "file"),
    completion: .file())
  var index: String?

  /// A stage of its own, or the one that the index has.
  func open(_ settings: DedupeSettings, run: String?) throws -> (stage: DedupeStage, index: DedupeIndex?) {
    guard let path = index else { return (DedupeStage(settings), nil) }
    let index = try DedupeIndex(path: path, settings: settings, run: run)
    if index.resumes {
      StandardError.line("winnow: an interrupted run goes on behind line \(NumberText.grouped(index.done.lines))")
    }
    return (index.dedupeStage, index)
  }

  /// The output: with an index, one that a killed run can go on with.
  func output(_ path: String?, _ index: DedupeIndex?, run: String?) throws(OutputError) -> OutputFile {
    guard let index, run != nil, let path else { return try OutputFile(path: path) }
    return try OutputFile(partial: path, keeping: index.done.bytes)
  }

  /// Names a run by all that its output depends on, its moment last; `nil` when it reads or writes a pipe, where nothing can
  /// go on.
  static func run(
    inputs: [String], suffixes: [String] = InputSource.jsonLinesSuffixes, output: String?, moment: Timestamp,
    _ settings: [String]
  ) throws -> String? {
    guard let output, output != "-", !Environment.isDevice(output) else { return nil }
    var lines = ["winnow \(Winnow.version)", "output \(output)"] + settings
    for source in try InputSource.resolve(inputs, suffixes: suffixes) {
      guard let size = source.size else { return nil }
      lines.append("input \(size) \(source.name)")
    }
    return "\(ContentDigest(of: lines.joined(separator: "\n")).hex) \(moment.seconds)"
  }

  /// Prepares a run: as of the moment of the interrupted one, if that is what goes on, since its output depends on it.
  func prepare<Prepared>(
    asOf given: Timestamp?, _ prepare: (Timestamp) throws -> (prepared: Prepared, run: String?)
  ) throws -> (prepared: Prepared, run: String?, moment: Timestamp) {
    if given == nil, let path = index,
      let interrupted = try DedupeIndex.interruptedRun(path: path, settings: DedupeSettings()),
      let seconds = interrupted.split(separator: " ").last.flatMap({ Int64($0) })
    {
      let moment = Timestamp(seconds: seconds)
      let (prepared, run) = try prepare(moment)
      if run == interrupted { return (prepared, run, moment) }
    }
    let moment = given ?? Timestamp(seconds: Environment.now)
    let (prepared, run) = try prepare(moment)
    return (prepared, run, moment)
  }
}
