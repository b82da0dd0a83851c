import CWinnowScan
import WinnowPattern

/// Chooses the bytes that represent each literal in the scan.
///
/// Only the speed depends on it: rare bytes lead to few comparisons, and so do bytes that represent few other literals.
struct GramChoice {
  /// Where the last gram that is considered begins; offsets are kept in a byte.
  private static let lastOffset = 255

  /// How many literals each gram represents so far.
  private var uses: [UInt32: Int32] = [:]

  /// The two overlapping grams of a literal, of four or eight bytes, and where they begin; the literal has a byte more.
  mutating func offsets(in literal: [UInt8], width: Int) -> [(offset: Int, gram: UInt32)] {
    let grams = (0...min(literal.count - width, Self.lastOffset)).map { offset in
      width == 8 ? Self.wideGram(literal, at: offset) : Self.gram(literal, at: offset, length: width)
    }
    let costs = grams.indices.map { offset in
      ByteRarity.chance(of: literal, at: offset, count: width) * Double(1 + uses[grams[offset], default: 0])
    }
    var best = 0
    for offset in 0..<costs.count - 1 where costs[offset] + costs[offset + 1] < costs[best] + costs[best + 1] {
      best = offset
    }
    for offset in [best, best + 1] { uses[grams[offset], default: 0] += 1 }
    return [best, best + 1].map { ($0, grams[$0]) }
  }

  /// Where the rarest `count` bytes in a row of a literal begin; the literal has at least so many.
  static func rarestOffset(in literal: [UInt8], count: Int) -> Int {
    let chances = (0...literal.count - count).map { ByteRarity.chance(of: literal, at: $0, count: count) }
    return chances.indices.min { chances[$0] < chances[$1] } ?? 0
  }

  /// Up to four bytes as one number, the first lowest.
  static func gram(_ bytes: [UInt8], at offset: Int, length: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: number(bytes, at: offset, length: length))
  }

  private static func wideGram(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    winnow_wide_gram(number(bytes, at: offset, length: 8))
  }

  private static func number(_ bytes: [UInt8], at offset: Int, length: Int) -> UInt64 {
    (0..<length).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
  }
}
