/// Removes diacritics of Latin letters, and marks that pile up on any letter.
///
/// What a script needs stays: vowel signs, points and tones of scripts that have their own, and marks that are part of
/// a letter, such as й and ά. The same mark twice in a row is kept once.
enum MarkStep {
  static func apply(to pieces: inout [Piece], scratch: inout [Piece]) {
    let tables = UnicodeTables.shared
    // Marks that met because others went can be the same.
    while removeMarks(from: &pieces, tables) {
      Normalizer.normalize(&pieces, .compatibleKeepingAccents, scratch: &scratch)
    }
  }

  /// Removes marks that are not needed; says whether any was.
  private static func removeMarks(from pieces: inout [Piece], _ tables: UnicodeTables) -> Bool {
    var count = 0
    var baseTakesMarks = true
    for index in pieces.indices {
      var piece = pieces[index]
      let info = tables[piece.scalar]
      if info.isMark {
        let isRepeated = count > 0 && info.kind == .nonspacingMark && pieces[count - 1].scalar == piece.scalar
        if info.isGenericMark || !baseTakesMarks || isRepeated {
          // The mark is seen as a part of what it stands on.
          if count > 0 { pieces[count - 1].end = piece.end }
          continue
        }
      } else {
        piece.scalar = base(of: piece.scalar, info, tables)
        baseTakesMarks = takesMarks(piece.scalar, info, tables)
      }
      pieces[count] = piece
      count += 1
    }
    defer { pieces.removeLast(pieces.count - count) }
    return count < pieces.count
  }

  /// The Latin letter under its marks; any other character itself.
  private static func base(of scalar: UInt32, _ info: CharacterInfo, _ tables: UnicodeTables) -> UInt32 {
    guard scalar >= 0x80, info.script == .latin, let first = tables.canonical[scalar].first else { return scalar }
    return first
  }

  /// Whether marks on the character can belong to its script.
  private static func takesMarks(_ scalar: UInt32, _ info: CharacterInfo, _ tables: UnicodeTables) -> Bool {
    if scalar < 0x80 || info.script == .latin || info.script.canPoseAsLatin { return false }
    return tables.plainLookAlikes[scalar].isEmpty
  }
}
