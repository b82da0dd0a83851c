/// Characters for private use that stand, on the way through libxml2, for those that it must not see.
///
/// libxml2 gets no ampersand: so it declares, expands and loads no entity, and does not lose `&amp;` once a document has
/// shown a fault. See `docs/adr/0022-libxml2.md`.
enum XMLMarks {
  /// U+10FFFD stands for an ampersand.
  static let ampersand: [UInt8] = [0xF4, 0x8F, 0xBF, 0xBD]
  /// U+10FFFC stands for a less-than sign that begins no markup.
  static let lessThan: [UInt8] = [0xF4, 0x8F, 0xBF, 0xBC]

  /// Which mark the four bytes at an offset are, if any: `&` or `<`.
  static func character(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt8? {
    guard offset + 4 <= bytes.count, bytes[offset] == 0xF4, bytes[offset + 1] == 0x8F, bytes[offset + 2] == 0xBF else {
      return nil
    }
    switch bytes[offset + 3] {
    case 0xBD: return UInt8(ascii: "&")
    case 0xBC: return UInt8(ascii: "<")
    default: return nil
    }
  }
}
