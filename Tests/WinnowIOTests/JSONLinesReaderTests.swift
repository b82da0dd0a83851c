import WinnowTestSupport
import Testing
import WinnowModel

@testable import WinnowIO

@Suite("JSON Lines reader")
struct JSONLinesReaderTests {
  @Test(arguments: [
    ("", []), (#"{"title":"a"}"#, ["a"]), ("{\"title\":\"a\"}\n", ["a"]),
    ("{\"title\":\"a\"}\r\n{\"title\":\"b\"}\r\n", ["a", "b"]),
    ("\u{FEFF}{\"title\":\"a\"}\n", ["a"]), ("{\"title\":\"a\"}\n\n{\"title\":\"b\"}", ["a", "empty-line f:2", "b"]),
    ("\n", ["empty-line f:1"]), (" \r\n", ["empty-line f:1"]), ("\u{FEFF}", ["empty-line f:1"]),
    ("{\"title\":\"a\"}\n\u{FEFF}{\"title\":\"b\"}\n", ["a", "byte-order-mark f:2:1"]),
    ("x\n{}\n[1]\n\"s\"\n", ["bad-json f:1:1", "no-title f:2:1", "not-an-object f:3:1", "not-an-object f:4:1"]),
    ("{\"title\":\"a\",\"title\":\"b\"}\n{\"title\":\"c\"}\n", ["duplicate-key f:1:14", "c"]),
    ("{\"title\":\"a\0\"}\n{\"title\":\"\\u0000\"}", ["nul f:1:12", "nul f:2:11"]),
    ("{\"title\":\"\\ud800\"}\n{\"title\":5}", ["lone-surrogate f:1:11", "bad-field f:2:10"]),
    ("{\"title\":\r\"a\"}\n", ["a"]), ("{\"title\":\"a\"} {\"title\":\"b\"}\n", ["bad-json f:1:15"]),
  ])
  func givesOneResultForEachLine(text: String, expected: [String]) throws {
    #expect(try results(ofLines: text) == expected)
  }

  @Test func repairsInvalidUTF8AndCountsIt() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("{\"title\":\"a".utf8) + [0xFF, 0xC3] + Array("b\",\"x\":1}\n".utf8), to: "f")
    let reader = JSONLinesReader([.file(path)])
    var item = Item()
    #expect(try reader.next(into: &item) == .item)
    #expect(item.string(.title) == "a\u{FFFD}\u{FFFD}b")
    #expect(item.repairCount == 2)
    #expect(String(decoding: item.json, as: UTF8.self) == "{\"title\":\"a\u{FFFD}\u{FFFD}b\",\"x\":1}")
  }

  @Test func skipsALineBeyondTheLimitAndKeepsOneAtTheLimit() throws {
    let frame = #"{"title":""}"#.utf8.count
    let atLimit = #"{"title":""# + String(repeating: "x", count: LineReader.lineLimitBytes - frame) + "\"}"
    let long = String(repeating: "y", count: LineReader.lineLimitBytes + 1)
    let text = #"{"title":"a"}"# + "\n" + long + "\n" + atLimit + "\r\n" + long + long + "\n{\"title\":\"b\"}\n" + long
    let found = try results(ofLines: text)
    #expect(
      found.map { $0.prefix(20) } == [
        "a", "line-too-long f:2", "xxxxxxxxxxxxxxxxxxxx", "line-too-long f:4", "b", "line-too-long f:6",
      ])
    #expect(found[2].utf8.count == LineReader.lineLimitBytes - frame)
  }

  @Test func findsLinesAcrossBlocks() throws {
    let titles = (0..<20_000).map { "title \($0) " + String(repeating: "z", count: $0 % 97) }
    let text = titles.map { "{\"title\":\"\($0)\"}\n" }.joined()
    #expect(text.utf8.count > 3 * ByteStream.blockBytes)
    #expect(try results(ofLines: text) == titles)
    #expect(try results(ofLines: Compressed.gzip(text)) == titles)
    #expect(try results(ofLines: Compressed.zstd(text)) == titles)
  }

  @Test func readsOneFileAfterTheOther() throws {
    let folder = try TemporaryFolder()
    let sources = try [
      folder.write("{\"title\":\"a\"}\nx", to: "1"), folder.write("", to: "2"),
      folder.write("{\"title\":\"b\"}", to: "3"),
    ].map(InputSource.file)
    let reader = JSONLinesReader(sources)
    #expect(reader.totalByteCount == 28)
    #expect(try results(reader) == ["a", "bad-json 1:2:1", "b"])
    #expect(reader.storedByteCount == 28)
    #expect(reader.position.line == 1)
  }

  @Test func keepsTheIDOfALineThatYieldsNoItem() throws {
    let folder = try TemporaryFolder()
    let reader = try JSONLinesReader([.file(folder.write("{\"id\":\"a\"}\n{\"id\":\"b\",}\n", to: "f"))])
    var item = Item()
    #expect(try reader.next(into: &item) != .item)
    #expect(item.string(.id) == "a")
    #expect(try reader.next(into: &item) != .item)
    #expect(item.string(.id) == nil)
  }

  @Test func readsMappedFields() throws {
    let folder = try TemporaryFolder()
    let map = try FieldMap(parsing: ["title=headline"])
    let reader = try JSONLinesReader([.file(folder.write("{\"headline\":\"a\"}\n", to: "f"))], map: map)
    #expect(try results(reader) == ["a"])
  }

  @Test func throwsWhenAFileCannotBeOpened() throws {
    let reader = JSONLinesReader([.file("/nonexistent/x.jsonl")])
    #expect(throws: InputError(code: .cannotOpen, path: "/nonexistent/x.jsonl", systemError: 2)) { try results(reader) }
  }
}
