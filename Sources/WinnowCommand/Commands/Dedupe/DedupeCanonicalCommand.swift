import ArgumentParser
import WinnowDedupe
import WinnowIO
import WinnowModel

/// `winnow dedupe canonical`: titles and addresses as they are compared.
struct DedupeCanonicalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "canonical",
    abstract: "Write the canonical title and address of each item, as JSON Lines.",
    discussion: """
      EXAMPLES:
        winnow dedupe canonical items.jsonl
        winnow dedupe canonical items.jsonl | jq -r .title | sort | uniq -d

      Exit codes: 0 all input was read, 2 an input failed.
      """)

  @Argument(
    help: ArgumentHelp("Files, folders or globs with items. Without any, or for -: standard input.", valueName: "file"),
    completion: .file())
  var inputs: [String] = []

  @OptionGroup var dedupe: DedupeOptions
  @OptionGroup var input: InputOptions

  @Flag(help: "Add the grams that titles are compared by, as numbers.")
  var grams = false

  func run() throws {
    var signer = Signer(try dedupe.settings(asOf: Timestamp(seconds: Environment.now)))
    let reader = try input.reader(of: inputs)
    let output = try OutputFile(path: nil)
    var item = Item()
    var signature = ItemSignature()
    var json = JSONWriter()
    reading: while true {
      switch try reader.next(into: &item) {
      case .end: break reading
      case .failure: json.null()
      case .item:
        signer.sign(item, into: &signature)
        write(signature, to: &json)
      }
      json.newline()
      try output.write(json.bytes)
      json.removeAll()
    }
    try output.finish()
  }

  private func write(_ signature: borrowing ItemSignature, to json: inout JSONWriter) {
    json.beginObject()
    func pair(_ name: String, _ text: [UInt8]) {
      json.name(name)
      json.string(String(decoding: text, as: UTF8.self))
    }
    pair("id", signature.id)
    pair("title", signature.title.text)
    if !signature.address.isEmpty { pair("url", signature.address) }
    if grams {
      json.name("grams")
      json.beginArray()
      for gram in signature.gramNumbers { json.number(Int(gram)) }
      json.endArray()
    }
    json.endObject()
  }
}
