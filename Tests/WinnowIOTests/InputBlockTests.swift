import Foundation
import Testing
import WinnowModel
import WinnowTestSupport

@testable import WinnowIO

@Suite("Input block")
struct InputBlockTests {
  /// The titles, or codes and lines of errors, of a reader that is read by blocks.
  private func results(_ reader: some ItemReader, lineLimit: Int) throws -> [String] {
    let block = InputBlock()
    var parser = reader.makeParser()
    var item = Item()
    var found: [String] = []
    while try reader.fill(block, lineLimit: lineLimit) {
      #expect((1...lineLimit).contains(block.lineCount))
      while let result = parser.next(in: block, into: &item) {
        switch result {
        case .item: found.append(item.string(.title) ?? "?")
        case .failure(let error): found.append("\(error.code.rawValue) \(error.line)")
        case .end: Issue.record("a parser knows no end")
        }
      }
    }
    return found
  }

  @Test(arguments: [1, 7, 4096, .max], ["plain", "gzip", "zstd"])
  func blocksHoldTheLinesInOrder(lineLimit: Int, form: String) throws {
    let titles = (0..<9000).map { "title \($0) " + String(repeating: "z", count: $0 % 97) }
    let text = titles.map { "{\"title\":\"\($0)\"}\n" }.joined()
    let bytes = form == "gzip" ? Compressed.gzip(text) : form == "zstd" ? Compressed.zstd(text) : Array(text.utf8)
    let folder = try TemporaryFolder()
    let file = InputSource.file(try folder.write(bytes, to: "f"))
    #expect(try results(JSONLinesReader([file, file]), lineLimit: lineLimit) == titles + titles)
  }

  @Test(arguments: [1, 2, .max])
  func linesWithoutTextKeepTheirPlace(lineLimit: Int) throws {
    let long = String(repeating: "y", count: LineReader.lineLimitBytes + 1)
    let text = "{\"title\":\"a\"}\n" + long + "\n\nx\n{\"title\":\"b\"}"
    let whole = Compressed.gzip(text)
    let folder = try TemporaryFolder()
    let reader = try JSONLinesReader([
      .file(folder.write(whole, to: "1")), .file(folder.write(Array(whole.dropLast(9)), to: "2")),
      .file(folder.write("x", to: "3")),
    ])
    let first = ["a", "line-too-long 2", "empty-line 3", "bad-json 4"]
    #expect(try results(reader, lineLimit: lineLimit) == first + ["b"] + first + ["truncated-input 5", "bad-json 1"])
  }

  @Test func blockEndsWhereTheNextLineIsNotThereYet() throws {
    let feed = Pipe()
    let reader = JSONLinesReader([.file("/dev/fd/\(feed.fileHandleForReading.fileDescriptor)")])
    let block = InputBlock()
    for text in ["{}\n", "{}\n{}\n{", "}\n"] {
      try feed.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      #expect(try reader.fill(block, lineLimit: .max))
      #expect(block.lineCount == text.count { $0 == "\n" })
    }
    try feed.fileHandleForWriting.close()
    #expect(try !reader.fill(block, lineLimit: .max))
  }

  @Test(.timeLimit(.minutes(1)))
  func interruptionEndsAWaitAndEveryLaterOne() throws {
    let feed = Pipe()
    let interruption = try #require(ReadInterruption())
    interruption.interrupt()
    for _ in 0..<2 {
      let reader = JSONLinesReader([.file("/dev/fd/\(feed.fileHandleForReading.fileDescriptor)")])
      reader.interruption = interruption
      let error = #expect(throws: InputError.self) { try reader.fill(InputBlock(), lineLimit: 1) }
      #expect(error?.code == .cannotRead)
    }
    withExtendedLifetime(feed) {}
  }
}
