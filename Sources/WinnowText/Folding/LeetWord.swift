/// One word on its way from leet to letters.
///
/// A sign is a run of one or two equal characters of `0 1 3 4 5 7 9 @ $ ! €`. Words with any other digit, with longer or
/// mixed runs, or with more signs than letters are left alone: `b2b`, `h264`, `covid19`, `rtx4090`.
///
/// A sign counts as a letter
/// 1. between consonants, when it stands for a vowel: `w0n't`, `l33t`; next to the same vowel too: `fr3e`. In a word of
///    two letters only when it is the one sign and not `1` or `!`: `s3x`, but `h1n1`, `h1b`. `!` only behind one or two
///    letters: `sh!t`, but `stop!this`;
/// 2. else between letters, when the word has three and two of them follow: `v1agra`, `pa5sage`, but `gpt4o`,
///    `iphone5c`. A consonant digit needs a vowel at its side. `$`, and a doubled consonant after a vowel, need only
///    one letter behind them: `ca$h`, `pu55y`;
/// 3. at either end, when the word has a sign of the first two kinds: `h3ll0`, `5tup1d`, but `mp3`, `2nd`, `4k`, `web3`;
/// 4. `$` at the start of two letters or more with a vowel among them: `$ale`; `$$` at the end behind a vowel;
/// 5. doubled `3`, `0` or `€` at the end behind two consonants or more: `fr33`.
struct LeetWord: Sendable {
  static let longest = 64
  private static let euro = UInt8(ascii: "E")
  /// Names that the rule would take for leet.
  private static let names = Set(["9to5mac", "d3js", "log4j", "mp3s", "mp4s", "ps4s", "w3c"].map { Array($0.utf8) })

  private var bytes: [UInt8] = []
  private var letterCount = 0
  private var signs: [Range<Int>] = []

  /// Takes a word; false when it has no sign or is not to be changed.
  mutating func read(_ pieces: ArraySlice<Piece>) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    for piece in pieces {
      guard piece.scalar < 0x80 || piece.scalar == 0x20AC else { return false }
      bytes.append(piece.scalar == 0x20AC ? Self.euro : UInt8(truncatingIfNeeded: piece.scalar))
    }
    return findSigns() && !Self.names.contains(bytes)
  }

  /// Takes a word of ASCII bytes in lower case; false when it has no sign or is not to be changed.
  mutating func read(ascii word: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: word)
    return findSigns() && !Self.names.contains(bytes)
  }

  /// Replaces signs until none is left that counts; says whether any was.
  mutating func decode() -> Bool {
    var isChanged = false
    while decodeOnce() {
      isChanged = true
      if !findSigns() { break }
    }
    return isChanged
  }

  /// The scalar at an offset of the word.
  func scalar(at offset: Int) -> UInt32 { bytes[offset] == Self.euro ? 0x20AC : UInt32(bytes[offset]) }

  // MARK: - Signs

  /// Finds the signs; false when there is none or the word is to be left alone.
  private mutating func findSigns() -> Bool {
    signs.removeAll(keepingCapacity: true)
    letterCount = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if Self.isLetter(byte) || byte == UInt8(ascii: "'") {
        letterCount += Self.isLetter(byte) ? 1 : 0
        index += 1
        continue
      }
      guard Self.letter(for: byte) != nil else { return false }
      let start = index
      while index < bytes.count, bytes[index] == byte { index += 1 }
      if index - start > 2 || index < bytes.count && Self.letter(for: bytes[index]) != nil { return false }
      signs.append(start..<index)
    }
    return !signs.isEmpty && signs.count <= letterCount
  }

  private mutating func decodeOnce() -> Bool {
    // One bit a sign: a word has at most `longest` of them. All are judged before the first is replaced.
    var counting = bits { countsBetweenLetters($0) }
    if counting != 0 {
      counting |= bits { $0.lowerBound == 0 || $0.upperBound == bytes.count }
    } else {
      counting = bits { countsAtEnd($0) }
    }
    for index in signs.indices where counting >> UInt64(index) & 1 != 0 {
      for offset in signs[index] { bytes[offset] = Self.letter(for: bytes[offset]) ?? bytes[offset] }
    }
    return counting != 0
  }

  private func bits(_ counts: (Range<Int>) -> Bool) -> UInt64 {
    var bits: UInt64 = 0
    for index in signs.indices where counts(signs[index]) { bits |= 1 << UInt64(index) }
    return bits
  }

  private func countsBetweenLetters(_ sign: Range<Int>) -> Bool {
    guard sign.lowerBound > 0, sign.upperBound < bytes.count, letterCount >= 2 else { return false }
    let byte = bytes[sign.lowerBound]
    let before = bytes[sign.lowerBound - 1]
    let after = bytes[sign.upperBound]
    guard Self.isLetter(before), Self.isLetter(after), let letter = Self.letter(for: byte) else { return false }
    let following = bytes[sign.upperBound...].count(where: Self.isLetter)
    let touchesVowel = Self.isVowel(before) || Self.isVowel(after)

    if Self.isVowel(letter) {
      // Further in, it is the end of a sentence without a space behind it.
      if byte == UInt8(ascii: "!"), sign.lowerBound > 2 { return false }
      if !touchesVowel { return letterCount > 2 || signs.count == 1 && letter != UInt8(ascii: "i") }
      if byte == UInt8(ascii: "!") { return false }
      let fits = (!Self.isVowel(before) || before == letter) && (!Self.isVowel(after) || after == letter)
      return letterCount > 2 && (fits || following >= 2)
    }
    if byte == UInt8(ascii: "$") { return true }
    if sign.count == 2, Self.isVowel(before) { return letterCount > 2 }
    return letterCount > 2 && following >= 2 && touchesVowel
  }

  private func countsAtEnd(_ sign: Range<Int>) -> Bool {
    let byte = bytes[sign.lowerBound]
    let hasVowel = bytes.contains(where: Self.isVowel)
    if sign.lowerBound == 0 {
      return byte == UInt8(ascii: "$") && sign.count == 1 && bytes.count > 1 && Self.isLetter(bytes[1])
        && letterCount >= 2 && hasVowel
    }
    guard sign.upperBound == bytes.count, sign.count == 2 else { return false }
    switch byte {
    case UInt8(ascii: "$"): return Self.isVowel(bytes[sign.lowerBound - 1])
    case UInt8(ascii: "0"), UInt8(ascii: "3"), Self.euro: return letterCount >= 2 && !hasVowel
    default: return false
    }
  }

  // MARK: - Letters

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  private static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "1"), UInt8(ascii: "!"): UInt8(ascii: "i")
    case UInt8(ascii: "3"), euro: UInt8(ascii: "e")
    case UInt8(ascii: "4"), UInt8(ascii: "@"): UInt8(ascii: "a")
    case UInt8(ascii: "5"), UInt8(ascii: "$"): UInt8(ascii: "s")
    case UInt8(ascii: "7"): UInt8(ascii: "t")
    case UInt8(ascii: "9"): UInt8(ascii: "g")
    default: nil
    }
  }
}
