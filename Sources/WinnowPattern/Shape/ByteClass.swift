/// The sixteen classes into which the shape of a text sorts bytes.
///
/// Only the speed depends on the choice: classes that are rare in headlines, or that patterns without literals are made
/// of, stand alone.
public enum ByteClass: UInt8, CaseIterable, Sendable {
  case small, capital, digit, space
  /// First bytes of characters of two bytes; of three bytes, typographic signs apart; and of four bytes.
  case lead2, typographic, lead3, lead4
  case continuation
  case dash, point, mark, colon, quote
  /// No byte at all: before the text and behind it.
  case edge
  /// Every other sign, and control characters, line ends among them.
  case sign

  /// The class of a byte.
  static func of(_ byte: UInt8) -> ByteClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .small
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x20: .space
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "."), UInt8(ascii: ","): .point
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .mark
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "/"): .colon
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"):
      .quote
    case 0x80...0xBF: .continuation
    case 0xC0...0xDF: .lead2
    case 0xE2: .typographic
    case 0xE0...0xEF: .lead3
    case 0xF0...: .lead4
    default: .sign
    }
  }

  /// The classes of all bytes.
  public static let table: [UInt8] = (0...255).map { of(UInt8($0)).rawValue }

  /// How often a byte of headlines is of the class, in 1,000; of characters beyond ASCII a little more than in English.
  var share: Double {
    switch self {
    case .small: 690
    case .capital: 60
    case .digit: 20
    case .space: 150
    case .lead2, .lead3: 4
    case .typographic: 5
    case .lead4, .sign, .mark: 2
    case .continuation: 16
    case .dash, .colon: 6
    case .point: 12
    case .quote: 9
    case .edge: 14
    }
  }
}
