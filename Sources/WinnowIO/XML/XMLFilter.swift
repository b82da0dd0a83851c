/// Takes out of XML what libxml2 cannot read on behind, piece by piece.
///
/// Ampersands and less-than signs that begin no markup become ``XMLMarks``; what is no character in XML becomes U+FFFD. The
/// rest stays byte for byte. Inside CDATA sections and comments the marks mean the characters that they stand for.
struct XMLFilter {
  /// The end of the last piece, where it is not clear yet what begins there.
  private var rest: [UInt8] = []
  /// The longest beginning of markup that is needed to tell what it is: `<![CDATA[`.
  private static let lookAhead = 9

  /// The next piece.
  /// - Parameter isLast: whether no more text comes.
  mutating func filtered(_ text: [UInt8], isLast: Bool) -> [UInt8] {
    let input = rest.isEmpty ? text : rest + text
    rest = []
    var output: [UInt8] = []
    output.reserveCapacity(input.count + input.count / 16)
    input.withUnsafeBufferPointer { input in
      var copied = 0
      var position = 0
      while true {
        position = Self.endOfPlain(input, from: position)
        guard position < input.count else { break }
        guard isLast || position + Self.lookAhead <= input.count else {
          output.append(contentsOf: input[copied..<position])
          rest = Array(input[position...])
          return
        }
        guard let (length, other) = Self.replacement(in: input, at: position) else {
          position += 1
          continue
        }
        output.append(contentsOf: input[copied..<position])
        output.append(contentsOf: other)
        position += length
        copied = position
      }
      output.append(contentsOf: input[copied...])
    }
    return output
  }

  /// The offset of the next byte that may need another look.
  private static func endOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == 0xEF || byte == 0xF4 { return position }
      if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 { return position }
      position &+= 1
    }
    return bytes.count
  }

  /// What stands instead of the bytes at an offset, and how many they are; `nil` where they stay.
  private static func replacement(
    in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (length: Int, other: [UInt8])? {
    switch bytes[offset] {
    case UInt8(ascii: "&"): return (1, XMLMarks.ampersand)
    case UInt8(ascii: "<"): return beginsMarkup(bytes, at: offset) ? nil : (1, XMLMarks.lessThan)
    case 0xF4: return XMLMarks.character(in: bytes, at: offset) == nil ? nil : (4, replacementCharacter)
    case 0xEF:
      let isNoCharacter = offset + 2 < bytes.count && bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE
      return isNoCharacter ? (3, replacementCharacter) : nil
    default: return (1, replacementCharacter)
    }
  }

  private static let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Whether the less-than sign at an offset begins a tag, a comment, a CDATA section or an instruction.
  private static func beginsMarkup(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    switch bytes[offset + 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "?"): return offset + 2 < bytes.count && beginsName(bytes[offset + 2])
    case UInt8(ascii: "!"):
      let start = bytes[offset...]
      return start.starts(with: "<!--".utf8) || start.starts(with: "<![CDATA[".utf8)
    case let byte: return beginsName(byte)
    }
  }

  /// Names of elements begin with a letter of ASCII or `_`, in every feed there is.
  private static func beginsName(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 || byte == UInt8(ascii: "_") }
}
