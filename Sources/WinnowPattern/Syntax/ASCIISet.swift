/// A set of ASCII characters.
struct ASCIISet: Equatable, Sendable {
  /// Bit n stands for character n.
  var low: UInt64 = 0
  /// Bit n stands for character 64 + n.
  var high: UInt64 = 0

  static let all = ASCIISet(low: .max, high: .max)

  init() {}

  init(low: UInt64, high: UInt64) {
    (self.low, self.high) = (low, high)
  }

  init(_ characters: StaticString) {
    characters.withUTF8Buffer { for byte in $0 { insert(byte) } }
  }

  /// The ASCII part of a range of characters.
  init(_ range: ClosedRange<UInt32>) {
    guard range.lowerBound < 0x80 else { return }
    for value in range.lowerBound...min(range.upperBound, 0x7F) { insert(UInt8(value)) }
  }

  var isEmpty: Bool { low | high == 0 }

  /// Whether it holds the character; false for a byte that is no ASCII.
  func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? low >> UInt64(byte) & 1 != 0 : byte < 128 && high >> UInt64(byte & 63) & 1 != 0
  }

  /// Adds an ASCII character.
  mutating func insert(_ byte: UInt8) {
    if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
  }

  func union(_ other: ASCIISet) -> ASCIISet {
    ASCIISet(low: low | other.low, high: high | other.high)
  }

  func isDisjoint(with other: ASCIISet) -> Bool {
    low & other.low | high & other.high == 0
  }

  /// All ASCII characters but these.
  var inverted: ASCIISet { ASCIISet(low: ~low, high: ~high) }

  /// With each letter in both cases.
  var withBothCases: ASCIISet {
    let letters: UInt64 = 0x07FF_FFFE
    return ASCIISet(low: low, high: high | (high & letters) << 32 | (high >> 32 & letters))
  }
}
