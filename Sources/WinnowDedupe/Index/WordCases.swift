/// How words are written in the live titles: small, or with a capital.
///
/// Learned from titles in which ordinary words are written small, and not from first words. A table of fixed size; words that
/// share a place are taken together.
struct WordCases {
  /// Small and capital, by turns.
  private var table = ContiguousArray<UInt32>(repeating: 0, count: 2 << Self.bits)
  private static let bits = 15

  /// The bytes of the table.
  var byteCount: Int { table.count * MemoryLayout<UInt32>.stride }

  /// How often a word is live in either spelling.
  func counts(of hash: UInt64) -> (small: Int, capital: Int) {
    let place = Self.place(of: hash)
    return (Int(table[place]), Int(table[place + 1]))
  }

  /// Adds the words of a title, or takes them out when it is no longer live.
  mutating func count(_ text: UnsafeBufferPointer<UInt8>, capitals: UInt64, isLive: Bool) {
    guard hasSmallWords(text, capitals) else { return }
    Self.forEachWord(of: text) { index, hash, _ in
      guard index > 0, index < 64 else { return }
      let place = Self.place(of: hash) + (capitals & 1 << UInt64(index) == 0 ? 0 : 1)
      table[place] = isLive ? table[place] &+ 1 : table[place] &- 1
    }
  }

  private func hasSmallWords(_ text: UnsafeBufferPointer<UInt8>, _ capitals: UInt64) -> Bool {
    var small = 0
    Self.forEachWord(of: text) { index, _, length in
      if index > 0, index < 64, length >= 5, capitals & 1 << UInt64(index) == 0 { small += 1 }
    }
    return small >= 2
  }

  /// Calls the closure with each ASCII word without digits: its place among all words, its hash and its length.
  private static func forEachWord(of text: UnsafeBufferPointer<UInt8>, _ body: (Int, UInt64, Int) -> Void) {
    var index = 0
    var hash = PhraseHash.empty
    var length = 0
    var isWord = true
    for byte in text {
      if byte == UInt8(ascii: " ") {
        if isWord, length > 0 { body(index, hash, length) }
        (index, hash, length, isWord) = (index + 1, PhraseHash.empty, 0, true)
      } else {
        hash = PhraseHash.append(byte, to: hash)
        length += 1
        if !byte.isLetter { isWord = false }
      }
    }
    if isWord, length > 0 { body(index, hash, length) }
  }

  private static func place(of hash: UInt64) -> Int {
    Int((hash &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits)) * 2
  }
}
