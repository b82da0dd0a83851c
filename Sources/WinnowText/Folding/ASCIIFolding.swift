/// The bytewise look at ASCII text that tells whether any step but the case folding could change it.
enum ASCIIFolding {
  /// Whether a control, a leet sign beside a letter, three equal letters in a row or three lone signs stand in the text.
  ///
  /// May say yes in vain, never no in vain.
  static func needsSteps(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    var isPreviousLetter = false
    var repeats = 0
    var wordLength = 0
    var loneWords = 0
    for byte in bytes {
      let lowered = byte | 0x20
      if lowered &- 0x61 < 26 {
        if LeetStep.isSign(UInt32(previous)) || previous == UInt8(ascii: "!") { return true }
        repeats = lowered == previous ? repeats + 1 : 0
        if repeats == 2 { return true }
        wordLength += 1
        previous = lowered
        isPreviousLetter = true
        continue
      }
      if byte < 0x20 && !(0x09...0x0D).contains(byte) || byte == 0x7F { return true }
      if SpacingStep.isWordLike(ascii: byte) {
        if isPreviousLetter, LeetStep.isSign(UInt32(byte)) { return true }
        wordLength += 1
      } else if wordLength > 0 {
        loneWords = wordLength == 1 ? loneWords + 1 : 0
        if loneWords == 3 { return true }
        wordLength = 0
      }
      previous = byte
      isPreviousLetter = false
    }
    return wordLength == 1 && loneWords == 2
  }
}
