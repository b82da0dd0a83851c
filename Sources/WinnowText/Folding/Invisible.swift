/// The invisible characters that have a use, and the emoji that they are used in.
enum Invisible {
  static let nonJoiner: UInt32 = 0x200C
  static let joiner: UInt32 = 0x200D
  static let byteOrderMark: UInt32 = 0xFEFF
  static let blackFlag: UInt32 = 0x1F3F4
  static let variationSelectors15And16: ClosedRange<UInt32> = 0xFE0E...0xFE0F
  private static let skinTones: ClosedRange<UInt32> = 0x1F3FB...0x1F3FF
  private static let tags: ClosedRange<UInt32> = 0xE0020...0xE007E
  private static let cancelTag: UInt32 = 0xE007F

  /// Whether it depends on the neighbours of an invisible character if it stays.
  static func canShape(_ scalar: UInt32) -> Bool {
    scalar == nonJoiner || scalar == joiner || variationSelectors15And16.contains(scalar) || tags.contains(scalar)
      || scalar == cancelTag
  }

  /// Whether the character is a picture that folding leaves alone.
  static func isEmoji(_ scalar: UInt32, _ tables: UnicodeTables) -> Bool {
    tables[scalar].isPictographic && tables.compatible[scalar].isEmpty && tables.plainLookAlikes[scalar].isEmpty
  }

  /// Whether a joiner behind the character can continue an emoji.
  static func endsEmoji(_ scalar: UInt32, _ tables: UnicodeTables) -> Bool {
    isEmoji(scalar, tables) || variationSelectors15And16.contains(scalar) || skinTones.contains(scalar)
  }

  /// The end of the flag of a region that a black flag starts; the start when it is a plain black flag.
  static func endOfFlag(in pieces: [Piece], at start: Int) -> Int {
    var index = start + 1
    while index < pieces.count, tags.contains(pieces[index].scalar) { index += 1 }
    let isFlag = index > start + 1 && index < pieces.count && pieces[index].scalar == cancelTag
    return isFlag ? index + 1 : start
  }

  /// The end of the flag of a region whose black flag ends at an offset; `nil` when that is a plain black flag.
  static func endOfFlag(in bytes: UnsafeBufferPointer<UInt8>, behind start: Int) -> Int? {
    var offset = start
    while offset < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
      if scalar == cancelTag, offset > start { return offset + length }
      guard tags.contains(scalar) else { return nil }
      offset += length
    }
    return nil
  }
}
