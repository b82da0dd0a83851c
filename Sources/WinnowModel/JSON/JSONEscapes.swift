/// Turns escapes into what they stand for.
enum JSONEscapes {
  /// Decodes the inside of a string in place, at the front of its range; returns the length of the text.
  ///
  /// No escape is shorter than its text. A surrogate without its partner becomes U+FFFD, and an escape that is cut off ends the
  /// text; a scanned string holds neither.
  static func decode(_ buffer: UnsafeMutableBufferPointer<UInt8>, in range: Range<Int>) -> Int {
    // SAFETY: both pointers stay inside the range, which is one of the buffer; `target` never passes `source`.
    let bytes = UnsafeMutableBufferPointer(rebasing: buffer[range])
    let text = UnsafeBufferPointer(bytes)
    var source = 0
    var target = 0
    while source < text.count {
      let end = text.endOfPlainText(from: source)
      if let base = bytes.baseAddress, source > target {
        (base + target).update(from: base + source, count: end &- source)
      }
      target &+= end &- source
      source = end
      guard source < text.count else { break }
      guard text[source] == UInt8(ascii: "\\") else {
        // A quote or a control: only in a text that was not scanned.
        bytes[target] = text[source]
        (source, target) = (source &+ 1, target &+ 1)
        continue
      }
      guard source &+ 1 < text.count else { break }
      switch text[source &+ 1] {
      case UInt8(ascii: "b"): bytes[target] = 0x08
      case UInt8(ascii: "f"): bytes[target] = 0x0C
      case UInt8(ascii: "n"): bytes[target] = 0x0A
      case UInt8(ascii: "r"): bytes[target] = 0x0D
      case UInt8(ascii: "t"): bytes[target] = 0x09
      case UInt8(ascii: "u"):
        guard let (scalar, length) = scalar(in: text, at: source) else { return target }
        source &+= length
        target &+= write(scalar, to: bytes, at: target)
        continue
      case let other: bytes[target] = other
      }
      (source, target) = (source &+ 2, target &+ 1)
    }
    return target
  }

  /// The scalar of the escape or of the two escapes at `start`, and their length; `nil` where the digits are missing.
  @inline(__always)
  private static func scalar(
    in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (scalar: UInt32, length: Int)? {
    guard let unit = text.hexadecimalUnit(at: start &+ 2) else { return nil }
    guard unit &- 0xD800 < 0x800 else { return (UInt32(unit), 6) }
    guard unit < 0xDC00, text.isUnicodeEscape(at: start &+ 6), let low = text.hexadecimalUnit(at: start &+ 8),
      0xDC00..<0xE000 ~= low
    else { return (0xFFFD, 6) }
    return (0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00), 12)
  }

  /// Writes a scalar as UTF-8; returns the number of bytes.
  @inline(__always)
  private static func write(_ scalar: UInt32, to bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | scalar &>> shift & 0x3F) }
    if scalar < 0x80 {
      bytes[start] = UInt8(truncatingIfNeeded: scalar)
      return 1
    }
    if scalar < 0x800 {
      bytes[start] = UInt8(truncatingIfNeeded: 0xC0 | scalar &>> 6)
      bytes[start &+ 1] = tail(0)
      return 2
    }
    if scalar < 0x10000 {
      bytes[start] = UInt8(truncatingIfNeeded: 0xE0 | scalar &>> 12)
      bytes[start &+ 1] = tail(6)
      bytes[start &+ 2] = tail(0)
      return 3
    }
    bytes[start] = UInt8(truncatingIfNeeded: 0xF0 | scalar &>> 18)
    bytes[start &+ 1] = tail(12)
    bytes[start &+ 2] = tail(6)
    bytes[start &+ 3] = tail(0)
    return 4
  }
}
