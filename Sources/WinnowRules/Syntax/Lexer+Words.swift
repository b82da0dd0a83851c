extension Lexer {
  /// Where the word that begins at a position ends; the position itself when none begins there.
  func wordEnd(from start: Int) -> Int {
    guard beginsWord(at: start) else { return start }
    var position = start
    while let next = wordPartEnd(at: position, wordStart: start) { position = next }
    return position
  }

  private func beginsWord(at position: Int) -> Bool {
    guard let first = byte(position) else { return false }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      return byte(position + 1).map(Lexer.isDigit) ?? false
    case UInt8(ascii: "$"): return captureEnd(at: position) != nil
    case UInt8(ascii: "_"): return true
    case 0x80...: return wordScalarEnd(at: position, first: true) != nil
    default: return Lexer.isLetter(first) || Lexer.isDigit(first)
    }
  }

  private func wordPartEnd(at position: Int, wordStart: Int) -> Int? {
    guard let byte = byte(position) else { return nil }
    // What may begin a word was settled by `beginsWord`; a sign before a number may stand nowhere else.
    if position == wordStart, byte < 0x80, byte != UInt8(ascii: "$") { return position + 1 }
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"):
      return position + 1
    case UInt8(ascii: "*"):
      return position > wordStart && bytes[position - 1] == UInt8(ascii: "/") ? position + 1 : nil
    case UInt8(ascii: "$"): return captureEnd(at: position)
    case UInt8(ascii: ":"), UInt8(ascii: "+"):
      return isInsideTime(at: position, wordStart: wordStart) ? position + 1 : nil
    case 0x80...: return wordScalarEnd(at: position, first: false)
    default:
      return Lexer.isLetter(byte) || Lexer.isDigit(byte) ? position + 1 : nil
    }
  }

  /// The end of `${name}`.
  private func captureEnd(at position: Int) -> Int? {
    guard byte(position) == UInt8(ascii: "$"), byte(position + 1) == UInt8(ascii: "{") else { return nil }
    var end = position + 2
    while let byte = byte(end), Lexer.isLetter(byte) || Lexer.isDigit(byte) || byte == UInt8(ascii: "_") { end += 1 }
    return byte(end) == UInt8(ascii: "}") ? end + 1 : nil
  }

  /// A letter outside ASCII, or one byte of broken UTF-8: that has its own error and must not bring more.
  private func wordScalarEnd(at position: Int, first: Bool) -> Int? {
    guard let (scalar, length) = scalar(at: position) else { return position + 1 }
    if Lookalike.isDash(scalar) { return first ? nil : position + length }
    return Lookalike.isSpecial(scalar) ? nil : position + length
  }

  /// Whether a `:` or `+` belongs to the time of a date such as `2024-01-01T10:00:00+02:00`.
  private func isInsideTime(at position: Int, wordStart: Int) -> Bool {
    guard Lexer.isDigit(bytes[wordStart]), byte(position + 1).map(Lexer.isDigit) ?? false else { return false }
    return bytes[wordStart..<position].contains(UInt8(ascii: "T"))
  }

  /// The word with typographic dashes as hyphens, or `nil` when it has none.
  func repairedDashes(_ range: Range<Int>) -> String? {
    guard bytes[range].contains(where: { $0 >= 0x80 }) else { return nil }
    let scalars = text(range).unicodeScalars
    guard scalars.contains(where: Lookalike.isDash) else { return nil }
    var repaired = String.UnicodeScalarView()
    for scalar in scalars { repaired.append(Lookalike.isDash(scalar) ? "-" : scalar) }
    return String(repaired)
  }

  /// Where a bare entry of a list ends.
  func entryEnd(from start: Int) -> Int {
    var position = start
    while let byte = byte(position), !Lexer.isSpace(byte), !Lexer.endsEntry(byte) {
      if byte >= 0x80, let (scalar, _) = scalar(at: position), Lookalike.isForeignSpace(scalar) { break }
      position += 1
    }
    return position
  }

  private static func endsEntry(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: ";"):
      true
    default: false
    }
  }
}
