/// A word that is a number: `seven`, `third`, `eighty`.
struct NumberWord: Sendable, Equatable {
  let value: UInt64
  let isOrdinal: Bool

  /// The number that a word of ASCII letters in either case is; `nil` for most words.
  @inline(__always)
  init?(_ word: UnsafeBufferPointer<UInt8>) {
    guard Self.lengths ~= word.count, Self.shapes.mayContain(word) else { return nil }
    var hash = PhraseHash.empty
    for byte in word { hash = PhraseHash.append(byte | 0x20, to: hash) }
    guard Self.filter.contains(hash), let found = Self.table[hash] else { return nil }
    self = found
  }

  private init(value: UInt64, isOrdinal: Bool) { (self.value, self.isOrdinal) = (value, isOrdinal) }

  private static let cardinals: [(String, UInt64)] = [
    ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
    ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
    ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30),
    ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90), ("dozen", 12),
  ]
  private static let ordinals: [(String, UInt64)] = [
    ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
    ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13),
    ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18),
    ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50), ("sixtieth", 60),
    ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90), ("hundredth", 100),
  ]
  private static let table: [UInt64: NumberWord] = {
    var table: [UInt64: NumberWord] = [:]
    for (word, value) in cardinals { table[PhraseHash.hash(word)] = NumberWord(value: value, isOrdinal: false) }
    for (word, value) in ordinals { table[PhraseHash.hash(word)] = NumberWord(value: value, isOrdinal: true) }
    return table
  }()
  private static let filter = HashFilter(table.keys)
  /// The shortest is `one`, the longest `seventeenth`.
  private static let lengths = 3...11
  private static let shapes = Shapes((cardinals + ordinals).map(\.0))

  /// Tells most words from those that are numbers by their first two letters, last letter and length.
  private struct Shapes {
    /// Of each first letter, which second ones there are.
    private var beginnings = InlineArray<32, UInt32>(repeating: 0)
    /// Of each length, which last letters there are.
    private var endings = InlineArray<16, UInt32>(repeating: 0)

    init(_ words: [String]) {
      for word in words {
        let letters = Array(word.utf8)
        beginnings[Int(letters[0] & 31)] |= 1 << UInt32(letters[1] & 31)
        endings[letters.count] |= 1 << UInt32(letters[letters.count - 1] & 31)
      }
    }

    @inline(__always)
    func mayContain(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
      beginnings[Int(word[0] & 31)] & 1 << UInt32(word[1] & 31) != 0
        && endings[word.count] & 1 << UInt32(word[word.count &- 1] & 31) != 0
    }
  }
}

extension NumberWord {
  /// The number of an ideograph; a number above nine multiplies or adds as spoken.
  init?(ideograph scalar: UInt32) {
    guard scalar >= 0x3007, let value = Self.ideographs[scalar] else { return nil }
    self.init(value: value, isOrdinal: false)
  }

  private static let ideographs: [UInt32: UInt64] = {
    let digits: [(String, UInt64)] = [
      ("〇零", 0), ("一壱壹", 1), ("二弐貳两兩", 2), ("三叁", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8),
      ("九", 9), ("十拾", 10), ("百", 100), ("千", 1000),
    ]
    var table: [UInt32: UInt64] = [:]
    for (letters, value) in digits { for letter in letters.unicodeScalars { table[letter.value] = value } }
    return table
  }()
}
