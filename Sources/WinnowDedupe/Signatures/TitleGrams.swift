import WinnowText

/// The grams of a canonical title: what two titles must share to be near.
///
/// A gram is four letters in a row, spaces between and around the words included. A number counts as one sign that weighs
/// two letters, so that a long one does not outweigh the words; an ideograph, kana or Hangul syllable weighs two as well, so
/// that titles written without spaces have grams of two characters.
struct TitleGrams {
  /// Letters as their scalars, numbers as hashes with the highest bit.
  private var units: ContiguousArray<UInt32> = []

  private static let space = UInt32(UInt8(ascii: " "))
  /// What a gram weighs.
  private static let weight = 4

  /// Writes the grams of a canonical text, in its order and with repeats.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, into grams: inout ContiguousArray<UInt32>) {
    // One gram for each letter, with the spaces around the text.
    Self.fill(&grams, atMost: text.count + 2) { grams in
      if text.count > 1, Self.isPlain(text) { return Self.readPlain(text, into: grams) }
      readUnits(text)
      return units.withUnsafeBufferPointer { units in
        var count = 0
        Self.forEachWindow(units) { window in
          grams[count] = Self.gram(units, window)
          count &+= 1
        }
        return count
      }
    }
  }

  /// Lets the closure fill an array, and keeps as many elements as it returns.
  @inline(__always)
  private static func fill(
    _ array: inout ContiguousArray<UInt32>, atMost limit: Int, _ body: (UnsafeMutableBufferPointer<UInt32>) -> Int
  ) {
    if array.count < limit { array.append(contentsOf: repeatElement(0, count: limit - array.count)) }
    let count = array.withUnsafeMutableBufferPointer { body($0) }
    array.removeLast(array.count - count)
  }

  /// Writes the grams of a text of ASCII letters and spaces, each of which is four bytes, and gives how many there are.
  private static func readPlain(_ text: UnsafeBufferPointer<UInt8>, into grams: UnsafeMutableBufferPointer<UInt32>)
    -> Int
  {
    let count = text.count - 1
    guard let text = text.baseAddress, let grams = grams.baseAddress else { return 0 }
    // SAFETY: the gram at `index` is made of the bytes before `index + 3`, and there is room for `count` grams.
    grams[0] = space | UInt32(text[0]) << 8 | UInt32(text[1]) << 16 | (count > 1 ? UInt32(text[2]) : space) << 24
    for index in 1..<max(count - 1, 1) {
      grams[index] = UnsafeRawPointer(text + (index &- 1)).loadUnaligned(as: UInt32.self)
    }
    if count > 1 {
      grams[count &- 1] =
        UInt32(text[count &- 2]) | UInt32(text[count &- 1]) << 8 | UInt32(text[count]) << 16 | space << 24
    }
    return count
  }

  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var others: UInt8 = 0
    for byte in text { others |= (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: " ") ? 0 : 1 }
    return others == 0
  }

  /// Calls the closure with the units of each gram.
  @inline(__always)
  private static func forEachWindow(_ units: UnsafeBufferPointer<UInt32>, _ body: (Range<Int>) -> Void) {
    guard units.count > 2 else { return }
    for start in units.indices {
      if start &+ 4 <= units.count, units[start] | units[start &+ 1] | units[start &+ 2] | units[start &+ 3] < 0x80 {
        body(start..<start &+ 4)
        continue
      }
      var end = start
      var weight = 0
      while weight < Self.weight, end < units.count {
        weight &+= Self.weight(of: units[end])
        end &+= 1
      }
      if weight < Self.weight {
        if start == 0 { body(units.indices) }
        return
      }
      body(start..<end)
    }
  }

  /// The grams as people read them, with repeats; spaces are `_`.
  mutating func texts(of title: [UInt8]) -> [String] {
    title.withUnsafeBufferPointer { readUnits($0) }
    var numbers: [UInt32: String] = [:]
    for word in title.split(separator: UInt8(ascii: " ")) where word.contains(where: \.isDigit) {
      numbers[Self.unit(ofNumber: word)] = String(decoding: word, as: UTF8.self)
    }
    var texts: [String] = []
    units.withUnsafeBufferPointer { units in
      Self.forEachWindow(units) { window in
        texts.append(
          units[window].map { unit in
            if unit == Self.space { return "_" }
            return numbers[unit] ?? Unicode.Scalar(unit).map { String(Character($0)) } ?? "?"
          }.joined())
      }
    }
    return texts
  }

  private mutating func readUnits(_ text: UnsafeBufferPointer<UInt8>) {
    Self.fill(&units, atMost: text.count + 2) { units in
      units[0] = Self.space
      var count = 1
      var index = 0
      while index < text.count {
        // A word and whether it is a number.
        let start = index
        var hasDigit = false
        let firstUnit = count
        while index < text.count, text[index] != UInt8(ascii: " ") {
          let (scalar, length) =
            text[index] < 0x80 ? (UInt32(text[index]), 1) : WordCharacters.scalar(in: text, at: index)
          hasDigit = hasDigit || text[index].isDigit
          units[count] = scalar
          count &+= 1
          index &+= length
        }
        if hasDigit {
          units[firstUnit] = Self.unit(ofNumber: text[start..<index])
          count = firstUnit + 1
        }
        units[count] = Self.space
        count &+= 1
        index &+= 1
      }
      return count
    }
  }

  private static func unit(ofNumber word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 } | 0x8000_0000
  }

  @inline(__always)
  private static func weight(of unit: UInt32) -> Int {
    unit < 0x1100 ? 1 : unit >= 0x8000_0000 || WordCharacters.isIdeographic(unit) ? 2 : 1
  }

  /// Four ASCII letters as they are; any other gram as a hash with the highest bit. Never zero.
  @inline(__always)
  private static func gram(_ units: UnsafeBufferPointer<UInt32>, _ range: Range<Int>) -> UInt32 {
    if range.count == 4 {
      let (a, b, c, d) = (
        units[range.lowerBound], units[range.lowerBound + 1], units[range.lowerBound + 2], units[range.lowerBound + 3]
      )
      if (a | b | c | d) < 0x80 { return a | b << 8 | c << 16 | d << 24 }
    }
    var hash: UInt64 = 0
    for unit in units[range] { hash = (hash ^ UInt64(unit)) &* 0x9E37_79B9_7F4A_7C15 }
    return UInt32(truncatingIfNeeded: hash >> 32) | 0x8000_0000
  }
}
