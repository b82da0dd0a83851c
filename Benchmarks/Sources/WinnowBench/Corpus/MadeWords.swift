/// Makes pronounceable words out of syllables, so that no text of others is needed.
struct MadeWords {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// Words in Latin letters of 4 to 11 letters or so.
  mutating func latin() -> String {
    var word = ""
    let syllableCount = 2 + (generator.below(100) < 40 ? 1 : 0)
    for _ in 0..<syllableCount {
      word += generator.pick(Self.onsets) + generator.pick(Self.vowels) + generator.pick(Self.closings)
    }
    return word + generator.pick(Self.endings)
  }

  /// Words in Latin letters with an accent in each.
  mutating func accented() -> String {
    latin() + generator.pick(Self.accents) + generator.pick(Self.endings)
  }

  /// Words in Cyrillic letters.
  mutating func cyrillic() -> String {
    var word = ""
    for _ in 0..<(2 + generator.below(3)) {
      word += generator.pick(Self.cyrillicConsonants) + generator.pick(Self.cyrillicVowels)
    }
    return word + generator.pick(Self.cyrillicConsonants)
  }

  /// Two or three Han characters.
  mutating func han() -> String {
    var word = String.UnicodeScalarView()
    for _ in 0..<(2 + generator.below(2)) {
      // The low part of the block of unified ideographs, all of it assigned.
      word.append(Unicode.Scalar(UInt32(0x4E00 + generator.below(1_200))) ?? "\u{4E00}")
    }
    return String(word)
  }

  /// Three to five capital letters.
  mutating func acronym() -> String {
    String((0..<(3 + generator.below(3))).map { _ in generator.pick(Self.capitals) })
  }

  private static let onsets = [
    "b", "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl", "pr", "qu",
    "r",
    "s", "sh", "sk", "sl", "st", "str", "t", "th", "tr", "v", "w", "z",
  ]
  private static let vowels = ["a", "a", "e", "e", "i", "i", "o", "o", "u", "ai", "ea", "io", "ou"]
  private static let closings = ["", "", "", "", "n", "r", "l", "s", "m"]
  private static let endings = ["", "", "n", "r", "l", "s", "t", "nd", "nt", "rk", "st", "m", "ck", "x"]
  private static let accents = ["é", "è", "ü", "ö", "ä", "ñ", "ç", "å", "ø", "í", "ó", "ž", "š", "ł"]
  private static let cyrillicConsonants = ["б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ш"]
  private static let cyrillicVowels = ["а", "е", "и", "о", "у", "ы", "я", "ю"]
  private static let capitals = Array("ABCDEFGHIKLMNOPRSTUVW")
}
