/// English words that are written small: what a capital in a headline of capitals does not make a name.
enum CommonWords {
  /// Whether the word, in lower case, is one.
  static func contains(_ word: some Sequence<UInt8>) -> Bool { hashes.contains(PhraseHash.hash(word)) }

  private static let hashes = Set(text.split(whereSeparator: \.isWhitespace).map { PhraseHash.hash($0) })
}
