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

  /// How often a word of letters is live in either spelling.
  func counts(of word: ArraySlice<UInt8>) -> (small: Int, capital: Int) {
    let hash = word.withUnsafeBytes { word in word.baseAddress.map { Self.read($0, word.count, at: 0).hash } }
    guard let place = hash.map({ Self.place(of: $0) }) else { return (0, 0) }
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
    guard let start = text.baseAddress else { return (0, 0) }
    var (index, small) = (0, 0)
    var place = 0
    while place < text.count, index < 64 {
      let word = read(start, text.count, at: place)
      if word.isLetters {
        words[index] = word.hash
        if index > 0, word.end &- place >= 5, capitals & 1 << UInt64(index) == 0 { small += 1 }
      }
      place = word.end &+ 1
      index &+= 1
    }
    return (index, small)
  }

  /// Reads the word that begins at a place, eight bytes at a time.
  @inline(__always)
  private static func read(
    _ text: UnsafeRawPointer, _ count: Int, at start: Int
  ) -> (end: Int, hash: UInt64, isLetters: Bool) {
    var end = start
    var hash: UInt64 = 0
    var others: UInt64 = 0
    while true {
      let eight = load(text, count, at: end)
      // The lowest bit that is set is that of the first space.
      let difference = eight ^ 0x2020_2020_2020_2020
      let spaces = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      // Of what canonical titles have, letters alone are between 0x60 and 0x80.
      let otherBits = (eight & 0xE0E0_E0E0_E0E0_E0E0) ^ 0x6060_6060_6060_6060
      if spaces == 0 {
        hash = mixed(hash, eight)
        others |= otherBits
        end &+= 8
        continue
      }
      let width = UInt64(spaces.trailingZeroBitCount & 0x38)
      let mask = (1 &<< width) &- 1
      end &+= Int(width &>> 3)
      return (end, mixed(hash, eight & mask) | 1, (others | otherBits & mask) == 0 && end > start)
    }
  }

  /// The hash with eight more bytes.
  @inline(__always)
  private static func mixed(_ hash: UInt64, _ eight: UInt64) -> UInt64 {
    // The upper half is the one that a product mixes best.
    ((hash &<< 32 | hash &>> 32) ^ eight) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Eight bytes from a place on, the first lowest, with spaces behind the end.
  @inline(__always)
  private static func load(_ text: UnsafeRawPointer, _ count: Int, at place: Int) -> UInt64 {
    if place &+ 8 <= count { return UInt64(littleEndian: text.loadUnaligned(fromByteOffset: place, as: UInt64.self)) }
    var eight: UInt64 = 0x2020_2020_2020_2020
    var index = place
    while index < count {
      let byte = text.load(fromByteOffset: index, as: UInt8.self)
      eight ^= UInt64(byte ^ 0x20) &<< UInt64(8 &* (index &- place))
      index &+= 1
    }
    return eight
  }

  private static func place(of hash: UInt64) -> Int {
    Int((hash &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits)) * 2
  }
}
