/// A set of ASCII characters, as two words of bits.
struct ASCIISet: Sendable, Hashable {
  private var low: UInt64
  private var high: UInt64

  /// Makes a set from its bits: the characters below U+0040, and those from there on.
  init(low: UInt64 = 0, high: UInt64 = 0) { (self.low, self.high) = (low, high) }

  /// Makes the set of one character; an empty one for a byte that is not ASCII.
  init(_ byte: UInt8) {
    self.init()
    insert(byte)
  }

  /// Whether the set holds a byte; `false` for every byte that is not ASCII.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let word = byte & 0x40 == 0 ? low : high
    return byte < 0x80 && word &>> UInt64(byte & 0x3F) & 1 != 0
  }

  /// Adds a character, if it is ASCII.
  mutating func insert(_ byte: UInt8) {
    guard byte < 0x80 else { return }
    if byte < 0x40 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 0x40) }
  }

  /// Adds the characters of another set.
  mutating func formUnion(_ other: ASCIISet) {
    low |= other.low
    high |= other.high
  }

  /// All other ASCII characters.
  var inverted: ASCIISet { ASCIISet(low: ~low, high: ~high) }
}

// Computed, so that they are constants in the code and need no check whether they were made already.
extension ASCIISet {
  /// The unreserved characters of RFC 3986: `A-Z a-z 0-9 - . _ ~`.
  static var unreserved: ASCIISet { ASCIISet(low: 0x03FF_6000_0000_0000, high: 0x47FF_FFFE_87FF_FFFE) }
  /// Letters, digits and the low line, as `\w`.
  static var word: ASCIISet { ASCIISet(low: 0x03FF_0000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE) }
  /// The ten digits.
  static var digits: ASCIISet { ASCIISet(low: 0x03FF_0000_0000_0000) }
  /// Everything that ASCII can print, but for the space.
  static var printable: ASCIISet { ASCIISet(low: 0xFFFF_FFFE_0000_0000, high: 0x7FFF_FFFF_FFFF_FFFF) }
  /// Hexadecimal digits, colon, dot and brackets.
  static var bracketedHost: ASCIISet { ASCIISet(low: 0x07FF_4000_0000_0000, high: 0x0000_007E_2800_007E) }
}
