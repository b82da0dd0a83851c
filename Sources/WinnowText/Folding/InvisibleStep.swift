/// Removes characters that do not show: default-ignorable ones and controls.
///
/// Joiners, variation selectors and tags stay where they shape what is seen; see `isShaping`.
enum InvisibleStep {
  static func apply(to pieces: inout [Piece]) {
    let tables = UnicodeTables.shared
    guard pieces.contains(where: { isInvisible($0.scalar, tables) }) else { return }
    var count = 0
    var flagEnd = 0
    for index in pieces.indices {
      let piece = pieces[index]
      if piece.scalar == Invisible.blackFlag { flagEnd = Invisible.endOfFlag(in: pieces, at: index) }
      if isInvisible(piece.scalar, tables), index >= flagEnd {
        guard isShaping(piece.scalar, after: pieces[..<count], before: pieces[(index + 1)...], tables) else { continue }
      }
      pieces[count] = piece
      count += 1
    }
    pieces.removeLast(pieces.count - count)
  }

  private static func isInvisible(_ scalar: UInt32, _ tables: UnicodeTables) -> Bool {
    if scalar < 0x80 { return scalar < 0x20 && !(0x09...0x0D).contains(scalar) || scalar == 0x7F }
    return tables[scalar].isDefaultIgnorable
  }

  /// Whether an invisible character shapes its neighbours: a joiner between letters of scripts that need it, a joiner
  /// or a variation selector in an emoji.
  private static func isShaping(
    _ scalar: UInt32, after kept: ArraySlice<Piece>, before rest: ArraySlice<Piece>, _ tables: UnicodeTables
  ) -> Bool {
    guard let last = kept.last?.scalar else { return false }
    switch scalar {
    case Invisible.joiner, Invisible.nonJoiner:
      guard let next = rest.first?.scalar else { return false }
      if joins(rest, tables) {
        let base = kept.last { !tables[$0.scalar].isMark }
        return base.map { tables[$0.scalar].script == .joining && tables[$0.scalar].isLetter } ?? false
      }
      return scalar == Invisible.joiner && Invisible.endsEmoji(last, tables) && Invisible.isEmoji(next, tables)
    case Invisible.variationSelectors15And16:
      return Invisible.isEmoji(last, tables)
    default:
      return false
    }
  }

  /// Whether a letter of a script with joiners follows, or such a mark among marks, which normalization may reorder.
  private static func joins(_ rest: ArraySlice<Piece>, _ tables: UnicodeTables) -> Bool {
    let marks = rest.prefix { tables[$0.scalar].isMark }
    guard marks.isEmpty else { return marks.contains { tables[$0.scalar].script == .joining } }
    return rest.first.map { tables[$0.scalar].isLetter && tables[$0.scalar].script == .joining } ?? false
  }
}
