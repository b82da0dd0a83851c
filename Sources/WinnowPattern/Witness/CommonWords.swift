/// Words that are far more common than the pairs of characters in them: every few texts in English hold one.
enum CommonWords {
  /// Whether a literal is such a word, with white space or signs around it at most.
  static func contains(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= longest + 2 else { return false }
    var word: UInt64 = 0
    for byte in bytes where !PlaceFacts.isNoWord(byte) { word = word << 8 | UInt64(byte) }
    return all.contains(word)
  }

  private static let longest = 6

  /// Each word as a number in base 256.
  private static let all: Set<UInt64> = {
    let words: StaticString = """
      the for and you with your new that from this what as how will after ask who about show can people one over all \
      make up out was not get time just now his its old say way of to in is on at it be we he by an or if are has tion
      """
    var (all, word): (Set<UInt64>, UInt64) = ([], 0)
    words.withUTF8Buffer { words in
      for byte in words {
        if byte == UInt8(ascii: " ") {
          all.insert(word)
          word = 0
        } else {
          word = word << 8 | UInt64(byte)
        }
      }
    }
    return all.union([word])
  }()
}
