extension UInt8 {
  /// Whether this is a digit in ASCII.
  @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
  /// Whether this is a letter in ASCII.
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// The lower-case letter of an upper-case one in ASCII; every other byte as it is.
  @inline(__always) var loweredASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  /// The upper-case hexadecimal digit of a value below 16.
  @inline(__always) var hexadecimalDigit: UInt8 { self < 10 ? 0x30 &+ self : 0x37 &+ self }

  /// The value of a hexadecimal digit in ASCII.
  @inline(__always) var hexadecimalDigitValue: UInt8? {
    if isASCIIDigit { return self &- 0x30 }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? letter &+ 10 : nil
  }
}

extension [UInt8] {
  /// Appends a byte as a percent sign and two upper-case digits.
  mutating func append(percentEncoded byte: UInt8) {
    append(UInt8(ascii: "%"))
    append((byte >> 4).hexadecimalDigit)
    append((byte & 0x0F).hexadecimalDigit)
  }

  /// Appends bytes with their percent-encoding undone.
  /// - Parameter plusIsSpace: whether `+` is a space, as in the value of a parameter.
  mutating func append(percentDecoded bytes: Slice<UnsafeBufferPointer<UInt8>>, plusIsSpace: Bool) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), let value = bytes.encodedByte(afterPercentAt: index) {
        append(value)
        index += 3
        continue
      }
      append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
      index += 1
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The byte that the two digits after a percent sign stand for.
  @inline(__always)
  func encodedByte(afterPercentAt index: Int) -> UInt8? {
    guard index + 2 < endIndex, let high = self[index + 1].hexadecimalDigitValue,
      let low = self[index + 2].hexadecimalDigitValue
    else { return nil }
    return high << 4 | low
  }

  /// Whether the bytes begin with a text in lower case, whatever their own case.
  func hasPrefix(ignoringCase text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { text in
      for (offset, byte) in text.enumerated() where self[startIndex + offset].loweredASCII != byte { return false }
      return true
    }
  }

  /// Whether the bytes are a text in lower case, whatever their own case.
  func isEqual(ignoringCase text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && hasPrefix(ignoringCase: text)
  }
}
