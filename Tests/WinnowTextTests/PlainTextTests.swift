import Testing
import WinnowTestSupport

@testable import WinnowText

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("", PlainText.Kind.plain), ("Ferry sinks off the Coast, 17 dead", .plain), ("I am a b", .plain), ("wow!", .plain),
    ("2nd of 6th, 8k", .plain), ("World War III", .ascii), ("get f r e e money now", .ascii), ("w0n't", .ascii),
    ("so freeee and more of it", .ascii), ("a\u{1}b", .ascii), ("won’t", .other),
    ("a long text that ends in é", .other),
  ]) func textsAreOfAKind(text: String, kind: PlainText.Kind) {
    #expect(lower(Array(text.utf8)).kind == kind)
  }

  @Test func kindAndBytesAreThoseOfTheBytewiseWay() {
    var random = SeededGenerator(seed: 31)
    let nasty = Array("aabeESsXiw   ..--!'$@0135268_x\u{1}\u{7F}\n&,".utf8)
    for round in 0..<40_000 {
      let longest = round % 50 == 0 ? 700 : 60
      let density = [2, 6, 20, 60][random.below(4)]
      let bytes = (0..<random.below(longest)).map { index -> UInt8 in
        if random.below(density) == 0 { return nasty[random.below(nasty.count)] }
        return index % 6 == 5 ? 0x20 : UInt8(0x61 + (index * 7 + random.below(2) * 3) % 26)
      }
      let (kind, lowered) = lower(bytes)
      let needsSteps = bytes.withUnsafeBufferPointer { ASCIIFolding.needsSteps($0) }
      #expect(lowered == bytes.map { $0 | ($0 &- 0x41 < 26 ? 0x20 : 0) })
      if (kind == .ascii) != needsSteps, kind == .plain {
        // Plain all the same: the steps must agree.
        #expect(apply(to: bytes) == lowered, "\(String(decoding: bytes, as: UTF8.self))")
      } else {
        #expect((kind == .ascii) == needsSteps, "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  @Test func aByteThatIsNotASCIIIsSeenWherever() {
    for count in 1...300 {
      var bytes = Array(repeating: UInt8(ascii: "K"), count: count)
      for index in stride(from: 0, to: count, by: 7) {
        bytes[index] = 0xC3
        #expect(lower(bytes).kind == .other)
        bytes[index] = UInt8(ascii: "K")
      }
    }
  }

  static let titles = Repository.data("reddit_news_fwd.jsonl")

  @Test(.enabled(if: titles != nil)) func realTitlesThatArePlainFoldToTheirLoweredBytes() throws {
    for title in try RealTitles.load("reddit_news_fwd.jsonl") {
      let (kind, lowered) = lower(title)
      if kind == .plain { #expect(lowered == apply(to: title)) }
    }
  }

  /// The kind and the lowered bytes; checks that nothing behind them is touched.
  private func lower(_ bytes: [UInt8]) -> (kind: PlainText.Kind, bytes: [UInt8]) {
    var buffer = Array(repeating: UInt8(0xAA), count: bytes.count + 1)
    let kind = buffer.withUnsafeMutableBufferPointer { buffer in
      bytes.withUnsafeBufferPointer { raw in buffer.baseAddress.map { PlainText.lower(raw, into: $0) } }
    }
    #expect(buffer.last == 0xAA)
    return (kind ?? .other, Array(buffer.prefix(bytes.count)))
  }

  private func apply(to bytes: [UInt8]) -> [UInt8] {
    Array(WinnowTextTests.apply(steps: FoldingStep.allCases, to: String(decoding: bytes, as: UTF8.self)).utf8)
  }
}
