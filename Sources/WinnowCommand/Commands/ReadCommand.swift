import ArgumentParser
import WinnowIO
import WinnowModel

/// `winnow read`: the items of inputs of any format, as they are judged.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Write the items of feeds, tables, pages and JSON as JSON Lines.",
    discussion: """
      Each item is a line with its fields as rules see them. What stands in an input but yields no item is a line
      with its 'error', so that nothing is lost in silence. docs/input.md says what is read from each format.

      EXAMPLES:
        winnow read feed.xml
        winnow read --format csv --map title=headline export.csv > items.jsonl
        winnow read saved-feeds/ | winnow run --rules rules

      Exit codes: 0 all input was read, 2 an input failed.
      """)

  @Argument(
    help: ArgumentHelp("Files, folders or globs with items. Without any, or for -: standard input.", valueName: "file"),
    completion: .file())
  var inputs: [String] = []

  @OptionGroup var input: InputOptions

  func run() throws {
    InputOptions.hintAtTerminal(inputs)
    let reader = try input.reader(of: inputs)
    let output = try OutputFile(path: nil)
    var item = Item()
    var json = JSONWriter()
    var errors = RecordWriter(ruleset: "", version: "", selection: RecordSelection([]))
    reading: while true {
      switch try reader.next(into: &item) {
      case .end: break reading
      case .item:
        json.beginObject()
        item.writeFields(to: &json)
        json.endObject()
        json.newline()
        try output.write(json.bytes)
        json.removeAll()
      case .failure(let error):
        var record = Record(id: nil)
        record.error = error
        errors.write(record)
        try output.write(errors.bytes)
        errors.removeAll()
      }
    }
    try output.finish()
  }
}
