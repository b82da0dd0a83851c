/// Hangul syllables, which decompose and compose by arithmetic.
enum Hangul {
  private static let syllable: UInt32 = 0xAC00
  private static let leading: UInt32 = 0x1100
  private static let vowel: UInt32 = 0x1161
  private static let trailing: UInt32 = 0x11A7
  private static let leadingCount: UInt32 = 19
  private static let vowelCount: UInt32 = 21
  private static let trailingCount: UInt32 = 28
  private static let syllableCount = leadingCount * vowelCount * trailingCount

  /// The letters of a syllable; the third is `nil` in a syllable without a final consonant.
  static func decomposed(_ scalar: UInt32) -> (leading: UInt32, vowel: UInt32, trailing: UInt32?)? {
    guard scalar >= syllable, scalar < syllable + syllableCount else { return nil }
    let index = scalar - syllable
    let last = index % trailingCount
    return (
      leading + index / (vowelCount * trailingCount),
      vowel + index % (vowelCount * trailingCount) / trailingCount,
      last == 0 ? nil : trailing + last
    )
  }

  /// The syllable of two letters, or of an open syllable and a final consonant.
  static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if first >= leading, first < leading + leadingCount, second >= vowel, second < vowel + vowelCount {
      return syllable + ((first - leading) * vowelCount + (second - vowel)) * trailingCount
    }
    let isOpen = first >= syllable && first < syllable + syllableCount && (first - syllable) % trailingCount == 0
    guard isOpen, second > trailing, second < trailing + trailingCount else { return nil }
    return first + (second - trailing)
  }
}
