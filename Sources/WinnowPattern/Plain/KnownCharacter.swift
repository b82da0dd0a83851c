/// What is certain of a character beyond ASCII, whatever version of Unicode and PCRE2 is installed.
enum KnownCharacter {
  /// A letter of Latin, Cyrillic or Han: a member of `\w` and `\p{L}`.
  case letter
  /// Punctuation, a symbol or a space: neither letter, number, mark nor a sign that connects words.
  case sign
  case unknown

  /// The kind of the character beyond ASCII that stands at an address.
  ///
  /// Letters and signs are those that headlines have most often; a test asks the installed PCRE2 about all of them.
  @inline(__always)
  init(at text: UnsafePointer<UInt8>) {
    // SAFETY: in valid UTF-8 a byte from 0xC2 on has one byte behind it, one from 0xE0 on two.
    let (first, second) = (text[0], text[1])
    switch first {
    case 0xC2: self = Self.latin1Signs &>> UInt64(second & 63) & 1 != 0 ? .sign : .unknown
    // U+00C0 to U+023F, but for the signs of multiplication and division.
    case 0xC3: self = second == 0x97 || second == 0xB7 ? .sign : .letter
    case 0xC4...0xC8: self = .letter
    // U+0400 to U+047F.
    case 0xD0, 0xD1: self = .letter
    // U+2010 to U+203E: dashes, quotes, the ellipsis.
    case 0xE2: self = second == 0x80 && text[2] >= 0x90 && text[2] <= 0xBE ? .sign : .unknown
    // U+4E00 to U+8FFF.
    case 0xE4: self = second >= 0xB8 ? .letter : .unknown
    case 0xE5...0xE8: self = .letter
    default: self = .unknown
    }
  }

  /// U+00A0 to U+00BF without ª ² ³ µ ¹ º ¼ ½ ¾, a bit each.
  private static let latin1Signs: UInt64 = 0x89D3_FBFF_0000_0000
}
