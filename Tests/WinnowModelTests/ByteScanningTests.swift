import Testing
import WinnowTestSupport

@testable import WinnowModel

@Suite("Byte scanning")
struct ByteScanningTests {
  /// Bytes beside those that end plain text, with and without the high bit, and the ends of the range.
  private static let hardBytes: [UInt8] = [
    0x00, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x24, 0x5B, 0x5C, 0x5D, 0x5E, 0x7F, 0x80, 0x9F, 0xA0, 0xA2, 0xDC, 0xFF,
  ]

  /// One text of each length up to 100, each scanned from each of its offsets, in the middle of bytes that end plain text.
  @Test(arguments: 0..<6 as Range<UInt64>)
  func plainTextEndsWhereALoopOverTheBytesEndsIt(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for length in 0...100 {
      let rareness = 1 + random.below(64)
      let text = (0..<length).map { _ in
        random.below(rareness) == 0 ? Self.hardBytes[random.below(Self.hardBytes.count)] : UInt8(random.below(256))
      }.map { rareness > 20 && ($0 < 0x20 || $0 == 0x22) ? 0x61 : $0 }
      let shift = random.below(33)
      let memory = [UInt8](repeating: 0x22, count: shift) + text + [UInt8](repeating: 0x22, count: 40)
      memory.withUnsafeBufferPointer { memory in
        let bytes = UnsafeBufferPointer(rebasing: memory[shift..<shift + length])
        for start in 0...length {
          let expected = text[start...].firstIndex { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C } ?? length
          #expect(bytes.endOfPlainText(from: start) == expected, "\(text) from \(start)")
        }
      }
    }
  }

  /// Every byte at every place of a step of 32 bytes, before and behind it.
  @Test func everyByteIsJudgedAlikeAtEveryPlace() {
    for byte in UInt8.min...UInt8.max {
      let endsText = byte < 0x20 || byte == 0x22 || byte == 0x5C
      for place in 0..<48 {
        var text = [UInt8](repeating: 0x61, count: 50)
        text[place] = byte
        let end = text.withUnsafeBufferPointer { $0.endOfPlainText(from: 0) }
        #expect(end == (endsText ? place : 50))
      }
    }
  }

  @Test func aNamesWordDoesNotDependOnWhatFollows() {
    var random = SeededGenerator(seed: 1)
    for length in 0..<20 {
      let name = (0..<length).map { _ in UInt8(random.below(256)) }
      let alone = name.withUnsafeBufferPointer { $0.nameWord(of: 0..<length) }
      let inText = (name + [UInt8](repeating: 0xFF, count: 9)).withUnsafeBufferPointer { $0.nameWord(of: 0..<length) }
      var expected = UInt64(length) << 56
      for (index, byte) in name.prefix(7).enumerated() { expected |= UInt64(byte) << UInt64(8 * index) }
      #expect(alone == expected)
      #expect(inText == expected)
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func decodingInPlaceGivesTheTextOfEachEscape(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces: [(json: String, text: String)] = [
      ("a", "a"), ("é", "é"),
      ("long plain text of more than a step of bytes", "long plain text of more than a step of bytes"),
      (#"\n"#, "\n"), (#"\/"#, "/"), (#"\""#, "\""), (#"\\"#, "\\"), (#"\b\f\r\t"#, "\u{8}\u{C}\r\t"),
      (#"\u0041"#, "A"),
      (#"\u00E9"#, "é"), (#"\u20ac"#, "€"), (#"\uD83D\ude00"#, "😀"), (#"\ud83d"# + "x", "\u{FFFD}x"),
      (#"\udc00"#, "\u{FFFD}"),
    ]
    let chosen = (0..<random.below(12)).map { _ in pieces[random.below(pieces.count)] }
    let bytes = Array(("\"" + chosen.map(\.json).joined() + "\"").utf8)
    let text = bytes.withUnsafeBufferPointer {
      JSONValue(kind: .string, range: 1..<bytes.count - 1, isEscaped: true).text(in: $0)
    }
    #expect(text == chosen.map(\.text).joined())
  }
}
