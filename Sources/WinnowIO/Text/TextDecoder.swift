internal import WinnowText

/// Turns the bytes of a document into UTF-8, piece by piece; each piece holds whole characters.
struct TextDecoder {
  /// `nil` for UTF-8.
  private let converter: CharacterConverter?
  /// The beginning of a character in UTF-8.
  private var rest: [UInt8] = []

  /// An encoding that the system does not know is read as UTF-8.
  init(_ encoding: TextEncoding) {
    switch encoding {
    case .utf8: converter = nil
    case .named(let name): converter = CharacterConverter(from: name)
    }
  }

  /// The next piece of the text.
  /// - Parameter isLast: whether no more bytes come.
  mutating func decoded(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    if let converter { return converter.converted(bytes, isLast: isLast) }
    var text = rest.isEmpty ? bytes : rest + bytes
    rest = []
    if !isLast {
      let end = Self.wholeCharacters(of: text)
      rest = Array(text[end...])
      text.removeLast(text.count - end)
    }
    return text.withUnsafeBufferPointer { UTF8Repair.readAsWindows1252($0) } ?? text
  }

  /// The offset of a last character whose bytes are not all there, or the count.
  private static func wholeCharacters(of text: [UInt8]) -> Int {
    for length in 1...3 where length <= text.count {
      let byte = text[text.count - length]
      if byte & 0xC0 == 0x80 { continue }
      let wanted = byte < 0xC2 || byte > 0xF4 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      return wanted > length ? text.count - length : text.count
    }
    return text.count
  }
}
