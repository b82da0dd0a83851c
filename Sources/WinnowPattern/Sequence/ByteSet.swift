/// A set of bytes.
public struct ByteSet: Sendable, Hashable {
  private var words = InlineWords()

  /// A bit for each byte.
  private struct InlineWords: Sendable, Hashable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var fourth: UInt64 = 0
  }

  /// Makes an empty set.
  public init() {}

  /// Whether the set holds a byte.
  public func contains(_ byte: UInt8) -> Bool {
    let bit = UInt64(byte & 63)
    switch byte >> 6 {
    case 0: return words.first >> bit & 1 != 0
    case 1: return words.second >> bit & 1 != 0
    case 2: return words.third >> bit & 1 != 0
    default: return words.fourth >> bit & 1 != 0
    }
  }
}

extension ByteSet {
  init(_ set: ASCIISet) {
    (words.first, words.second) = (set.low, set.high)
  }

  init(_ bytes: ClosedRange<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  static let all = ByteSet(0...0xFF)
  /// First bytes of characters beyond ASCII.
  static let leads = ByteSet(0xC2...0xF4)
  /// All other bytes of them.
  static let continuations = ByteSet(0x80...0xBF)

  var isEmpty: Bool { words.first | words.second | words.third | words.fourth == 0 }

  mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.first |= bit
    case 1: words.second |= bit
    case 2: words.third |= bit
    default: words.fourth |= bit
    }
  }

  mutating func formUnion(_ other: ByteSet) {
    words.first |= other.words.first
    words.second |= other.words.second
    words.third |= other.words.third
    words.fourth |= other.words.fourth
  }
}
