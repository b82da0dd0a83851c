/// Counts what writers do to hide words, as a signal of its own.
public enum EvasionSignals {
  /// The number of words that mix alphabets, and of invisible code points without a use.
  ///
  /// A word mixes alphabets when it has letters of two of Latin, Cyrillic, Greek, Armenian, Cherokee and the like. Han
  /// beside kana, Hangul or Latin is ordinary writing, and so are Greek letters unlike any Latin one in units and
  /// formulas (`μm`). Joiners, variation selectors and tags count where they shape nothing; direction marks count in a
  /// text without right-to-left letters; a byte order mark at the start does not.
  /// - Complexity: O(bytes), eight a step over ASCII; allocates nothing.
  public static func measure(_ bytes: UnsafeBufferPointer<UInt8>) -> (mixedScript: Int, invisible: Int) {
    let found = survey(bytes, .shared)
    return (
      found.canPose ? countMixedWords(bytes, .shared) : 0,
      found.isInvisible ? InvisibleCount.count(bytes, .shared) : 0
    )
  }

  /// Whether the text has anything that the counts are about; most texts have not.
  private static func survey(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tables: UnicodeTables
  ) -> (canPose: Bool, isInvisible: Bool) {
    var canPose = false
    var isInvisible = false
    var offset = UTF8Decoding.asciiPrefix(of: bytes, from: 0)
    while offset < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
      let info = tables[scalar]
      canPose = canPose || info.script.canPoseAsLatin
      isInvisible = isInvisible || info.isDefaultIgnorable
      offset = UTF8Decoding.asciiPrefix(of: bytes, from: offset + length)
    }
    return (canPose, isInvisible)
  }

  private static func countMixedWords(_ bytes: UnsafeBufferPointer<UInt8>, _ tables: UnicodeTables) -> Int {
    var count = 0
    var alphabets: UInt32 = 0
    var hasGreekLookAlike = false
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
      offset += length
      let info = tables[scalar]
      if info.isDefaultIgnorable { continue }
      guard info.isWord else {
        if isMixed(alphabets, hasGreekLookAlike) { count += 1 }
        alphabets = 0
        hasGreekLookAlike = false
        continue
      }
      guard info.isLetter, info.script == .latin || info.script.canPoseAsLatin else { continue }
      alphabets |= bit(of: info.script)
      if info.script == .greek, !tables.posingLookAlikes[scalar].isEmpty { hasGreekLookAlike = true }
    }
    return isMixed(alphabets, hasGreekLookAlike) ? count + 1 : count
  }

  private static func isMixed(_ alphabets: UInt32, _ hasGreekLookAlike: Bool) -> Bool {
    let isFormula = alphabets == bit(of: .latin) | bit(of: .greek) && !hasGreekLookAlike
    return alphabets & (alphabets &- 1) != 0 && !isFormula
  }

  private static func bit(of script: Script) -> UInt32 { 1 << UInt32(script.rawValue) }
}
