import Testing
import WinnowTestSupport

@testable import WinnowModel

/// Compares the digits of the writer with those of the standard library.
@Suite("JSON writer numbers")
struct JSONWriterNumberTests {
  private static let numbers: [Int] = {
    var random = SeededGenerator(seed: 11)
    let edges = [
      0, 1, -1, 9, 10, -10, 99, 100, 999, 1000, 1001, 1010, 1100, -500, 2500, .max, .min, .max - 1, .min + 1,
    ]
    return edges + Array(-1100...1100)
      + (0..<5000).map { _ in Int(truncatingIfNeeded: random.next()) >> random.below(64) }
  }()

  @Test func writesWholeNumbersAsTheirDescription() {
    for number in Self.numbers {
      var writer = JSONWriter()
      writer.number(number)
      #expect(writer.bytes == Array(String(number).utf8))
    }
  }

  @Test func writesScoresAsTheirDescription() {
    for number in Self.numbers {
      let points = Points(thousandths: number)
      var writer = JSONWriter()
      writer.number(points)
      #expect(writer.bytes == Array(points.description.utf8))
    }
  }

  @Test func writesWholeDoublesWithoutAPoint() {
    for number in Self.numbers where number.magnitude < 1 << 53 {
      var writer = JSONWriter()
      writer.number(Double(number))
      #expect(writer.bytes == Array(String(number).utf8))
    }
  }
}
