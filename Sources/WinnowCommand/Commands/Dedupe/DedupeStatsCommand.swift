import ArgumentParser
import WinnowDedupe

/// `winnow dedupe stats`: what an index holds.
struct DedupeStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show what an index holds, what it was made with and how far the last run came.",
    discussion: """
      The index is only read; a run that writes to it may go on meanwhile. Oldest and latest are times of publication.

      EXAMPLES:
        winnow dedupe stats index.sqlite
        winnow dedupe stats --json index.sqlite | jq .bytes

      Exit codes: 0 the index was read, 2 it could not be.
      """)

  @Argument(help: ArgumentHelp("The file that --index named.", valueName: "index"), completion: .file())
  var path: String

  @Flag(help: "Write one JSON object.")
  var json = false

  @OptionGroup var color: ColorOptions

  func run() throws {
    let store = try IndexStore(path: path, settings: DedupeSettings(), access: .read)
    let report = StatisticsReport(
      statistics: try store.statistics(), difference: store.difference,
      style: color.color.style(for: Environment.standardOutput))
    try StandardOutput.write(json ? report.json : report.text)
  }
}
