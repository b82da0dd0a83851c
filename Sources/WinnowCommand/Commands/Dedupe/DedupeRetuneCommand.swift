import ArgumentParser
import WinnowIO
import WinnowModel

/// `winnow dedupe retune`: what another threshold would change, from records that hold their candidates.
struct DedupeRetuneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retune",
    abstract: "Show what other thresholds would change, without another run.",
    discussion: """
      Reads records that 'winnow dedupe --candidates' wrote, and writes a line for each item whose verdict on its best candidate \
      would change. A run with the new thresholds can differ in few items more, because clusters begin elsewhere.

      EXAMPLES:
        winnow dedupe --candidates items.jsonl > records.jsonl
        winnow dedupe retune --threshold 0.7 records.jsonl
        winnow dedupe retune --threshold 0.6 --related 0.5 records.jsonl | jq -r '.is' | sort | uniq -c

      Exit codes: 0 nothing changes, 1 something does, 2 a file failed.
      """)

  @Argument(
    help: ArgumentHelp("Files with records. Without any, or for -: standard input.", valueName: "file"),
    completion: .file())
  var inputs: [String] = []

  @Option(help: ArgumentHelp("The least similarity of copies, from 0.5 to 1.", valueName: "similarity"))
  var threshold: Double

  @Option(help: ArgumentHelp("The least similarity of related items, from 0.5.", valueName: "similarity"))
  var related = 0.55

  func validate() throws {
    guard 0.5...1 ~= threshold else {
      throw ValidationError("--threshold takes a number from 0.5 to 1, not \(threshold).")
    }
    guard 0.5...threshold ~= related else {
      throw ValidationError("--related takes a number from 0.5 to the threshold, not \(related).")
    }
  }

  func run() throws {
    var retuning = Retuning(threshold: threshold, related: related)
    // A record has no title; its id stands for it, and the whole line is kept as JSON.
    let reader = JSONLinesReader(try InputSource.resolve(inputs), map: try FieldMap(parsing: ["title=id"]))
    let output = try OutputFile(path: nil)
    var item = Item()
    reading: while true {
      switch try reader.next(into: &item) {
      case .end: break reading
      // A record of a line that could not be read has no id as a rule.
      case .failure(let error): if error.code != .noTitle { retuning.unreadable += 1 }
      case .item:
        if let change = retuning.change(in: item.json) { try output.write(change) }
      }
    }
    try output.finish()
    StandardError.write(retuning.summary)
    if retuning.changes > 0 { throw ExitCode.findings }
  }
}
