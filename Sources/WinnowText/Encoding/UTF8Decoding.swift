/// Reading of scalars from bytes.
///
/// The bytes should be valid UTF-8. Where they are not, each stray byte reads as U+FFFD; nothing is read out of bounds.
enum UTF8Decoding {
  static let replacement: UInt32 = 0xFFFD

  /// The scalar that starts at an offset inside the bytes, and its length.
  @inline(__always)
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    // Most text beyond ASCII: a lead byte with which any continuation bytes are valid.
    if first &- 0xC2 < 0x1E, offset + 1 < bytes.count {
      let second = bytes[offset + 1]
      if second & 0xC0 == 0x80 { return (UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F), 2) }
    } else if first &- 0xE1 < 0x0C, offset + 2 < bytes.count {
      let second = bytes[offset + 1]
      let third = bytes[offset + 2]
      if second & third & 0xC0 == 0x80, (second | third) & 0x40 == 0 {
        return (UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F), 3)
      }
    }
    return multiByteScalar(in: bytes, at: offset, first: first)
  }

  /// The scalar that ends at an offset above zero, and its length.
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, before offset: Int) -> (scalar: UInt32, length: Int) {
    var start = offset - 1
    if bytes[start] < 0x80 { return (UInt32(bytes[start]), 1) }
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, length) = scalar(in: bytes, at: start)
    return start + length == offset ? (scalar, length) : (replacement, 1)
  }

  /// The number of bytes of a scalar.
  @inline(__always)
  static func length(of scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }

  /// Writes a scalar, of at most four bytes, and returns their number.
  @inline(__always)
  static func write(_ scalar: UInt32, to target: UnsafeMutablePointer<UInt8>) -> Int {
    if scalar < 0x80 {
      target[0] = UInt8(truncatingIfNeeded: scalar)
      return 1
    }
    if scalar < 0x800 {
      target[0] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      target[1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      return 2
    }
    if scalar < 0x10000 {
      target[0] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      target[1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      target[2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      return 3
    }
    target[0] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
    target[1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
    target[2] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
    target[3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    return 4
  }

  /// Whether no byte has its high bit set.
  static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    asciiPrefix(of: bytes, from: 0) == bytes.count
  }

  /// The offset of the first non-ASCII byte at or after an offset; the count when there is none.
  ///
  /// - Complexity: O(bytes), 32 bytes a step.
  static func asciiPrefix(of bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return bytes.count }
    var index = offset
    // SAFETY: in each step, the bytes that are loaded end at the count or before.
    while index &+ 32 <= bytes.count {
      let words =
        base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        | base.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self)
        | base.loadUnaligned(fromByteOffset: index &+ 16, as: UInt64.self)
        | base.loadUnaligned(fromByteOffset: index &+ 24, as: UInt64.self)
      if words & highBits != 0 { break }
      index &+= 32
    }
    while index &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = word & highBits
      if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index &+= 1 }
    return index
  }

  /// The high bits of eight bytes.
  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  private static func multiByteScalar(
    in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, first: UInt8
  ) -> (scalar: UInt32, length: Int) {
    let length = UTF8Repair.sequenceLength(in: bytes, at: offset)
    guard length.isValid else { return (replacement, 1) }
    switch length.bytes {
    case 2: return (UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    case 3:
      return (
        UInt32(first & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F), 3
      )
    default:
      let high = UInt32(first & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
      return (high | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F), 4)
    }
  }
}

extension [UInt8] {
  /// Appends the UTF-8 form of a scalar value.
  @inline(__always)
  mutating func append(utf8 scalar: UInt32) {
    if scalar < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}
