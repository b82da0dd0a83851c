/// Makes valid UTF-8 of any bytes.
public enum UTF8Repair {
  /// The bytes with each invalid sequence replaced by U+FFFD, and how many were; `nil` when the bytes are valid.
  ///
  /// A replaced sequence is the longest beginning of a valid one ("maximal subpart"), or else one byte.
  /// - Complexity: O(bytes); 32 bytes a step over ASCII. Valid input is not copied.
  public static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], count: Int)? {
    var offset = validPrefix(of: bytes, from: 0)
    if offset == bytes.count { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var count = 0
    var copied = 0
    while offset < bytes.count {
      result.append(contentsOf: bytes[copied..<offset])
      result.append(utf8: UTF8Decoding.replacement)
      count += 1
      copied = offset + sequenceLength(in: bytes, at: offset).bytes
      offset = validPrefix(of: bytes, from: copied)
    }
    result.append(contentsOf: bytes[copied..<bytes.count])
    return (result, count)
  }

  /// The bytes with each invalid sequence replaced by U+FFFD, and how many were; `nil` when the bytes are valid.
  public static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int)? {
    bytes.withUnsafeBufferPointer { repaired($0) }
  }

  /// The bytes with each byte of an invalid sequence read as Windows-1252; `nil` when the bytes are valid.
  ///
  /// What feeds and tables call UTF-8 is often put together from texts of both encodings.
  package static func readAsWindows1252(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var offset = validPrefix(of: bytes, from: 0)
    if offset == bytes.count { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var copied = 0
    while offset < bytes.count {
      result.append(contentsOf: bytes[copied..<offset])
      copied = offset + sequenceLength(in: bytes, at: offset).bytes
      for byte in bytes[offset..<copied] {
        result.append(contentsOf: String(Character(Windows1252.scalar(of: byte))).utf8)
      }
      offset = validPrefix(of: bytes, from: copied)
    }
    result.append(contentsOf: bytes[copied..<bytes.count])
    return result
  }

  /// Whether the bytes are valid UTF-8.
  public static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    validPrefix(of: bytes, from: 0) == bytes.count
  }

  /// The offset of the first invalid sequence at or after an offset; the count when there is none.
  private static func validPrefix(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    while true {
      offset = UTF8Decoding.asciiPrefix(of: bytes, from: offset)
      while offset < bytes.count, bytes[offset] >= 0x80 {
        let known = commonLength(in: bytes, at: offset)
        if known > 0 {
          offset &+= known
          continue
        }
        let length = sequenceLength(in: bytes, at: offset)
        guard length.isValid else { return offset }
        offset += length.bytes
      }
      if offset == bytes.count { return offset }
    }
  }

  /// The length of a valid sequence of two or three bytes whose first byte allows any continuation; 0 for others.
  @inline(__always)
  private static func commonLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let first = bytes[offset]
    if first &- 0xC2 < 0x1E, offset &+ 1 < bytes.count, bytes[offset &+ 1] & 0xC0 == 0x80 { return 2 }
    guard first &- 0xE1 < 0x0C, offset &+ 2 < bytes.count else { return 0 }
    return bytes[offset &+ 1] & 0xC0 == 0x80 && bytes[offset &+ 2] & 0xC0 == 0x80 ? 3 : 0
  }

  /// The length of the sequence at an offset, or of its valid beginning (at least one byte) when it is not valid.
  static func sequenceLength(
    in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (bytes: Int, isValid: Bool) {
    let first = bytes[offset]
    if first < 0x80 { return (1, true) }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    if first < 0xC2 || first > 0xF4 { return (1, false) }
    var length = 1
    while length < count {
      guard offset + length < bytes.count else { return (length, false) }
      let byte = bytes[offset + length]
      guard byte & 0xC0 == 0x80 else { return (length, false) }
      if length == 1, !isSecondByte(byte, after: first) { return (1, false) }
      length += 1
    }
    return (count, true)
  }

  /// Whether a continuation byte gives neither an overlong form, nor a surrogate, nor more than U+10FFFF.
  private static func isSecondByte(_ byte: UInt8, after first: UInt8) -> Bool {
    switch first {
    case 0xE0: byte >= 0xA0
    case 0xED: byte < 0xA0
    case 0xF0: byte >= 0x90
    case 0xF4: byte < 0x90
    default: true
    }
  }
}
