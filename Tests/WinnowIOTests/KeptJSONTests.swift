import Testing
import WinnowModel
import WinnowTestSupport

@testable import WinnowIO

@Suite("Kept JSON")
struct KeptJSONTests {
  /// The results and items of a parser over all blocks.
  private func read(_ reader: some ItemReader, _ makeParser: (any ItemReader) -> any BlockParser) throws -> [Reading] {
    let block = InputBlock()
    var parser = makeParser(reader)
    var item = Item()
    var found: [Reading] = []
    while try reader.fill(block, lineLimit: .max) {
      while let result = parser.next(in: block, into: &item) { found.append(Reading(result: result, item: item)) }
    }
    return found
  }

  private struct Reading: Equatable {
    var result: ReadResult
    var item: Item
  }

  private func compare(_ makeReader: () -> some ItemReader) throws {
    let plain = try read(makeReader()) { $0.makeParser() }
    let kept = try read(makeReader()) { $0.makeParser(keepsJSON: true) }
    let bare = try read(makeReader()) { $0.makeParser(keepsJSON: false) }
    #expect(plain == kept)
    #expect(plain.contains { !$0.item.json.isEmpty })
    #expect(bare.allSatisfy { $0.item.json.isEmpty })
    let withoutJSON = plain.map { reading in
      var reading = reading
      reading.item.json = []
      return reading
    }
    #expect(bare == withoutJSON)
  }

  @Test func linesDifferOnlyInTheJSON() throws {
    let text = """
      {"id":"1","title":"a","x":{"y":2}}
      {"id":"2"}
      x
       {"title":"b\\n","categories":["c"]} \n
      {"title":5}
      """
    let folder = try TemporaryFolder()
    let file = try folder.write(Array(text.utf8) + [0x0A, 0x7B, 0xFF], to: "f")
    try compare { JSONLinesReader([.file(file)]) }
  }

  @Test func pagesDifferOnlyInTheJSON() throws {
    let folder = try TemporaryFolder()
    let page = try folder.write(Array("Ferry sinks | Harbour Post\n\nThe ferry sank.".utf8), to: "a.txt")
    let empty = try folder.write([], to: "b.txt")
    try compare { PageReader([.file(page), .file(empty)]) }
  }
}
