import WinnowText

/// A lowered text under the scan. The address holds until the next text is prepared.
struct ScannedText {
  /// The value that the text is a preparation of.
  var value: Int32
  var source: Int
  /// `count` bytes, behind which ``TextArena/padding`` more may be read.
  var start: UnsafePointer<UInt8>
  var count: Int
  /// The preparations that the text stands for, as bits.
  var serving: UInt8
  /// Whether offsets are those of the texts that tests read.
  var isAligned: Bool
  /// For each byte its offset in the text that tests read, where white space was taken out.
  var offsets: UnsafePointer<Int32>?

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  /// The offset of a byte in the text that tests read.
  @inline(__always)
  func offset(of place: Int) -> Int32 { offsets.map { $0[place] } ?? Int32(truncatingIfNeeded: place) }

  /// Whether a word may begin or end at a place.
  @inline(__always)
  func isWordBoundary(_ place: Int) -> Bool {
    guard place > 0, place < count else { return true }
    if (start[place &- 1] | start[place]) < 0x80 {
      return !(start[place &- 1].isASCIIWord && start[place].isASCIIWord)
    }
    return WordCharacters.isWordBoundary(in: bytes, at: place)
  }

  /// Whether two ASCII characters meet at a place of which both or neither are word characters: no word boundary then.
  @inline(__always)
  func isInsideRun(_ place: Int) -> Bool {
    let before: UInt8 = place > 0 ? start[place &- 1] : 0
    let after: UInt8 = place < count ? start[place] : 0
    guard (before | after) < 0x80 else { return false }
    return before.isASCIIWord == after.isASCIIWord
  }
}
