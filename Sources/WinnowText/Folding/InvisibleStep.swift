/// Removes characters that do not show: default-ignorable ones and controls.
///
/// Joiners, variation selectors and tags stay where they shape what is seen; see `isShaping`.
enum InvisibleStep {
  static func apply(to pieces: inout [Piece]) {
    let tables = UnicodeTables.shared
    guard pieces.contains(where: { isInvisible($0.scalar, tables) }) else { return }
    var count = 0
    var flagEnd = 0
    // Whether the last character but marks was a letter that joiners can shape.
    var isOnJoiningLetter = false
    for index in pieces.indices {
      let piece = pieces[index]
      if piece.scalar == Invisible.blackFlag { flagEnd = Invisible.endOfFlag(in: pieces, at: index) }
      if isInvisible(piece.scalar, tables), index >= flagEnd {
        let last = count > 0 ? pieces[count - 1].scalar : nil
        guard let last, isShaping(pieces, at: index, after: last, isOnJoiningLetter, tables) else { continue }
      }
      let info = tables[piece.scalar]
      if !info.isMark { isOnJoiningLetter = info.isLetter && info.script == .joining }
      pieces[count] = piece
      count += 1
    }
    pieces.removeLast(pieces.count - count)
  }

  static func isInvisible(_ scalar: UInt32, _ tables: UnicodeTables) -> Bool {
    if scalar < 0x80 { return scalar < 0x20 && !(0x09...0x0D).contains(scalar) || scalar == 0x7F }
    return tables[scalar].isDefaultIgnorable
  }

  /// Whether an invisible character shapes its neighbours: a joiner between letters of scripts that need it, a joiner
  /// or a variation selector in an emoji.
  private static func isShaping(
    _ pieces: [Piece], at index: Int, after last: UInt32, _ isOnJoiningLetter: Bool, _ tables: UnicodeTables
  ) -> Bool {
    let scalar = pieces[index].scalar
    switch scalar {
    case Invisible.joiner, Invisible.nonJoiner:
      guard index + 1 < pieces.count else { return false }
      if isOnJoiningLetter, joins(pieces, from: index + 1, tables) { return true }
      let isEmoji = Invisible.endsEmoji(last, tables) && Invisible.isEmoji(pieces[index + 1].scalar, tables)
      return scalar == Invisible.joiner && isEmoji
    case Invisible.variationSelectors15And16:
      return Invisible.isEmoji(last, tables)
    default:
      return false
    }
  }

  /// Whether a letter of a script with joiners follows, or such a mark among marks, which normalization may reorder.
  private static func joins(_ pieces: [Piece], from start: Int, _ tables: UnicodeTables) -> Bool {
    var index = start
    while index < pieces.count {
      let info = tables[pieces[index].scalar]
      if !info.isMark { return index == start && info.isLetter && info.script == .joining }
      if info.script == .joining { return true }
      index += 1
    }
    return false
  }
}
