/// English words that are written small: what a capital in a headline of capitals does not make a name.
enum CommonWords {
  /// Whether the word, in lower case, is one.
  static func contains(_ word: some Sequence<UInt8>) -> Bool { hashes.contains(PhraseHash.hash(word)) }

  private static let hashes: Set<UInt64> = {
    var hashes: Set<UInt64> = []
    var hash = PhraseHash.empty
    for byte in text.utf8 {
      if byte > UInt8(ascii: " ") {
        hash = PhraseHash.append(byte, to: hash)
      } else {
        hashes.insert(hash)
        hash = PhraseHash.empty
      }
    }
    hashes.insert(hash)
    return hashes
  }()
}
