/// Reads digits and signs inside words as the letters that they stand for: `w0n't`, `fr33`, `v1agra`, `c@sh`, `$ale`.
///
/// `LeetWord` has the rule. Only words of ASCII letters, after case folding.
enum LeetStep {
  static func apply(to pieces: inout [Piece], word: inout LeetWord) {
    guard pieces.contains(where: { isSign($0.scalar) || $0.scalar == 0x21 }) else { return }
    let tables = UnicodeTables.shared
    var index = 0
    while index < pieces.count {
      guard belongs(pieces, at: index, tables) else {
        index += 1
        continue
      }
      let start = index
      while index < pieces.count, belongs(pieces, at: index, tables) { index += 1 }
      // A word is long only when it is noise; its digits then hide nothing.
      guard index - start <= LeetWord.longest, word.read(pieces[start..<index]) else { continue }
      if isAddress(pieces, start..<index) { continue }
      guard word.decode() else { continue }
      for offset in 0..<index - start { pieces[start + offset].scalar = word.scalar(at: offset) }
    }
  }

  /// Whether the step may change folded bytes; may say yes in vain, never no in vain.
  static func mayChange(_ bytes: UnsafeBufferPointer<UInt8>, word: inout LeetWord) -> Bool {
    var index = 0
    while index < bytes.count {
      guard belongs(bytes, at: index) else {
        index += 1
        continue
      }
      let start = index
      var isASCII = true
      var hasSign = false
      while index < bytes.count, belongs(bytes, at: index) {
        isASCII = isASCII && bytes[index] < 0x80
        // The first byte of € may also be that of other signs.
        hasSign = hasSign || isSign(UInt32(bytes[index])) || bytes[index] == 0x21 || bytes[index] == 0xE2
        index += 1
      }
      if !hasSign { continue }
      // A word of other alphabets does not change, but whether it is one word is not known here.
      if !isASCII { return true }
      guard index - start <= LeetWord.longest else { continue }
      if word.read(ascii: UnsafeBufferPointer(rebasing: bytes[start..<index])), word.decode() { return true }
    }
    return false
  }

  private static func belongs(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    if isWordLike(byte) { return true }
    guard byte == 0x21 || byte == 0x27, index > 0, index + 1 < bytes.count else { return false }
    return isWordLike(bytes[index - 1]) && isWordLike(bytes[index + 1])
  }

  private static func isWordLike(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x61 < 26 || byte &- 0x30 < 10 || isSign(UInt32(byte))
  }

  /// Whether the scalar can stand for a letter; `!` can only between letters.
  @inline(__always)
  static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30, 0x31, 0x33, 0x34, 0x35, 0x37, 0x39, 0x40, 0x24, 0x20AC: true  // 0 1 3 4 5 7 9 @ $ €
    default: false
    }
  }

  private static func belongs(_ pieces: [Piece], at index: Int, _ tables: UnicodeTables) -> Bool {
    let scalar = pieces[index].scalar
    if isWordLike(scalar, tables) { return true }
    guard scalar == 0x21 || scalar == 0x27, index > 0, index + 1 < pieces.count else { return false }
    return isWordLike(pieces[index - 1].scalar, tables) && isWordLike(pieces[index + 1].scalar, tables)
  }

  private static func isWordLike(_ scalar: UInt32, _ tables: UnicodeTables) -> Bool {
    isSign(scalar) || tables[scalar].isWord
  }

  /// Whether the word holds the `@` of a mail address: behind it a host name with a dot follows.
  private static func isAddress(_ pieces: [Piece], _ word: Range<Int>) -> Bool {
    for start in word where pieces[start].scalar == 0x40 {
      var index = start + 1
      while index < pieces.count, isHostByte(pieces[index].scalar) { index += 1 }
      guard index > start + 1, index + 2 < pieces.count, pieces[index].scalar == 0x2E else { continue }
      if isLetter(pieces[index + 1].scalar), isLetter(pieces[index + 2].scalar) { return true }
    }
    return false
  }

  private static func isLetter(_ scalar: UInt32) -> Bool { scalar &- 0x61 < 26 }

  private static func isHostByte(_ scalar: UInt32) -> Bool {
    isLetter(scalar) || scalar &- 0x30 < 10 || scalar == 0x2D
  }
}
