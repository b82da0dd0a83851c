/// Maps letters of other alphabets to the Latin letters that they pose as, in words that pose as Latin ones.
///
/// A word does so when it has Latin letters too, or when all its letters are hard to tell from Latin ones and no other
/// word of the text shows that the author writes in that alphabet.
enum LookAlikeStep {
  static func apply(to pieces: inout [Piece], reading: FoldingStep.Reading, scratch: inout [Piece]) {
    let tables = UnicodeTables.shared
    guard pieces.contains(where: { tables[$0.scalar].script.canPoseAsLatin }) else { return }
    let genuine = reading == .text ? genuineScripts(pieces, tables) : UInt32.max
    scratch.removeAll(keepingCapacity: true)
    var copied = 0
    var index = 0
    while let word = nextWord(in: pieces, from: index, tables) {
      index = word.upperBound
      let isPosing =
        hasLatin(pieces[word], tables)
        || reading == .text && pieces[word].allSatisfy { isUnmasked($0.scalar, genuine, tables) }
      guard isPosing else { continue }
      scratch.append(contentsOf: pieces[copied..<word.lowerBound])
      for piece in pieces[word] {
        let parts = tables.posingLookAlikes[piece.scalar]
        if parts.isEmpty { scratch.append(piece) }
        for part in parts { scratch.append(Piece(scalar: part, start: piece.start, end: piece.end)) }
      }
      copied = word.upperBound
    }
    scratch.append(contentsOf: pieces[copied...])
    swap(&pieces, &scratch)
  }

  /// The alphabets, as bits, in which the text has a letter unlike any Latin one.
  ///
  /// Words with Latin letters are no evidence: the author may have picked their letters for the looks.
  private static func genuineScripts(_ pieces: [Piece], _ tables: UnicodeTables) -> UInt32 {
    var genuine: UInt32 = 0
    var index = 0
    while let word = nextWord(in: pieces, from: index, tables) {
      index = word.upperBound
      if hasLatin(pieces[word], tables) { continue }
      for piece in pieces[word] {
        let info = tables[piece.scalar]
        if info.isLetter, info.script.canPoseAsLatin, !info.isStrictLookAlike { genuine |= bit(of: info.script) }
      }
    }
    return genuine
  }

  /// Whether the character can stand in a word that poses as Latin without a Latin letter in it.
  private static func isUnmasked(_ scalar: UInt32, _ genuine: UInt32, _ tables: UnicodeTables) -> Bool {
    let info = tables[scalar]
    guard info.isLetter else { return true }
    return info.isStrictLookAlike && genuine & bit(of: info.script) == 0
  }

  private static func hasLatin(_ word: ArraySlice<Piece>, _ tables: UnicodeTables) -> Bool {
    word.contains { tables[$0.scalar].isLetter && tables[$0.scalar].script == .latin }
  }

  private static func nextWord(in pieces: [Piece], from index: Int, _ tables: UnicodeTables) -> Range<Int>? {
    var start = index
    while start < pieces.count, !tables[pieces[start].scalar].isWord { start += 1 }
    guard start < pieces.count else { return nil }
    var end = start + 1
    while end < pieces.count, tables[pieces[end].scalar].isWord { end += 1 }
    return start..<end
  }

  private static func bit(of script: Script) -> UInt32 { 1 << UInt32(script.rawValue) }
}
