/// The encoding of Windows for western Europe, which much of the web means when it says Latin-1.
package enum Windows1252 {
  /// The character of a byte; the five bytes without one stand for the control characters of their number.
  package static func scalar(of byte: UInt8) -> Unicode.Scalar {
    0x80...0x9F ~= byte ? letters[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The characters of the bytes from 0x80 to 0x9F.
  private static let letters = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
