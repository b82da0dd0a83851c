/// Words as WinnowRules means them, on bytes of valid UTF-8.
public enum WordCharacters {
  /// The scalar that starts at an offset inside the bytes, and its length.
  public static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
    UTF8Decoding.scalar(in: bytes, at: offset)
  }

  /// The scalar that ends at an offset above zero, and its length.
  public static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, before offset: Int
  ) -> (scalar: UInt32, length: Int) {
    UTF8Decoding.scalar(in: bytes, before: offset)
  }

  /// Whether the scalar is a letter, a mark, a number or `_`.
  public static func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isWord(ascii: UInt8(truncatingIfNeeded: scalar)) }
    return scalar < 0x110000 && UnicodeTables.shared[scalar].isWord
  }

  /// Whether the scalar belongs to a script that is written without spaces: Han, Hiragana, Katakana, Thai, Lao, Khmer,
  /// Myanmar.
  public static func isUnspacedScript(_ scalar: UInt32) -> Bool {
    // The lowest of them is Thai.
    scalar >= 0x0E00 && scalar < 0x110000 && UnicodeTables.shared[scalar].script.isUnspaced
  }

  /// Whether the scalar is an ideograph, a kana or a Hangul syllable: a character that says about as much as a word part
  /// of two letters, and in whose text spaces do not matter.
  package static func isIdeographic(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x1100, scalar < 0x110000 else { return false }
    let info = UnicodeTables.shared[scalar]
    return info.isLetter && (info.script.isCharacterPerWord || info.script == .hangul)
  }

  /// Whether a word can start or end at an offset: one side is the edge of the text or no word character, or one side
  /// is of a script without spaces.
  public static func isWordBoundary(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    let before = UTF8Decoding.scalar(in: bytes, before: offset).scalar
    let after = UTF8Decoding.scalar(in: bytes, at: offset).scalar
    return !isWord(before) || !isWord(after) || isUnspacedScript(before) || isUnspacedScript(after)
  }

  /// The number of words: what stands between white space and has a word character.
  ///
  /// Each Han, Hiragana and Katakana letter is a word of its own, and so is what stands between them.
  public static func countWords(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let tables = UnicodeTables.shared
    var count = 0
    var isInWord = false
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        offset += 1
        if byte == 0x20 || 0x09...0x0D ~= byte {
          isInWord = false
        } else if !isInWord, isWord(ascii: byte) {
          count += 1
          isInWord = true
        }
        continue
      }
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
      offset += length
      let info = tables[scalar]
      if info.isWhiteSpace {
        isInWord = false
      } else if info.isLetter, info.script.isCharacterPerWord {
        count += 1
        isInWord = false
      } else if !isInWord, info.isWord, !info.isMark {
        count += 1
        isInWord = true
      }
    }
    return count
  }

  /// The number of Unicode scalars.
  public static func countScalars(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes { count += byte & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }

  private static func isWord(ascii byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
  }
}
