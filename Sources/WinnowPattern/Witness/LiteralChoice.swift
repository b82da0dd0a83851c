/// A set of literals, one of which occurs in every match, and how good a filter it is.
struct LiteralChoice {
  private(set) var set: LiteralSet
  /// Whether the filter is worth its search: no literal is a common letter or pair.
  let isUseful: Bool
  /// Whether the literals, though common, leave few places to try, which beats a search of the whole text.
  let isPlaced: Bool
  /// Half bits: two more stand for half as many texts that pass in vain.
  private let rating: Int
  /// Of the literal with the widest range of distances.
  private var spread: Int32

  /// A loss for literals that are too short for a search by four bytes at a time.
  private static let shortLoss = 12
  /// Gain for a boundary that must stand beside the literal.
  private static let boundaryGain = 2
  /// Loss for each doubling of the set.
  private static let doublingLoss = 3

  /// How far apart the places may be at which a match can begin before a common literal.
  private static let widestPlace: Int32 = 128

  /// Shortest literal that is worth a search in a compact text, where the ends of words tell nothing.
  private static let compactLength = 4

  /// Rates the set; nil for one with the empty text, which proves nothing.
  init?(_ set: LiteralSet, in image: TextImage) {
    guard set.count > 0, !set.literals.contains(where: \.isEmpty) else { return nil }
    self.set = set
    var (rarity, shortest, spread) = (Int.max, Int.max, Int32(0))
    var (isUseful, isPlaced) = (true, true)
    for literal in set.literals {
      let own = LiteralRarity.halfBits(set.bytes, literal)
      let boundaries = Self.boundaries(of: literal, in: set)
      rarity = min(rarity, own + Self.boundaryGain * boundaries)
      shortest = min(shortest, literal.count)
      // A pair that must be a word of its own is one seldom enough.
      let isWord = literal.count == 2 && boundaries == 2
      isUseful = isUseful && (isWord || LiteralRarity.isUseful(set.bytes, literal, halfBits: own))
      isPlaced = isPlaced && (literal.count >= 2 || boundaries == 2) && literal.distance.spread <= Self.widestPlace
      spread = max(spread, literal.distance.spread)
    }
    let doublings = Int.bitWidth - (set.count - 1).leadingZeroBitCount
    switch image {
    case .lowered:
      let shortLoss = shortest < 3 ? Self.shortLoss : 0
      rating = LiteralRarity.trusted(rarity) - Self.doublingLoss * doublings - shortLoss
      (self.isUseful, self.isPlaced) = (isUseful, isPlaced)
      self.spread = spread
    case .compact:
      rating = rarity - Self.doublingLoss * doublings
      (self.isUseful, self.isPlaced) = (shortest >= Self.compactLength, false)
      self.spread = 0
    }
  }

  private static func boundaries(of literal: Literal, in set: LiteralSet) -> Int {
    (literal.before.isBoundary(before: set.bytes[literal.start]) ? 1 : 0)
      + (literal.behind.isBoundary(behind: set.bytes[literal.end - 1]) ? 1 : 0)
  }

  /// What is left of the rating when a text that passes is tried at all places where a match can begin.
  var score: Int { rating - Self.loss(spread: spread) }

  /// PCRE2 tries so many places in a text that passes.
  private static func loss(spread: Int32) -> Int {
    switch spread {
    case 0: 0
    case ...8: 1
    case ...32: 3
    case ...128: 5
    case ...512: 7
    default: 13
    }
  }

  /// The choice as it stands behind something of that width.
  func shifted(by width: ByteWidth) -> LiteralChoice {
    var choice = self
    choice.set = set.shifted(by: width)
    choice.spread = spread == .max || !width.isBounded ? .max : spread + width.spread
    return choice
  }

  /// The choice for a part that may begin before the match does.
  var withoutDistances: LiteralChoice {
    var choice = self
    choice.set.dropDistances()
    choice.spread = .max
    return choice
  }

  /// The better one; a useful one is better than any other.
  static func better(_ first: LiteralChoice?, _ second: LiteralChoice?) -> LiteralChoice? {
    guard let first else { return second }
    guard let second else { return first }
    if first.isUseful != second.isUseful { return first.isUseful ? first : second }
    return second.score > first.score ? second : first
  }
}
