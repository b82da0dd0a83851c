import WinnowText

/// The grams of a canonical title: what two titles must share to be near.
///
/// A gram is four letters in a row, spaces between and around the words included. A number counts as one sign that weighs
/// two letters, so that a long one does not outweigh the words; an ideograph, kana or Hangul syllable weighs two as well, so
/// that titles written without spaces have grams of two characters.
struct TitleGrams {
  /// Letters and spaces as they are, where they are ASCII.
  private var letters: ContiguousArray<UInt8> = []
  /// What is no ASCII letter: other letters as their scalars, numbers as hashes with the highest bit.
  private var others: ContiguousArray<UInt32> = []

  /// The units of a title, of which grams are made.
  private struct Units {
    let letters: UnsafeBufferPointer<UInt8>
    let others: UnsafeBufferPointer<UInt32>

    var count: Int { letters.count }

    subscript(place: Int) -> UInt32 {
      letters[place] == TitleGrams.noLetter ? others[place] : UInt32(letters[place])
    }
  }

  private static let space = UInt32(UInt8(ascii: " "))
  /// What stands among the letters for any other unit.
  private static let noLetter: UInt8 = 0x80
  /// What a gram weighs.
  private static let weight = 4

  /// Writes the grams of a canonical text, in its order and with repeats.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, into grams: inout ContiguousArray<UInt32>) {
    // One gram for each letter, with the spaces around the text.
    Self.fill(&grams, atMost: text.count + 2) { grams in
      let signs = TitleSigns(text)
      if text.count > 1, !signs.contains(.unlettered) { return Self.readPlain(text, into: grams) }
      return withUnits(of: text, signs) { Self.read($0, into: grams) }
    }
  }

  /// Lets the closure fill an array, keeps as many elements as it returns, and returns that, too.
  @inline(__always) @discardableResult
  private static func fill<Element: FixedWidthInteger>(
    _ array: inout ContiguousArray<Element>, atMost limit: Int, _ body: (UnsafeMutableBufferPointer<Element>) -> Int
  ) -> Int {
    if array.count < limit { array.append(contentsOf: repeatElement(0, count: limit - array.count)) }
    let count = array.withUnsafeMutableBufferPointer { body($0) }
    array.removeLast(array.count - count)
    return count
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
      grams[index] = UInt32(littleEndian: UnsafeRawPointer(text + (index &- 1)).loadUnaligned(as: UInt32.self))
    }
    if count > 1 {
      grams[count &- 1] =
        UInt32(text[count &- 2]) | UInt32(text[count &- 1]) << 8 | UInt32(text[count]) << 16 | space << 24
    }
    return count
  }

  /// Writes the grams of units, and gives how many there are.
  private static func read(_ units: Units, into grams: UnsafeMutableBufferPointer<UInt32>) -> Int {
    let bytes = UnsafeRawBufferPointer(units.letters)
    var start = 0
    while start < units.count {
      if start &+ 4 <= units.count {
        let four = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
        if four & 0x8080_8080 == 0 {
          grams[start] = four
          start &+= 1
          continue
        }
      }
      guard let window = window(units, at: start) else { return start }
      grams[start] = hash(units, window)
      start &+= 1
    }
    return start
  }

  /// The units of the gram that begins at a place; `nil` when too few are left. A whole title can be one gram.
  private static func window(_ units: Units, at start: Int) -> Range<Int>? {
    guard units.count > 2 else { return nil }
    var end = start
    var weight = 0
    while weight < Self.weight, end < units.count {
      weight &+= Self.weight(of: units[end])
      end &+= 1
    }
    return weight >= Self.weight || start == 0 ? start..<end : nil
  }

  /// The grams as people read them, with repeats; spaces are `_`.
  mutating func texts(of title: [UInt8]) -> [String] {
    var numbers: [UInt32: String] = [:]
    for word in title.split(separator: UInt8(ascii: " ")) where word.contains(where: \.isDigit) {
      numbers[Self.unit(ofNumber: word)] = String(decoding: word, as: UTF8.self)
    }
    return title.withUnsafeBufferPointer { title in
      withUnits(of: title, TitleSigns(title)) { units in
        var texts: [String] = []
        while let window = Self.window(units, at: texts.count) {
          texts.append(
            window.map { place in
              let unit = units[place]
              if unit == Self.space { return "_" }
              return numbers[unit] ?? Unicode.Scalar(unit).map { String(Character($0)) } ?? "?"
            }.joined())
        }
        return texts
      }
    }
  }

  // MARK: - Units

  /// Calls the closure with the units of a canonical text, a space before and behind it.
  private mutating func withUnits<Result>(
    of text: UnsafeBufferPointer<UInt8>, _ signs: TitleSigns, _ body: (Units) -> Result
  ) -> Result {
    // One for each byte at most, and the spaces.
    let limit = text.count + 2
    if others.count < limit { others.append(contentsOf: repeatElement(0, count: limit - others.count)) }
    return others.withUnsafeMutableBufferPointer { others in
      Self.fill(&letters, atMost: limit) { letters in
        signs.contains(.other)
          ? Self.readAll(text, letters, others) : Self.readASCII(text, letters, others)
      }
      return letters.withUnsafeBufferPointer { body(Units(letters: $0, others: UnsafeBufferPointer(others))) }
    }
  }

  /// Writes the units of an ASCII text, and gives how many there are: everything but numbers stays as it is.
  private static func readASCII(
    _ text: UnsafeBufferPointer<UInt8>, _ letters: UnsafeMutableBufferPointer<UInt8>,
    _ others: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    letters[0] = UInt8(ascii: " ")
    var count = 1
    var copied = 0
    func copy(to end: Int) {
      _ = letters[count...].update(fromContentsOf: text[copied..<end])
      count += end - copied
    }
    var index = 0
    while index < text.count {
      guard text[index].isDigit else {
        index &+= 1
        continue
      }
      var start = index
      while start > copied, text[start &- 1] != UInt8(ascii: " ") { start &-= 1 }
      while index < text.count, text[index] != UInt8(ascii: " ") { index &+= 1 }
      copy(to: start)
      (letters[count], others[count]) = (noLetter, unit(ofNumber: text[start..<index]))
      count += 1
      copied = index
    }
    copy(to: text.count)
    letters[count] = UInt8(ascii: " ")
    return count + 1
  }

  /// Writes the units of any text, and gives how many there are.
  private static func readAll(
    _ text: UnsafeBufferPointer<UInt8>, _ letters: UnsafeMutableBufferPointer<UInt8>,
    _ others: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    letters[0] = UInt8(ascii: " ")
    var count = 1
    var index = 0
    while index < text.count {
      let start = index
      let firstUnit = count
      var hasDigit = false
      while index < text.count, text[index] != UInt8(ascii: " ") {
        let (scalar, length) = WordCharacters.scalar(in: text, at: index)
        hasDigit = hasDigit || text[index].isDigit
        (letters[count], others[count]) = (min(text[index], noLetter), scalar)
        count &+= 1
        index &+= length
      }
      if hasDigit {
        (letters[firstUnit], others[firstUnit]) = (noLetter, unit(ofNumber: text[start..<index]))
        count = firstUnit + 1
      }
      letters[count] = UInt8(ascii: " ")
      count &+= 1
      index &+= 1
    }
    return count
  }

  private static func unit(ofNumber word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 } | 0x8000_0000
  }

  @inline(__always)
  private static func weight(of unit: UInt32) -> Int {
    unit < 0x1100 ? 1 : unit >= 0x8000_0000 || WordCharacters.isIdeographic(unit) ? 2 : 1
  }

  /// The hash of a gram other than four ASCII letters, which stand for themselves; the highest bit is set.
  private static func hash(_ units: Units, _ window: Range<Int>) -> UInt32 {
    let hash = window.reduce(UInt64(0)) { ($0 ^ UInt64(units[$1])) &* 0x9E37_79B9_7F4A_7C15 }
    return UInt32(truncatingIfNeeded: hash >> 32) | 0x8000_0000
  }
}
