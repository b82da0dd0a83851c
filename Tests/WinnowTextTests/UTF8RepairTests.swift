import WinnowTestSupport
import Testing

@testable import WinnowText

@Suite struct UTF8RepairTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let expected: String
    let count: Int
    var testDescription: String { "\(bytes.map { String($0, radix: 16) })" }
  }

  static let samples = [
    Sample(bytes: [0xFF], expected: "\u{FFFD}", count: 1),
    Sample(bytes: [0x61, 0x80, 0x62], expected: "a\u{FFFD}b", count: 1),
    Sample(bytes: [0xC0, 0xAF], expected: "\u{FFFD}\u{FFFD}", count: 2),
    Sample(bytes: [0xE0, 0x80, 0xAF], expected: "\u{FFFD}\u{FFFD}\u{FFFD}", count: 3),
    Sample(bytes: [0xED, 0xA0, 0x80], expected: "\u{FFFD}\u{FFFD}\u{FFFD}", count: 3),
    Sample(bytes: [0xF4, 0x90, 0x80, 0x80], expected: "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", count: 4),
    Sample(bytes: [0xE2, 0x82], expected: "\u{FFFD}", count: 1),
    Sample(bytes: [0xF0, 0x9F, 0x92, 0x41], expected: "\u{FFFD}A", count: 1),
    Sample(
      bytes: [0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], expected: "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A",
      count: 4),
  ]

  @Test(arguments: samples) func replacesMaximalSubparts(sample: Sample) throws {
    let repaired = try #require(UTF8Repair.repaired(sample.bytes))
    #expect(repaired.bytes == Array(sample.expected.utf8))
    #expect(repaired.count == sample.count)
  }

  @Test(arguments: ["", "plain", "Grüße, 世界 👩‍💻", "\u{0}\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"])
  func leavesValidTextAlone(text: String) {
    #expect(UTF8Repair.repaired(Array(text.utf8)) == nil)
  }

  @Test func agreesWithTheStandardLibraryOnRandomBytes() {
    var random = SeededGenerator(seed: 7)
    let pool: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in pool.randomElement(using: &random) ?? 0 }
      let expected = Array(String(decoding: bytes, as: UTF8.self).utf8)
      #expect((UTF8Repair.repaired(bytes)?.bytes ?? bytes) == expected, "\(bytes)")
    }
  }

  @Test func decodingStrayBytesStaysInBounds() {
    for bytes: [UInt8] in [[0xF0], [0x80, 0x80], [0xE2, 0x82], [0x41, 0xF4]] {
      bytes.withUnsafeBufferPointer { bytes in
        for offset in 0..<bytes.count {
          #expect(UTF8Decoding.scalar(in: bytes, at: offset).length == 1)
          #expect(UTF8Decoding.scalar(in: bytes, before: offset + 1).length == 1)
        }
      }
    }
  }
}
