import ArgumentParser
import WinnowDedupe
import WinnowIO
import WinnowModel

/// `winnow dedupe export`: the items of an index.
struct DedupeExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the items of an index in the order in which they came, as JSON Lines.",
    discussion: """
      Each has its id, canonical title, source (its domain when it has none), time of publication, and the id of the first item \
      of its cluster: its own when it is alone. An index keeps no title as it was written and no address. A run that writes to the index may go \
      on meanwhile; what it adds is not seen.

      EXAMPLES:
        winnow dedupe export index.sqlite > items.jsonl
        winnow dedupe export index.sqlite | jq -r .cluster | sort | uniq -c | sort -rn | head

      Exit codes: 0 all items were written, 2 the index or the output failed.
      """)

  @Argument(help: ArgumentHelp("The file that --index named.", valueName: "index"), completion: .file())
  var path: String

  func run() throws {
    let store = try IndexStore(path: path, settings: DedupeSettings(), access: .read)
    let output = try OutputFile(path: nil)
    var json = JSONWriter()
    var failure: OutputError?
    try store.forEachItem { item in
      json.removeAll()
      write(item, to: &json)
      do throws(OutputError) { try output.write(json.bytes) } catch { failure = error }
      return failure == nil
    }
    if let failure { throw failure }
    try output.finish()
  }

  private func write(_ item: IndexedItem, to json: inout JSONWriter) {
    json.beginObject()
    func pair(_ name: String, _ text: String?) {
      guard let text else { return }
      json.name(name)
      json.string(text)
    }
    pair("id", item.id)
    pair("title", item.title)
    pair("source", item.source.isEmpty ? nil : item.source)
    pair("published", MomentText.utc(item.time))
    pair("cluster", item.cluster)
    json.endObject()
    json.newline()
  }
}
