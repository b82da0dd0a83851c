extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first quote, backslash or control character from `start` on, or the end.
  ///
  /// Looks at eight bytes at a time; texts are mostly longer than that.
  @inline(__always)
  func endOfPlainText(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var position = start
    // SAFETY: `position + 8 <= count`, so all eight bytes are inside the buffer.
    while position &+ 8 <= count {
      let word = UInt64(
        littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      // A borrow may set a wrong bit, but only above a right one, and the lowest is the one that counts.
      let found =
        ((quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes | (word &- ones &* 0x20) & ~word) & tops
      if found != 0 { return position &+ found.trailingZeroBitCount / 8 }
      position &+= 8
    }
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
    var position = start
    while position < count {
      switch self[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position &+= 1
      default: return position
      }
    }
    return position
  }

  /// The value of the four hexadecimal digits at `start`, or `nil` where they are not.
  func hexadecimalUnit(at start: Int) -> UInt16? {
    guard start + 4 <= count else { return nil }
    var unit: UInt16 = 0
    for position in start..<start + 4 {
      guard let digit = self[position].hexadecimalValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  /// Whether `\u` stands at `start`.
  func isUnicodeEscape(at start: Int) -> Bool {
    start + 1 < count && self[start] == UInt8(ascii: "\\") && self[start + 1] == UInt8(ascii: "u")
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit in ASCII.
  var hexadecimalValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }

  /// Whether this is a digit in ASCII.
  var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether this is a letter in ASCII.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// The lower-case letter of an upper-case one in ASCII; every other byte as it is.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
