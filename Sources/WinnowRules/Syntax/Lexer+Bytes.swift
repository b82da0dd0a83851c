extension Lexer {
  /// The byte at a position, or `nil` past the end.
  func byte(_ position: Int) -> UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  func span(_ start: Int, _ end: Int) -> SourceSpan { SourceSpan(file: file, start: start, end: end) }

  func token(_ kind: Token.Kind, _ start: Int, _ end: Int) -> Token {
    Token(kind: kind, span: span(start, end), startsLine: false)
  }

  /// The bytes as text, with invalid UTF-8 repaired.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The text without the white space around it.
  func trimmedText(_ range: Range<Int>) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Lexer.isSpace(bytes[start]) { start += 1 }
    while end > start, Lexer.isSpace(bytes[end - 1]) { end -= 1 }
    return text(start..<end)
  }

  /// Where the line ends: at its line feed or at the end of the file.
  func lineEnd(from position: Int) -> Int {
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// Whether a line feed stands in the range.
  func crossesLine(_ start: Int, _ end: Int) -> Bool {
    start < end && bytes[start..<min(end, bytes.count)].contains(UInt8(ascii: "\n"))
  }

  /// The scalar at a position and its length in bytes; `nil` at the end and where the bytes are no UTF-8.
  func scalar(at position: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let first = byte(position) else { return nil }
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, position + length <= bytes.count else { return nil }
    if length == 1 { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[position + 1..<position + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let shortest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= shortest, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
