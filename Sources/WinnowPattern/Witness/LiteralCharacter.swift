internal import CPCRE2
internal import WinnowText

/// The form that a pattern's character has in lowered texts.
///
/// Where case matters, any character will do: the same folding is applied to the text. Where it does not, PCRE2 lets
/// a character stand for others, and its lowered form is of use only if all of those have the same one.
/// `WitnessCaseTests` proves that for every character of the installed PCRE2.
enum LiteralCharacter {
  /// The lowered form; nil when PCRE2 could take a character with another one for it.
  static func lowered(_ scalar: Unicode.Scalar, ignoringCase: Bool) -> Unicode.Scalar? {
    if scalar.isASCII {
      return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20) : scalar
    }
    if ignoringCase, !isFoldingComplete { return nil }
    return Folding.lowered(scalar)
  }

  /// Whether signs that connect words, such as U+203F, are no word characters themselves: they are since 10.43.
  static let areConnectorsSeparators: Bool = {
    var version = [UInt8](repeating: 0, count: 64)
    guard pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), &version) > 0 else { return false }
    return numbers(in: version).lexicographicallyPrecedes([10, 43])
  }()

  /// Whether the folding knows all relations that PCRE2 does.
  ///
  /// A later Unicode can relate a new character to an old one: U+1C80 to `в` in Unicode 9, U+A7CB to `ɤ` in 16.
  private static let isFoldingComplete: Bool = {
    var version = [UInt8](repeating: 0, count: 64)
    guard pcre2_config_8(UInt32(PCRE2_CONFIG_UNICODE_VERSION), &version) > 0 else { return false }
    return numbers(in: version)[0] <= Folding.unicodeMajorVersion
  }()

  /// The two numbers that a version begins with.
  private static func numbers(in version: [UInt8]) -> [Int] {
    var numbers = [0, 0]
    var index = 0
    for byte in version {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): numbers[index] = 10 * numbers[index] + Int(byte & 0x0F)
      case UInt8(ascii: ".") where index == 0: index = 1
      default: return numbers
      }
    }
    return numbers
  }
}

extension [UInt8] {
  /// Appends a character.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
