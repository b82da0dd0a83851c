/// Simple case folding: one character to one character.
enum SimpleFolding {
  /// What became of a text.
  struct Outcome {
    var count: Int
    /// Whether each character kept its length.
    var keepsLengths = true
    var isChanged = false
  }

  /// The greatest number of bytes that a text of so many can fold to; a stray byte becomes three.
  static func capacity(for count: Int) -> Int { 3 * count }

  /// Lowers ASCII bytes into a buffer with room for as many; `nil` when a byte is not ASCII.
  static func lowerASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutablePointer<UInt8>
  ) -> Outcome? {
    var all: UInt8 = 0
    var changes: UInt8 = 0
    for index in 0..<bytes.count {
      let byte = bytes[index]
      let change: UInt8 = byte &- 0x41 < 26 ? 0x20 : 0
      all |= byte
      changes |= change
      buffer[index] = byte | change
    }
    return all < 0x80 ? Outcome(count: bytes.count, isChanged: changes != 0) : nil
  }

  /// Lowers a text into a buffer with room for `capacity(for:)` bytes.
  static func lower(_ bytes: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutablePointer<UInt8>) -> Outcome {
    let table = UnicodeTables.shared.simpleFolding
    var outcome = Outcome(count: 0)
    var count = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        let change: UInt8 = byte &- 0x41 < 26 ? 0x20 : 0
        if change != 0 { outcome.isChanged = true }
        buffer[count] = byte | change
        count += 1
        offset += 1
        continue
      }
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
      let folded = table[scalar].first ?? scalar
      let written = UTF8Decoding.write(folded, to: buffer + count)
      if folded != scalar { outcome.isChanged = true }
      if written != length {
        outcome.keepsLengths = false
        outcome.isChanged = true
      }
      count += written
      offset += length
    }
    outcome.count = count
    return outcome
  }

  /// The folded form of one character.
  @inline(__always)
  static func folded(_ scalar: UInt32, _ tables: UnicodeTables) -> UInt32 {
    tables.simpleFolding[scalar].first ?? scalar
  }
}
