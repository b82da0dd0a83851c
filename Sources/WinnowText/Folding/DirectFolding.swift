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
    guard let (count, hasLeet) = run(raw, buffer, &map) else { return nil }
    let folded = UnsafeBufferPointer(start: buffer, count: count)
    return hasLeet && LeetStep.mayChange(folded, word: &word) ? nil : count
  }

  // SAFETY: an unknown character ends the pass, a stray byte writes three, any other character at most twice its own bytes.
  private static func run(
    _ raw: UnsafeBufferPointer<UInt8>, _ buffer: UnsafeMutablePointer<UInt8>, _ map: inout OffsetMap
  ) -> (count: Int, hasLeet: Bool)? {
    var state = DirectFolding()
    let characters = FoldedCharacters.shared
    map.begin(rawCount: raw.count)
    var count = 0
    var offset = 0
    // Where the characters that kept their length began.
    var linearStart = 0
    while offset < raw.count {
      let ascii = state.foldASCII(raw, from: offset, into: buffer + count, characters)
      count += ascii
      offset += ascii
      if offset == raw.count { break }
      let (scalar, length) = UTF8Decoding.scalar(in: raw, at: offset)
      let character = characters[scalar]
      if character.isUnknown { return nil }
      let place = offset..<offset + length
      offset = place.upperBound
      if character.isExpanded {
        map.append(linear: linearStart..<place.lowerBound)
        linearStart = offset
        guard let written = state.expand(character, at: place, into: buffer + count, &map, characters) else {
          return nil
        }
        count += written
        continue
      }
      state.notePlain(character, scalar)
      state.noteFolded(character, character.scalar)
      let written = UTF8Decoding.write(character.scalar, to: buffer + count)
      count += written
      if written != length {
        map.append(linear: linearStart..<place.lowerBound)
        linearStart = offset
        map.append(one: written, from: place)
      }
    }
    map.append(linear: linearStart..<offset)
    map.finish()
    return state.finish() ? (count, state.hasLeet) : nil
  }

  /// Folds the ASCII characters from an offset up to any that does not stay one; returns their number.
  @inline(never)
  private mutating func foldASCII(
    _ raw: UnsafeBufferPointer<UInt8>, from start: Int, into buffer: UnsafeMutablePointer<UInt8>,
    _ characters: FoldedCharacters
  ) -> Int {
    // A copy, so that what is known stays in registers.
    var state = self
    var count = 0
    while start &+ count < raw.count {
      let byte = raw[start &+ count]
      guard byte < 0x80, let character = characters[ascii: byte] else { break }
      state.notePlain(character, UInt32(byte))
      state.noteFolded(character, character.scalar)
      buffer[count] = UInt8(truncatingIfNeeded: character.bits)
      count &+= 1
    }
    self = state
    return count
  }

  /// Folds a character that becomes several, or none; `nil` when the text needs the steps.
  @inline(never)
  private mutating func expand(
    _ character: FoldedCharacter, at place: Range<Int>, into buffer: UnsafeMutablePointer<UInt8>,
    _ map: inout OffsetMap,
    _ characters: FoldedCharacters
  ) -> Int? {
    let (plain, folded) = characters.expansion(of: character)
    // A character in a word is not alone, however many it becomes.
    if plain.count != folded.count, wordLength == 0 { return nil }
    for each in plain { notePlain(FoldedCharacter(plain: each, folded: each, .shared), each) }
    var count = 0
    for each in folded {
      noteFolded(FoldedCharacter(plain: each, folded: each, .shared), each)
      let written = UTF8Decoding.write(each, to: buffer + count)
      map.append(one: written, from: place)
      count += written
    }
    return count
  }

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

  @inline(__always)
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
  @inline(__always)
  private mutating func finish() -> Bool {
    endWordLike()
    endWord()
    // A word of look-alikes alone stays where its alphabet is meant.
    return !isRefused && alphabets & ~evidence == 0
  }
}
