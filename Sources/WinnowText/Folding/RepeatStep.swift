/// Shortens runs of three and more of one letter to two: `sooo` and `soooooo` become `soo`, `freeee` becomes `free`.
///
/// Two, because most doubled letters are spelling. A word of one letter alone keeps three (`www`, `AAA`, `xxx`), and so
/// does a Roman numeral (`XVIII`). Only alphabets with two cases: elsewhere three equal letters can be spelling.
enum RepeatStep {
  static func apply(to pieces: inout [Piece]) {
    guard hasRun(pieces) else { return }
    let tables = UnicodeTables.shared
    var count = 0
    var index = 0
    while index < pieces.count {
      guard tables[pieces[index].scalar].isWord else {
        pieces[count] = pieces[index]
        count += 1
        index += 1
        continue
      }
      var end = index
      while end < pieces.count, tables[pieces[end].scalar].isWord { end += 1 }
      shorten(&pieces, index..<end, to: &count, tables)
      index = end
    }
    pieces.removeLast(pieces.count - count)
  }

  /// Whether any character stands three times in a row.
  private static func hasRun(_ pieces: [Piece]) -> Bool {
    guard pieces.count > 2 else { return false }
    return (2..<pieces.count).contains {
      pieces[$0].scalar == pieces[$0 - 1].scalar && pieces[$0].scalar == pieces[$0 - 2].scalar
    }
  }

  /// Copies a word to `count`, which is not behind its start.
  private static func shorten(_ pieces: inout [Piece], _ word: Range<Int>, to count: inout Int, _ tables: UnicodeTables)
  {
    let isNumeral = pieces[word].allSatisfy { isRomanDigit($0.scalar) }
    var index = word.lowerBound
    while index < word.upperBound {
      let piece = pieces[index]
      var end = index + 1
      while end < word.upperBound, pieces[end].scalar == piece.scalar { end += 1 }
      let length = end - index
      let info = tables[piece.scalar]
      let isWholeWord = length == word.count
      var kept = length
      if length >= 3, info.isLetter, info.script.hasCase {
        kept = isWholeWord || isNumeral && length == 3 ? 3 : 2
      }
      let last = pieces[end - 1].end
      for offset in 0..<kept {
        pieces[count] = pieces[index + offset]
        count += 1
      }
      // What was dropped is shown as a part of the last letter that was kept.
      pieces[count - 1].end = last
      index = end
    }
  }

  private static func isRomanDigit(_ scalar: UInt32) -> Bool {
    scalar == 0x69 || scalar == 0x76 || scalar == 0x78
  }
}
