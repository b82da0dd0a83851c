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

  /// Lowers a text into a buffer with room for `capacity(for:)` bytes.
  static func lower(_ bytes: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutablePointer<UInt8>) -> Outcome {
    let table = UnicodeTables.shared.simpleFolding
    var outcome = Outcome(count: 0)
    var count = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        let lowered = lowerASCIIWords(bytes, offset, into: buffer + count, &outcome.isChanged)
        if lowered > 0 {
          count += lowered
          offset += lowered
          continue
        }
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

  /// Lowers ASCII bytes from an offset on, eight a step, as long as all of them are; returns their number.
  @inline(__always)
  private static func lowerASCIIWords(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, into buffer: UnsafeMutablePointer<UInt8>, _ isChanged: inout Bool
  ) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    var count = 0
    // SAFETY: each load ends inside the text, and the buffer has room for the whole text.
    while start &+ count &+ 8 <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: start &+ count, as: UInt64.self)
      guard word & 0x8080_8080_8080_8080 == 0 else { break }
      // Below 0x80 a sum has its high bit set from a value on.
      let capitals = (word &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(word &+ 0x2525_2525_2525_2525) & 0x8080_8080_8080_8080
      if capitals != 0 { isChanged = true }
      UnsafeMutableRawPointer(buffer + count).storeBytes(of: word | capitals &>> 2, as: UInt64.self)
      count &+= 8
    }
    return count
  }

  /// The folded form of one character.
  @inline(__always)
  static func folded(_ scalar: UInt32, _ tables: UnicodeTables) -> UInt32 {
    tables.simpleFolding[scalar].first ?? scalar
  }
}
