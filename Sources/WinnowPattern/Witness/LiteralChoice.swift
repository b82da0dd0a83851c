/// A set of literals, one of which occurs in every match, and how good a filter it is.
struct LiteralChoice {
  let literals: [[UInt8]]
  /// Half bits: two more stand for half as many texts that pass in vain.
  let score: Int
  /// Whether the filter is worth its search: no literal is a common letter or pair.
  let isUseful: Bool

  /// A loss for literals that are too short for a search by four bytes at a time.
  private static let shortLoss = 12
  /// Loss for each doubling of the set.
  private static let doublingLoss = 3

  /// Rates the set; nil for one with the empty text, which proves nothing.
  init?(_ set: [[UInt8]]) {
    guard !set.isEmpty, !set.contains(where: \.isEmpty) else { return nil }
    // In a large set, few literals hold others; they go at the end.
    literals = set.count <= 8 ? LiteralSet.minimal(set) : set
    var (rarity, isShort, isUseful) = (Int.max, false, true)
    for literal in literals {
      let own = LiteralRarity.halfBits(literal)
      rarity = min(rarity, own)
      isShort = isShort || literal.count < 3
      isUseful = isUseful && LiteralRarity.isUseful(literal, halfBits: own)
    }
    let doublings = Int.bitWidth - (literals.count - 1).leadingZeroBitCount
    score = rarity - Self.doublingLoss * doublings - (isShort ? Self.shortLoss : 0)
    self.isUseful = isUseful
  }

  /// The better one; a useful one is better than any other.
  static func better(_ first: LiteralChoice?, _ second: LiteralChoice?) -> LiteralChoice? {
    guard let first else { return second }
    guard let second else { return first }
    if first.isUseful != second.isUseful { return first.isUseful ? first : second }
    return second.score > first.score ? second : first
  }
}
