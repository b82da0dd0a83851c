/// Folds a text in one pass over its bytes, where no step depends on more than single characters.
///
/// Most texts are of that kind: quotes, dashes, accents, case. The pass watches what the other steps would act on, and gives
/// up when it sees any: invisible characters and marks, letters that may be spaced out, words that may pose as Latin, leet,
/// stretched letters. It may give up in vain; when it does not, the outcome is that of the steps, map and all.
struct DirectFolding {
  private var lastScalar: UInt32 = 0
  private var secondLastScalar: UInt32 = 0
  private var lastLeetRole: UInt32 = 0
  private var hasLeet = false
  // Of the word-like characters that a lone letter must not touch.
  private var wordLength = 0
  private var loneWords = 0
  // Of the words of letters, marks and numbers.
  private var hasLatin = false
  private var hasPosing = false
  private var alphabets: UInt32 = 0
  private var evidence: UInt32 = 0
  private var isRefused = false

  /// The greatest number of bytes that a text of so many can fold to; a stray byte becomes the three of U+FFFD.
  static func capacity(for count: Int) -> Int { 3 * count }

  /// Folds into the buffer, which has room for `capacity(for:)` bytes, and begins and fills the map.
  ///
  /// Returns the number of bytes written; `nil` when the text needs the steps.
  static func fold(
    _ raw: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutablePointer<UInt8>, _ map: inout OffsetMap,
    word: inout LeetWord
  ) -> Int? {
    var state = DirectFolding()
    guard let count = state.run(raw, buffer, &map), state.finish() else { return nil }
    let folded = UnsafeBufferPointer(start: buffer, count: count)
    return state.hasLeet && LeetStep.mayChange(folded, word: &word) ? nil : count
  }

  // SAFETY: an unknown character ends the pass, a stray byte writes three, any other character at most twice its own bytes.
  private mutating func run(
    _ raw: UnsafeBufferPointer<UInt8>, _ buffer: UnsafeMutablePointer<UInt8>, _ map: inout OffsetMap
  ) -> Int? {
    let characters = FoldedCharacters.shared
    map.begin(rawCount: raw.count)
    var count = 0
    var offset = 0
    // Where the characters that kept their length began.
    var linearStart = 0
    while offset < raw.count {
      let (scalar, length) = UTF8Decoding.scalar(in: raw, at: offset)
      let character = characters[scalar]
      let end = offset + length
      if character.isExpanded {
        map.append(linear: linearStart..<offset)
        linearStart = end
        let (plain, folded) = characters.expansion(of: character)
        if plain.count != folded.count, !isInWord { return nil }
        for each in plain { notePlain(FoldedCharacter(plain: each, folded: each, .shared), each) }
        for each in folded {
          noteFolded(FoldedCharacter(plain: each, folded: each, .shared), each)
          let written = UTF8Decoding.write(each, to: buffer + count)
          map.append(
            length: written, start: UInt32(truncatingIfNeeded: offset), end: UInt32(truncatingIfNeeded: end))
          count += written
        }
      } else {
        if character.isUnknown { return nil }
        notePlain(character, scalar)
        noteFolded(character, character.scalar)
        let written = UTF8Decoding.write(character.scalar, to: buffer + count)
        count += written
        if written != length {
          map.append(linear: linearStart..<offset)
          linearStart = end
          map.append(
            length: written, start: UInt32(truncatingIfNeeded: offset), end: UInt32(truncatingIfNeeded: end))
        }
      }
      if isRefused { return nil }
      offset = end
    }
    map.append(linear: linearStart..<offset)
    map.finish()
    return count
  }

  /// Whether the text goes on with a word, in which a character cannot be alone.
  private var isInWord: Bool { wordLength > 0 }

  /// Takes note of a character as it is before the spacing step.
  @inline(__always)
  private mutating func notePlain(_ character: FoldedCharacter, _ scalar: UInt32) {
    if character.isWordLike {
      wordLength &+= 1
    } else {
      endWordLike()
      if !character.isSeparator { loneWords = 0 }
    }
    if character.isWord {
      hasLatin = hasLatin || character.isLatinLetter
      if character.canPose { notePosing(character, scalar) }
    } else {
      endWord()
    }
  }

  @inline(__always)
  private mutating func endWordLike() {
    if wordLength == 1 {
      loneWords &+= 1
      if loneWords == 3 { isRefused = true }
    } else if wordLength > 1 {
      loneWords = 0
    }
    wordLength = 0
  }

  @inline(__always)
  private mutating func endWord() {
    if hasLatin && hasPosing { isRefused = true }
    hasLatin = false
    hasPosing = false
  }

  private mutating func notePosing(_ character: FoldedCharacter, _ scalar: UInt32) {
    let bit: UInt32 = 1 << UInt32(UnicodeTables.shared[scalar].script.rawValue)
    hasPosing = true
    alphabets |= bit
    if character.isEvidence { evidence |= bit }
  }

  /// Takes note of a character as it is at the end.
  @inline(__always)
  private mutating func noteFolded(_ character: FoldedCharacter, _ scalar: UInt32) {
    // A sign behind a letter, a sign or an exclamation mark before one.
    let pair = lastLeetRole << 2 | character.leetRole
    if 0b0010_0010_0100_0000 >> pair & 1 != 0 { hasLeet = true }
    lastLeetRole = character.leetRole
    if scalar == lastScalar, scalar == secondLastScalar, character.isStretchable { isRefused = true }
    secondLastScalar = lastScalar
    lastScalar = scalar
  }

  /// Whether nothing was found, now that the text ends.
  private mutating func finish() -> Bool {
    endWordLike()
    endWord()
    // A word of look-alikes alone stays where its alphabet is meant.
    return !isRefused && alphabets & ~evidence == 0
  }
}
