/// Counts what writers do to hide words, as a signal of its own.
public enum EvasionSignals {
  /// The number of words that mix alphabets, and of invisible code points without a use.
  ///
  /// A word mixes alphabets when it has letters of two of Latin, Cyrillic, Greek, Armenian, Cherokee and the like. Han
  /// beside kana, Hangul or Latin is ordinary writing, and so are Greek letters unlike any Latin one in units and
  /// formulas (`μm`). Joiners, variation selectors and tags count where they shape nothing; direction marks count in a
  /// text without right-to-left letters; a byte order mark at the start does not.
  public static func measure(_ bytes: UnsafeBufferPointer<UInt8>) -> (mixedScript: Int, invisible: Int) {
    if UTF8Decoding.isASCII(bytes) { return (0, 0) }
    var pieces: [Piece] = []
    pieces.decode(bytes)
    return (countMixedWords(pieces, .shared), InvisibleCount.count(pieces, .shared))
  }

  private static func countMixedWords(_ pieces: [Piece], _ tables: UnicodeTables) -> Int {
    var count = 0
    var alphabets: UInt32 = 0
    var hasGreekLookAlike = false
    func endWord() {
      let latinAndGreek = bit(of: .latin) | bit(of: .greek)
      let isFormula = alphabets == latinAndGreek && !hasGreekLookAlike
      if alphabets & (alphabets &- 1) != 0, !isFormula { count += 1 }
      alphabets = 0
      hasGreekLookAlike = false
    }
    for piece in pieces {
      let info = tables[piece.scalar]
      if info.isDefaultIgnorable { continue }
      guard info.isWord else {
        endWord()
        continue
      }
      guard info.isLetter, info.script == .latin || info.script.canPoseAsLatin else { continue }
      alphabets |= bit(of: info.script)
      if info.script == .greek, !tables.posingLookAlikes[piece.scalar].isEmpty { hasGreekLookAlike = true }
    }
    endWord()
    return count
  }

  private static func bit(of script: Script) -> UInt32 { 1 << UInt32(script.rawValue) }
}
