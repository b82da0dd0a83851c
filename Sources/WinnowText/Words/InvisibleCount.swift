/// Counts invisible code points that have no use where they stand.
enum InvisibleCount {
  private static let mongolianSelectors: ClosedRange<UInt32> = 0x180B...0x180F
  private static let ideographicSelectors: ClosedRange<UInt32> = 0xE0100...0xE01EF
  private static let variationSelectors: ClosedRange<UInt32> = 0xFE00...0xFE0F
  private static let zeroWidthSpace: UInt32 = 0x200B
  private static let khmerVowels: ClosedRange<UInt32> = 0x17B4...0x17B5

  static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ tables: UnicodeTables) -> Int {
    var count = 0
    var flagEnd = 0
    var isRightToLeft: Bool?
    var offset = 0
    while offset < bytes.count {
      let at = offset
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: at)
      offset += length
      if scalar == Invisible.blackFlag { flagEnd = Invisible.endOfFlag(in: bytes, behind: offset) ?? at }
      guard tables[scalar].isDefaultIgnorable, at >= flagEnd else { continue }
      if at == 0, scalar == Invisible.byteOrderMark { continue }
      if isDirectionMark(scalar) {
        let isOrdinary = isRightToLeft ?? hasRightToLeftLetters(bytes)
        isRightToLeft = isOrdinary
        if isOrdinary { continue }
      }
      if !isUseful(scalar, bytes, at..<offset, tables) { count += 1 }
    }
    return count
  }

  private static func isDirectionMark(_ scalar: UInt32) -> Bool {
    scalar == 0x061C || scalar == 0x200E || scalar == 0x200F
  }

  private static func isUseful(
    _ scalar: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Range<Int>, _ tables: UnicodeTables
  ) -> Bool {
    guard place.lowerBound > 0 else { return false }
    let last = UTF8Decoding.scalar(in: bytes, before: place.lowerBound).scalar
    let script = tables[last].script
    let next = place.upperBound < bytes.count ? UTF8Decoding.scalar(in: bytes, at: place.upperBound).scalar : nil
    switch scalar {
    case Invisible.joiner, Invisible.nonJoiner:
      if script == .joining { return true }
      let continues = next.map { Invisible.isEmoji($0, tables) } ?? false
      return scalar == Invisible.joiner && continues && Invisible.endsEmoji(last, tables)
    case zeroWidthSpace:
      return script.isUnspaced && !script.isCharacterPerWord && next.map { tables[$0].script.isUnspaced } ?? false
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

  private static func hasRightToLeftLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
      let isRightToLeft =
        (0x0590...0x08FF).contains(scalar) || (0xFB1D...0xFDFF).contains(scalar) || (0xFE70...0xFEFE).contains(scalar)
      if isRightToLeft { return true }
      offset += length
    }
    return false
  }
}
