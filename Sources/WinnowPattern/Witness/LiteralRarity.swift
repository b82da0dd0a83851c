/// How rare a literal is in ordinary texts, by the pairs of characters that it is made of.
///
/// Only the choice among literals depends on it, never an answer: a bad estimate costs time.
enum LiteralRarity {
  /// Bytes of a literal that the search looks for at first.
  private static let window = 4
  /// Half bits that each further byte adds; a character adds more in fact, but the search begins with four bytes.
  private static let lengthGain = 2
  /// How many further bytes count.
  private static let lengthLimit = 8
  /// A pair of characters that is rarer than that is worth looking for: less than one in a thousand.
  private static let usefulPair = 20

  /// Half bits up to which the estimate is trusted: words that are made of rare pairs may still be common words.
  private static let trustLimit = 26

  /// The rarity of a common word, in half bits.
  private static let commonWord = 16

  /// The rarity of its rarest four bytes, in half bits (2 is one in two), and a little more for each further byte.
  static func halfBits(_ bytes: [UInt8], _ literal: Literal) -> Int {
    let last = max(literal.start, literal.end - window)
    var rarest = 0
    for start in literal.start...last {
      let count = max(1, min(window, literal.end - start))
      rarest = max(rarest, ByteRarity.halfBits(of: bytes, at: start, count: count))
    }
    if rarest > commonWord, CommonWords.contains(bytes[literal.start..<literal.end]) { return commonWord }
    return rarest + lengthGain * min(max(0, literal.count - window), lengthLimit)
  }

  /// The part of a rarity that literals may be compared by when other things speak for the commoner one.
  static func trusted(_ halfBits: Int) -> Int {
    halfBits <= trustLimit ? halfBits : trustLimit + (halfBits - trustLimit) / 2
  }

  /// Whether a text has a good chance not to hold it. A single byte has when it is a sign such as `$` or `!`.
  static func isUseful(_ bytes: [UInt8], _ literal: Literal, halfBits: Int) -> Bool {
    switch literal.count {
    case 1: ByteRarity.isSign(bytes[literal.start])
    case 2: halfBits >= usefulPair
    default: true
    }
  }
}
