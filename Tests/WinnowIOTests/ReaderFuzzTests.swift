import WinnowTestSupport
import Foundation
import Testing
import WinnowModel

@testable import WinnowIO

/// Random files through the whole reader. `WINNOW_FUZZ_CASES` asks for more of them.
@Suite("Reader fuzz")
struct ReaderFuzzTests {
  private static let cases = ProcessInfo.processInfo.environment["WINNOW_FUZZ_CASES"].flatMap { Int($0) } ?? 4000

  @Test func givesOneResultForEachLineOfRandomBytes() throws {
    var random = SeededGenerator(seed: 1)
    let bytes = (0..<Self.cases * 50).map { _ in UInt8(random.below(256)) }
    let endsInLine = bytes.last != UInt8(ascii: "\n")
    let lineCount = bytes.count { $0 == UInt8(ascii: "\n") } + (endsInLine ? 1 : 0)
    #expect(try results(ofLines: bytes).count == lineCount)
  }

  @Test func givesOneResultForEachChangedLine() throws {
    let whole = Array(
      #"{"id":"é1","title":"A \u00e9\ud83d\ude00 b","published":1394470370,"categories":["x"],"m":{"n":[1,2.5e3]}}"#
        .utf8)
    var random = SeededGenerator(seed: 2)
    var text: [UInt8] = []
    for _ in 0..<Self.cases {
      var line = whole
      for _ in 0..<random.below(4) { line[random.below(line.count)] = UInt8(random.below(255)) }
      text += line.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: "\\") : $0 } + [UInt8(ascii: "\n")]
    }
    let found = try results(ofLines: text)
    #expect(found.count == Self.cases)
    #expect(found.contains("A é😀 b"))
  }
}
