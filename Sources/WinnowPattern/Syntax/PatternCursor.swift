/// Why a pattern has no syntax tree: this is not understood, or PCRE2 refuses it too.
struct NotUnderstood: Error {}

/// Reads a pattern from its start to its end.
struct PatternCursor {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ pattern: String) {
    bytes = Array(pattern.utf8)
  }

  var isAtEnd: Bool { offset == bytes.count }

  /// The next byte, or one some bytes further on; nil behind the end.
  func peek(_ distance: Int = 0) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  /// Whether the text stands next.
  func isNext(_ text: StaticString) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { text in
      for index in text.indices where bytes[offset + index] != text[index] { return false }
      return true
    }
  }

  // MARK: - Advancing

  mutating func skip(_ count: Int = 1) {
    offset = min(offset + count, bytes.count)
  }

  /// Skips the text when it stands next.
  mutating func skip(_ text: StaticString) -> Bool {
    guard isNext(text) else { return false }
    offset += text.utf8CodeUnitCount
    return true
  }

  /// Skips to behind the next such byte, and returns what stands before it.
  @discardableResult
  mutating func takeText(endingIn byte: UInt8) throws(NotUnderstood) -> ArraySlice<UInt8> {
    guard let end = bytes[offset...].firstIndex(of: byte) else { throw NotUnderstood() }
    defer { offset = end + 1 }
    return bytes[offset..<end]
  }

  mutating func takeByte() throws(NotUnderstood) -> UInt8 {
    guard let byte = peek() else { throw NotUnderstood() }
    offset += 1
    return byte
  }

  /// Takes one character; a Swift string has no broken ones.
  mutating func takeScalar() throws(NotUnderstood) -> Unicode.Scalar {
    let first = try takeByte()
    if first < 0x80 { return Unicode.Scalar(first) }
    var value = UInt32(first) & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07)
    while let byte = peek(), byte & 0xC0 == 0x80 {
      value = value << 6 | UInt32(byte & 0x3F)
      offset += 1
    }
    guard let scalar = Unicode.Scalar(value) else { throw NotUnderstood() }
    return scalar
  }

  /// Takes up to `limit` digits of the radix; nil when there are none or the number is beyond all use.
  mutating func takeNumber(radix: Int, atMost limit: Int = .max) -> Int? {
    var (value, count) = (0, 0)
    while count < limit, let byte = peek(), let digit = Self.digit(byte), digit < radix {
      value = min(radix * value + digit, Self.numberLimit)
      count += 1
      offset += 1
    }
    return count == 0 || value == Self.numberLimit ? nil : value
  }

  private static let numberLimit = 1 << 24

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
