/// Counts invisible code points that have no use where they stand.
enum InvisibleCount {
  private static let directionMarks: Set<UInt32> = [0x061C, 0x200E, 0x200F]
  private static let mongolianSelectors: ClosedRange<UInt32> = 0x180B...0x180F
  private static let ideographicSelectors: ClosedRange<UInt32> = 0xE0100...0xE01EF
  private static let variationSelectors: ClosedRange<UInt32> = 0xFE00...0xFE0F
  private static let zeroWidthSpace: UInt32 = 0x200B
  private static let khmerVowels: ClosedRange<UInt32> = 0x17B4...0x17B5

  static func count(_ pieces: [Piece], _ tables: UnicodeTables) -> Int {
    var count = 0
    var flagEnd = 0
    var isRightToLeft: Bool?
    for index in pieces.indices {
      let scalar = pieces[index].scalar
      if scalar == Invisible.blackFlag { flagEnd = Invisible.endOfFlag(in: pieces, at: index) }
      guard tables[scalar].isDefaultIgnorable, index >= flagEnd else { continue }
      if index == 0, scalar == Invisible.byteOrderMark { continue }
      if directionMarks.contains(scalar) {
        let isOrdinary = isRightToLeft ?? hasRightToLeftLetters(pieces)
        isRightToLeft = isOrdinary
        if isOrdinary { continue }
      }
      if !isUseful(pieces, at: index, tables) { count += 1 }
    }
    return count
  }

  private static func isUseful(_ pieces: [Piece], at index: Int, _ tables: UnicodeTables) -> Bool {
    guard index > 0 else { return false }
    let last = pieces[index - 1].scalar
    let script = tables[last].script
    let next = index + 1 < pieces.count ? tables[pieces[index + 1].scalar] : nil
    switch pieces[index].scalar {
    case Invisible.joiner, Invisible.nonJoiner:
      if script == .joining { return true }
      let continues = index + 1 < pieces.count && Invisible.isEmoji(pieces[index + 1].scalar, tables)
      return pieces[index].scalar == Invisible.joiner && continues && Invisible.endsEmoji(last, tables)
    case zeroWidthSpace:
      return script.isUnspaced && !script.isCharacterPerWord && next?.script.isUnspaced == true
    case mongolianSelectors:
      return script == .joining
    case ideographicSelectors:
      return script == .han
    case khmerVowels:
      return script == .khmer
    case variationSelectors:
      let info = tables[last]
      let isAlphabetic = info.isLetter && (script == .latin || script.canPoseAsLatin)
      return !isAlphabetic && !info.isDefaultIgnorable && !info.isWhiteSpace
    default:
      return false
    }
  }

  private static func hasRightToLeftLetters(_ pieces: [Piece]) -> Bool {
    pieces.contains {
      (0x0590...0x08FF).contains($0.scalar) || (0xFB1D...0xFDFF).contains($0.scalar)
        || (0xFE70...0xFEFE).contains($0.scalar)
    }
  }
}
