/// Closes up letters that stand one by one: `f r e e`, `f.r.e.e`, `f - r - e - e`.
///
/// At least three letters, with the same separators (one to three of them) between all. One leet sign may
/// stand between two letters. Hangul is left alone, where words of one
/// syllable are common, and so are the scripts without spaces that write vowels as marks.
enum SpacingStep {
  private static let longestGap = 3
  private static let fewestLetters = 3

  static func apply(to pieces: inout [Piece]) {
    let tables = UnicodeTables.shared
    var count = 0
    var index = 0
    while index < pieces.count {
      var end = index + 1
      if isWordLike(pieces[index].scalar, tables) {
        while end < pieces.count, isWordLike(pieces[end].scalar, tables) { end += 1 }
      }
      let run = end == index + 1 ? endOfRun(pieces, from: index, tables) : nil
      end = run ?? end
      if run == nil, count == index {
        count = end
        index = end
        continue
      }
      while index < end {
        if run == nil || !isSeparator(pieces[index].scalar) {
          pieces[count] = pieces[index]
          count += 1
        }
        index += 1
      }
    }
    pieces.removeLast(pieces.count - count)
  }

  /// The signs that can stand between letters.
  static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x2A, 0x2B, 0x2D, 0x2E, 0x2F, 0x5F, 0x7C, 0x7E, 0xB7, 0x2022: true  // space * + - . / _ | ~ · •
    default: false
    }
  }

  /// Whether an ASCII byte that is no letter makes its neighbour a part of a longer word.
  static func isWordLike(ascii byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == UInt8(ascii: "'") || LeetStep.isSign(UInt32(byte))
  }

  /// The end of the run of single letters that starts at an index.
  private static func endOfRun(_ pieces: [Piece], from start: Int, _ tables: UnicodeTables) -> Int? {
    guard isSingle(pieces, at: start, tables), isLetter(pieces[start].scalar, tables) else { return nil }
    var gap: Range<Int>?
    var letters = 1
    var end = start + 1
    var index = start + 1
    while true {
      let gapStart = index
      while index < pieces.count, index - gapStart < longestGap, isSeparator(pieces[index].scalar) { index += 1 }
      let found = gapStart..<index
      guard index < pieces.count, !found.isEmpty, isSingle(pieces, at: index, tables) else { break }
      if let gap, !pieces[gap].elementsEqual(pieces[found], by: { $0.scalar == $1.scalar }) { break }
      gap = gap ?? found
      index += 1
      if isLetter(pieces[index - 1].scalar, tables) {
        letters += 1
        end = index
      } else if end < gapStart {
        break
      }
    }
    return letters >= fewestLetters ? end : nil
  }

  /// Whether the letter or sign at an index has no neighbour that belongs to the same word.
  private static func isSingle(_ pieces: [Piece], at index: Int, _ tables: UnicodeTables) -> Bool {
    let scalar = pieces[index].scalar
    guard isLetter(scalar, tables) || LeetStep.isSign(scalar) else { return false }
    if index > 0, isWordLike(pieces[index - 1].scalar, tables) { return false }
    return index + 1 == pieces.count || !isWordLike(pieces[index + 1].scalar, tables)
  }

  private static func isLetter(_ scalar: UInt32, _ tables: UnicodeTables) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
    let info = tables[scalar]
    guard info.isLetter else { return false }
    return info.script.isCharacterPerWord || !info.script.isUnspaced && info.script != .hangul
  }

  static func isWordLike(_ scalar: UInt32, _ tables: UnicodeTables) -> Bool {
    scalar < 0x80
      ? (scalar | 0x20) &- 0x61 < 26 || isWordLike(ascii: UInt8(truncatingIfNeeded: scalar))
      : tables[scalar].isWord || LeetStep.isSign(scalar)
  }
}
