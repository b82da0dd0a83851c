extension JSONValue {
  /// Appends a string's text, or the bytes of any other value, to `output`.
  ///
  /// The bytes must be those that the value was found in. A surrogate without its partner becomes U+FFFD; a scanned text
  /// holds none.
  public func appendText(in bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    guard isEscaped else {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
      return
    }
    var position = range.lowerBound
    while position < range.upperBound {
      let plainEnd = min(bytes.endOfPlainText(from: position), range.upperBound)
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<plainEnd]))
      position = plainEnd
      guard position < range.upperBound else { return }
      if bytes[position] == UInt8(ascii: "\\") {
        position = appendEscape(in: bytes, at: position, to: &output)
      } else {
        output.append(bytes[position])
        position += 1
      }
    }
  }

  /// A string's text, or the bytes of any other value, as a string.
  public func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    var output: [UInt8] = []
    appendText(in: bytes, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The value of a number; `nil` for every other kind. A number beyond the range of `Double` gives infinity.
  public func number(in bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard kind == .number else { return nil }
    let digits = bytes[range]
    if digits.count <= 15, digits.allSatisfy({ $0 &- 48 < 10 }) {
      return Double(digits.reduce(0) { $0 * 10 + Int($1 - 48) })
    }
    return Double(String(decoding: digits, as: UTF8.self))
  }

  /// Whether the text of a string equals these bytes.
  func textEquals(_ other: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isEscaped else { return bytes[range].elementsEqual(other) }
    var output: [UInt8] = []
    appendText(in: bytes, to: &output)
    return output == other
  }

  /// Decodes the escape at `start`; returns the offset after it.
  private func appendEscape(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, to output: inout [UInt8]) -> Int {
    guard start + 1 < range.upperBound else { return range.upperBound }
    switch bytes[start + 1] {
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "u"): return appendUnicodeEscape(in: bytes, at: start, to: &output)
    case let other: output.append(other)
    }
    return start + 2
  }

  private func appendUnicodeEscape(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, to output: inout [UInt8]
  ) -> Int {
    guard let unit = bytes.hexadecimalUnit(at: start + 2) else { return range.upperBound }
    var end = start + 6
    var scalar = Unicode.Scalar(unit)
    if 0xD800..<0xDC00 ~= unit, bytes.isUnicodeEscape(at: end), let low = bytes.hexadecimalUnit(at: end + 2),
      0xDC00..<0xE000 ~= low
    {
      scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
      end += 6
    }
    output.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    return end
  }
}
