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
    // Told at once of most titles of capitals.
    guard (~capitals >> 1 & 0xFF).nonzeroBitCount >= 2 else { return }
    var words = InlineArray<64, UInt64>(repeating: 0)
    let (count, small) = Self.hashes(of: text, capitals, into: &words)
    guard small >= 2 else { return }
    table.withUnsafeMutableBufferPointer { table in
      for index in 1..<max(count, 1) where words[index] != 0 {
        let place = Self.place(of: words[index]) + (capitals & 1 << UInt64(index) == 0 ? 0 : 1)
        table[place] = isLive ? table[place] &+ 1 : table[place] &- 1
      }
    }
  }

  /// Writes the hashes of the ASCII words without digits, zero for others; gives how many words there are, and how many of
  /// them, behind the first, are long and written small.
  private static func hashes(
    of text: UnsafeBufferPointer<UInt8>, _ capitals: UInt64, into words: inout InlineArray<64, UInt64>
  ) -> (count: Int, small: Int) {
    var (index, small) = (0, 0)
    var start = 0
    var hash = PhraseHash.empty
    var isWord = true
    for place in 0...text.count {
      let byte = place < text.count ? text[place] : UInt8(ascii: " ")
      if byte == UInt8(ascii: " ") {
        guard index < 64 else { break }
        if isWord, place > start {
          words[index] = hash
          if index > 0, place - start >= 5, capitals & 1 << UInt64(index) == 0 { small += 1 }
        }
        (index, start, hash, isWord) = (index + 1, place + 1, PhraseHash.empty, true)
      } else {
        hash = PhraseHash.append(byte, to: hash)
        if !byte.isLetter { isWord = false }
      }
    }
    return (min(index, 64), small)
  }

  private static func place(of hash: UInt64) -> Int {
    Int((hash &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits)) * 2
  }
}
