import ArgumentParser
import WinnowDedupe
import WinnowModel

/// `winnow dedupe prune`: takes old items out of an index.
struct DedupePruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Take the items from before a date out of an index, and give the room back to the disk.",
    discussion: """
      Not needed for items that leave the window: those go with each run. Nothing else may use the index meanwhile. A cluster \
      stays as long as one of its items does. For a moment the disk needs as much room again as the index has.

      EXAMPLES:
        winnow dedupe prune --before 2026-11-20 index.sqlite
        winnow dedupe prune index.sqlite --before 2026-11-20T12:00:00Z

      Exit codes: 0 the items are gone, 2 the index could not be read or written.
      """)

  @Argument(help: ArgumentHelp("The file that --index named.", valueName: "index"), completion: .file())
  var path: String

  @Option(help: ArgumentHelp("Take out items that were published before this moment.", valueName: "date"))
  var before: Timestamp

  func run() throws {
    let settings = DedupeSettings()
    // Opened for reading first, which makes no file where there is none.
    _ = try IndexStore(path: path, settings: settings, access: .read)
    let store = try IndexStore(path: path, settings: settings)
    let count = try store.prune(before: before.seconds)
    let statistics = try store.statistics()
    try store.close()
    StandardError.line(
      "\(NumberText.counted(count, "item")) taken out; \(NumberText.grouped(statistics.itemCount)) left, "
        + "\(NumberText.counted(statistics.byteCount, "byte"))")
  }
}
