import WinnowPattern

/// Chooses the bytes that represent each literal in the scan.
///
/// Only the speed depends on it: rare bytes lead to few comparisons, and so do bytes that represent few other literals.
struct GramChoice {
  /// Where the last gram that is considered begins; offsets are kept in a byte.
  private static let lastOffset = 255

  /// How many literals each gram represents so far.
  private var uses: [UInt32: Int32] = [:]

  /// Where the first of the two grams of a literal begins; the literal has at least five bytes.
  mutating func offset(in literal: [UInt8]) -> Int {
    let costs = (0...min(literal.count - 4, Self.lastOffset)).map { offset in
      let gram = Self.gram(literal, at: offset, length: 4)
      return ByteRarity.chance(of: literal, at: offset, count: 4) * Double(1 + uses[gram, default: 0])
    }
    var best = 0
    for offset in 0..<costs.count - 1 where costs[offset] + costs[offset + 1] < costs[best] + costs[best + 1] {
      best = offset
    }
    for offset in [best, best + 1] { uses[Self.gram(literal, at: offset, length: 4), default: 0] += 1 }
    return best
  }

  /// Where the rarest `count` bytes in a row of a literal begin; the literal has at least so many.
  static func rarestOffset(in literal: [UInt8], count: Int) -> Int {
    let chances = (0...literal.count - count).map { ByteRarity.chance(of: literal, at: $0, count: count) }
    return chances.indices.min { chances[$0] < chances[$1] } ?? 0
  }

  /// Up to four bytes as one number, the first lowest.
  static func gram(_ bytes: [UInt8], at offset: Int, length: Int) -> UInt32 {
    (0..<length).reduce(0) { $0 | UInt32(bytes[offset + $1]) << UInt32(8 * $1) }
  }
}
