/// Finds out whether a text says something twice, or more often.
enum TextRepeats {
  /// Texts of more bytes are taken to say everything twice.
  private static let mostBytes = 8 * 1024

  /// How many numbers the table for a text has.
  static func tableCount(for count: Int) -> Int {
    guard count > 1, count <= mostBytes else { return 1 }
    return 1 << (Int.bitWidth - (2 * count - 1).leadingZeroBitCount)
  }

  /// Whether some `length` bytes in a row, eight at most, stand at so many places; may say yes in vain for long texts.
  ///
  /// One look into a table for each byte.
  /// - Parameters:
  ///   - text: behind it eight bytes may be read.
  ///   - table: room for ``tableCount(for:)`` numbers.
  static func occur(
    in text: UnsafeBufferPointer<UInt8>, length: Int, places count: Int, table: UnsafeMutablePointer<UInt64>
  ) -> Bool {
    let places = text.count - length + 1
    guard places >= count, let start = text.baseAddress else { return false }
    guard text.count <= mostBytes else { return true }
    let tableCount = tableCount(for: text.count)
    let mask = length == 8 ? UInt64.max : (1 << UInt64(8 * length)) - 1
    let shift = UInt64(64 - tableCount.trailingZeroBitCount)
    table.update(repeating: 0, count: tableCount)
    for place in 0..<places {
      let word = UnsafeRawPointer(start).loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let window = UInt64(littleEndian: word) & mask
      // Nothing but zero bytes would look like a free place; no text of words has that.
      if window == 0 { return true }
      var slot = Int((window &* 0x9E37_79B9_7F4A_7C15) &>> shift)
      // Every place has its own entry; there are twice as many.
      var found = 1
      while table[slot] != 0 {
        if table[slot] == window { found &+= 1 }
        if found == count { return true }
        slot = (slot &+ 1) & (tableCount &- 1)
      }
      table[slot] = window
    }
    return false
  }
}
