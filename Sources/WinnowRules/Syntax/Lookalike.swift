/// Characters that stand in rule files because a word processor or an input method put them there.
enum Lookalike {
  /// Opening and closing quotation marks other than `"`.
  static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xAB, 0xB4, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02, 0xFF07: true
    default: false
    }
  }

  /// Hyphens and dashes other than `-`.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  /// Spaces other than the ordinary one, and characters that show nothing at all.
  static func isForeignSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x85, 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// The ASCII character that a full-width character or sign stands for.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x2260: "!="
    case 0x2264: "<="
    case 0x2265: ">="
    case 0x3001, 0xFF0C: ","
    case 0xFF08: "("
    case 0xFF09: ")"
    case 0xFF1A: ":"
    case 0xFF1C: "<"
    case 0xFF1D: "="
    case 0xFF1E: ">"
    case 0xFF5B: "{"
    case 0xFF5D: "}"
    case 0xFF5E: "~"
    default: nil
    }
  }

  /// Whether the character cannot be part of a word.
  static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    isQuote(scalar) || isDash(scalar) || isForeignSpace(scalar) || plain(scalar) != nil
  }

  /// `U+200B`.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
