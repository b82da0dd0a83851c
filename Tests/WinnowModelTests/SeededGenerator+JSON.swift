import WinnowTestSupport

extension SeededGenerator {
  /// Text of characters that are easy to get wrong.
  mutating func text(maxLength: Int) -> String {
    let pieces: [Unicode.Scalar] = [
      "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{1}", "\u{1F}", "\u{7F}", "é", "ß", "中", "😀",
      "\u{301}", "\u{200D}", "\u{FEFF}", "\u{FFFD}", "\u{2028}", "\u{10FFFF}", "{", "}", "[", ":", ",", "u", "\r",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<below(maxLength + 1) { text.append(pieces[below(pieces.count)]) }
    return String(text)
  }

  /// JSON with some white space, nesting and escapes.
  mutating func json(depth: Int = 4) -> String {
    let space = ["", "", "", " ", "\t", " \r"][below(6)]
    switch below(depth > 0 ? 9 : 7) {
    case 0: return space + ["true", "false", "null"][below(3)]
    case 1: return space + ["0", "-1", "12.50", "1e3", "-0.1E-2", "9007199254740993"][below(6)]
    case 2:
      return ["\"\\u0041\"", "\"\\ud83d\\ude00\"", "\"\\n\\/\\\\\"", "\"\\ud800\"", "\"\\u0000\""][below(5)] + space
    case 3...6: return space + jsonString()
    case 7: return "[" + (0..<below(4)).map { _ in json(depth: depth - 1) }.joined(separator: ",") + space + "]"
    default:
      let members = (0..<below(4)).map { _ in space + jsonString() + ":" + json(depth: depth - 1) }
      return "{" + members.joined(separator: ",") + "}" + space
    }
  }

  private mutating func jsonString() -> String {
    "\"" + text(maxLength: 6).filter { $0 != "\"" && $0 != "\\" && ($0.unicodeScalars.first?.value ?? 0) >= 0x20 }
      + "\""
  }

  /// Changes, drops, doubles or inserts one byte.
  mutating func mutate(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return bytes.append(UInt8(below(256))) }
    let position = below(bytes.count)
    let marks = Array("{}[]\",:\\u0-+.eE \n\0tfn".utf8)
    switch below(5) {
    case 0: bytes[position] = marks[below(marks.count)]
    case 1: bytes.remove(at: position)
    case 2: bytes.insert(bytes[position], at: position)
    case 3: bytes.insert(marks[below(marks.count)], at: position)
    default: bytes.removeSubrange(position..<min(bytes.count, position + below(8)))
    }
  }
}
