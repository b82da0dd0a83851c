/// Remembers the stems of words, because the words of titles come back.
struct StemCache {
  private var entries = ContiguousArray<(word: UInt64, stem: UInt64)>(repeating: (0, 0), count: 1 << Self.bits)
  private static let bits = 12

  /// The hash of a word's stem.
  mutating func stem(of word: some Collection<UInt8>, hash: UInt64) -> UInt64 {
    let place = Int((hash &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - Self.bits))
    if entries[place].word == hash { return entries[place].stem }
    let stem = WordStem.hash(word)
    entries[place] = (hash, stem)
    return stem
  }
}
