/// Brings forms and spellings of an English word to one, roughly: `rejects` and `rejected`, `colour` and `color`.
///
/// Only for telling that a difference between two titles is none; two words of one stem are not the same in general.
enum WordStem {
  /// The hash of a word's stem.
  static func hash(_ word: some Collection<UInt8>) -> UInt64 {
    guard word.count >= 4, word.allSatisfy({ $0 < 0x80 }) else { return PhraseHash.hash(word) }
    return PhraseHash.hash(stem(Array(word)))
  }

  /// The stem.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    var stem = word
    for (ending, replacement) in endings
    where stem.last == ending.last && stem.count - ending.count >= 3 && stem.suffix(ending.count) == ending[...] {
      stem.removeLast(ending.count)
      stem += replacement
      break
    }
    respell(&stem)
    // `stopped` and `stop`, `travelling` and `traveling`.
    if stem.count > 3, stem[stem.count - 1] == stem[stem.count - 2], !"aeiouls".utf8.contains(stem[stem.count - 1]) {
      stem.removeLast()
    }
    if stem.count > 3, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    return stem
  }

  private static func respell(_ stem: inout [UInt8]) {
    var index = 0
    while index + 1 < stem.count {
      if secondLetters[Int(stem[index] & 31)] & 1 << UInt32(stem[index + 1] & 31) != 0 {
        for (british, american) in spellings where stem[index...].starts(with: british) {
          stem.replaceSubrange(index..<index + british.count, with: american)
          break
        }
      }
      index += 1
    }
  }

  private static func bytes(_ pairs: [(String, String)]) -> [([UInt8], [UInt8])] {
    pairs.map { (Array($0.0.utf8), Array($0.1.utf8)) }
  }

  private static let endings = bytes([
    ("ies", "y"), ("ied", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("ing", ""), ("ed", ""),
    ("ss", "ss"), ("us", "us"), ("s", ""),
  ])
  private static let spellings = bytes([
    ("our", "or"), ("isation", "ization"), ("yse", "yze"), ("ise", "ize"), ("ising", "izing"), ("ogue", "og"),
    ("tre", "ter"),
    ("lled", "led"), ("lling", "ling"), ("ae", "e"), ("oe", "e"), ("ence", "ense"), ("gramme", "gram"), ("ough", "ow"),
    ("ph", "f"), ("ey", "y"), ("yre", "ire"), ("ique", "ek"),
  ])
  /// Of each letter, which ones stand behind it at the beginning of such a spelling.
  private static let secondLetters: [UInt32] = spellings.reduce(into: Array(repeating: 0, count: 32)) { letters, pair in
    letters[Int(pair.0[0] & 31)] |= 1 << UInt32(pair.0[1] & 31)
  }
}
