extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first quote, backslash or control character from `start` on, or the end.
  ///
  /// - Complexity: O(bytes); one step for a name of up to seven bytes, 32 bytes a step in longer texts.
  @inline(__always)
  func endOfPlainText(from start: Int) -> Int {
    guard let base = UnsafeRawPointer(baseAddress), start &+ 8 <= count else { return endOfPlainBytes(from: start) }
    // SAFETY: `start + 8 <= count`, so all eight bytes are inside the buffer.
    if let other = Self.firstOther(Self.plainMarks(base, start)) { return start &+ other }
    return endOfLongPlainText(from: start &+ 8)
  }

  @inline(never)
  private func endOfLongPlainText(from start: Int) -> Int {
    guard let base = UnsafeRawPointer(baseAddress) else { return count }
    var position = start
    // SAFETY: in each step, the bytes that are loaded end at `count` or before.
    while position &+ 32 <= count {
      let first = Self.plainMarks(base, position)
      let second = Self.plainMarks(base, position &+ 8)
      let third = Self.plainMarks(base, position &+ 16)
      let fourth = Self.plainMarks(base, position &+ 24)
      if first & second & third & fourth & Self.marks != Self.marks {
        if let other = Self.firstOther(first) { return position &+ other }
        if let other = Self.firstOther(second) { return position &+ 8 &+ other }
        if let other = Self.firstOther(third) { return position &+ 16 &+ other }
        if let other = Self.firstOther(fourth) { return position &+ 24 &+ other }
      }
      position &+= 32
    }
    while position &+ 8 <= count {
      if let other = Self.firstOther(Self.plainMarks(base, position)) { return position &+ other }
      position &+= 8
    }
    return endOfPlainBytes(from: position)
  }

  /// The high bits of eight bytes.
  private static var marks: UInt64 { 0x8080_8080_8080_8080 }

  /// A high bit for each of eight bytes that is neither a quote, nor a backslash, nor a control character.
  ///
  /// Below 0x80, `byte ^ 2` is less than 0x21 for a quote and for controls, so that adding 0x5F sets the high bit for all
  /// others; adding 0x7F sets it for all but zero. No sum carries into the next byte. Bytes from 0x80 on have the bit anyway.
  /// Vectors of 16 bytes save a fifteenth of a reader's instructions and take a hundred times as long in debug builds.
  @inline(__always)
  private static func plainMarks(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let low = word & ~marks
    return ((low ^ ones &* 0x02) &+ ones &* 0x5F) & ((low ^ ones &* 0x5C) &+ ones &* 0x7F) | word
  }

  /// The offset of the first of eight bytes that has no mark.
  @inline(__always)
  private static func firstOther(_ plainMarks: UInt64) -> Int? {
    let others = ~plainMarks & marks
    return others == 0 ? nil : others.trailingZeroBitCount &>> 3
  }

  private func endOfPlainBytes(from start: Int) -> Int {
    var position = start
    while position < count {
      let byte = self[position]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return position }
      position &+= 1
    }
    return count
  }

  /// The offset of the first byte from `start` on that is not JSON white space, or the end.
  @inline(__always)
  func endOfWhiteSpace(from start: Int) -> Int {
    // Mostly there is none.
    start < count && self[start] > 0x20 ? start : endOfSpaces(from: start)
  }

  @inline(never)
  private func endOfSpaces(from start: Int) -> Int {
    var position = start
    while position < count {
      switch self[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position &+= 1
      default: return position
      }
    }
    return position
  }

  /// The first seven bytes of a name, the first of them lowest, and above them its length modulo 256; zero behind a shorter name.
  ///
  /// Enough to tell most names apart by one comparison.
  @inline(__always)
  func nameWord(of range: Range<Int>) -> UInt64 {
    let length = range.upperBound &- range.lowerBound
    guard let base = UnsafeRawPointer(baseAddress), range.lowerBound &+ 8 <= count else {
      return lastNameWord(of: range)
    }
    // SAFETY: all eight bytes are inside the buffer; those behind the name are masked out.
    let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
    let kept: UInt64 = length < 7 ? 1 &<< UInt64(truncatingIfNeeded: 8 &* length) &- 1 : 0x00FF_FFFF_FFFF_FFFF
    return UInt64(truncatingIfNeeded: length) &<< 56 | word & kept
  }

  /// The same for a name so close to the end that eight bytes cannot be read.
  @inline(never)
  private func lastNameWord(of range: Range<Int>) -> UInt64 {
    range.prefix(7).reduce(UInt64(truncatingIfNeeded: range.count) << 56) { word, position in
      word | UInt64(self[position]) << UInt64(8 * (position - range.lowerBound))
    }
  }

  /// Whether the text begins with U+FEFF.
  package var hasByteOrderMark: Bool { count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF }

  /// The value of the four hexadecimal digits at `start`, or `nil` where they are not.
  @inline(__always)
  func hexadecimalUnit(at start: Int) -> UInt16? {
    guard start &+ 4 <= count, let first = self[start].hexadecimalValue, let second = self[start &+ 1].hexadecimalValue,
      let third = self[start &+ 2].hexadecimalValue, let fourth = self[start &+ 3].hexadecimalValue
    else { return nil }
    return UInt16(first &<< 4 | second) &<< 8 | UInt16(third &<< 4 | fourth)
  }

  /// Whether `\u` stands at `start`.
  func isUnicodeEscape(at start: Int) -> Bool {
    start + 1 < count && self[start] == UInt8(ascii: "\\") && self[start + 1] == UInt8(ascii: "u")
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit in ASCII.
  @inline(__always)
  var hexadecimalValue: UInt8? {
    if self &- 0x30 < 10 { return self &- 0x30 }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? letter &+ 10 : nil
  }

  /// Whether this is a digit in ASCII.
  var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether this is a letter in ASCII.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// The lower-case letter of an upper-case one in ASCII; every other byte as it is.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
