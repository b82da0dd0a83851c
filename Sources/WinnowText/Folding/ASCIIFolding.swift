/// The folding of ASCII text that no step but the case folding would change.
enum ASCIIFolding {
  /// Appends the folded bytes and says whether any differ; `nil`, leaving nothing, when the text needs the steps.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) -> Bool? {
    guard UTF8Decoding.isASCII(bytes), !needsSteps(bytes) else { return nil }
    appendLowered(bytes, from: 0, to: bytes.count, to: &result)
    return !result.elementsEqual(bytes)
  }

  /// Appends ASCII bytes in lower case.
  @inline(__always)
  static func appendLowered(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, to result: inout [UInt8]
  ) {
    let count = end - start
    guard count > 0 else { return }
    let old = result.count
    result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    result.withUnsafeMutableBufferPointer { result in
      for index in old..<old + count {
        let byte = result[index]
        result[index] = byte | (byte &- 0x41 < 26 ? 0x20 : 0)
      }
    }
  }

  /// Whether a control, a leet sign beside a letter, three equal letters in a row or three lone signs stand in the text.
  ///
  /// May say yes in vain, never no in vain.
  private static func needsSteps(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
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
