extension PlainMachine {
  static let newline = UInt8(ascii: "\n")

  @inline(__always)
  mutating func assert(_ holds: Bool) -> Outcome {
    code &+= 1
    return holds ? .next : .fails
  }

  // MARK: - Literals

  @inline(__always)
  mutating func literal(_ length: Int) -> Outcome {
    guard length <= end &- position else { return .fails }
    let wordCount = (length &+ 3) &>> 2
    for index in 0..<wordCount {
      let pair = code &+ 1 &+ 2 &* index
      let found = fourBytes(at: position &+ 4 &* index)
      if found | words[pair] != words[pair &+ 1] { return Self.mismatch(found, words[pair], words[pair &+ 1]) }
    }
    position &+= length
    code &+= 1 &+ 2 &* wordCount
    return .next
  }

  /// Four bytes of the text, with zeros for those behind its end.
  @inline(__always)
  private func fourBytes(at offset: Int) -> UInt32 {
    if offset &+ 4 <= end {
      return UInt32(littleEndian: UnsafeRawPointer(text + offset).loadUnaligned(as: UInt32.self))
    }
    var word: UInt32 = 0
    for index in offset..<end { word |= UInt32(text[index]) &<< UInt32(8 &* (index &- offset)) }
    return word
  }

  /// Nearly always a failure; but the Kelvin sign stands for a `k`, and the long s for an `s`, where case does not matter.
  @inline(__always)
  private static func mismatch(_ found: UInt32, _ bits: UInt32, _ wanted: UInt32) -> Outcome {
    // Neither is there without a byte beyond ASCII.
    guard found & 0x8080_8080 != 0 else { return .fails }
    let index = ((found | bits) ^ wanted).trailingZeroBitCount & 24
    let (byte, letter) = (UInt8(truncatingIfNeeded: found &>> UInt32(index)), wanted &>> UInt32(index) & 0xFF)
    let ignoresCase = bits &>> UInt32(index) & 0xFF == 0x20
    guard ignoresCase, byte == 0xE2 && letter == UInt8(ascii: "k") || byte == 0xC5 && letter == UInt8(ascii: "s") else {
      return .fails
    }
    return .unsure
  }

  @inline(__always)
  mutating func foldedCharacter(_ length: Int) -> Outcome {
    guard position < end else { return .fails }
    // Only characters beyond ASCII are other cases of one.
    guard text[position] >= 0x80 else { return .fails }
    let wanted = words[code &+ 1]
    guard length <= end &- position, fourBytes(at: position) & (UInt32.max &>> UInt32(32 &- 8 &* length)) == wanted
    else { return .unsure }
    position &+= length
    code &+= 2
    return .next
  }

  // MARK: - Sets

  @inline(__always)
  mutating func set(_ others: UInt32) -> Outcome {
    guard position < end else { return .fails }
    let taken = takenBytes(at: position, by: code &+ 1, others)
    position &+= taken
    code &+= 5
    return taken > 0 ? .next : taken == 0 ? .fails : .unsure
  }

  /// The length of the character at an offset when the set takes it; 0 when not; -1 when PCRE2 has to tell.
  @inline(__always)
  func takenBytes(at offset: Int, by table: Int, _ others: UInt32) -> Int {
    let byte = text[offset]
    if byte < 0x80 { return Int(words[table &+ Int(byte &>> 5)] &>> UInt32(byte & 31) & 1) }
    switch PlainOthers.answer(others, for: KnownCharacter(at: text + offset)) {
    case PlainOthers.refuses: return 0
    case PlainOthers.takes: return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    default: return -1
    }
  }

  // MARK: - Places

  @inline(__always)
  mutating func back(_ count: Int) -> Outcome {
    code &+= 1
    for _ in 0..<count {
      guard position > 0 else { return .fails }
      position = characterStart(before: position)
    }
    return .next
  }

  @inline(__always)
  func characterStart(before offset: Int) -> Int {
    var start = offset &- 1
    while start > 0, text[start] & 0xC0 == 0x80 { start &-= 1 }
    return start
  }

  @inline(__always)
  mutating func wordBoundary(isWanted: Bool) -> Outcome {
    code &+= 1
    let before = position == 0 ? .no : isWord(at: characterStart(before: position))
    let after = position == end ? .no : isWord(at: position)
    guard before != .unsure, after != .unsure else { return .unsure }
    return (before != after) == isWanted ? .next : .fails
  }

  enum Answer {
    case no, yes, unsure
  }

  /// Whether `\w` takes the character at an offset.
  @inline(__always)
  private func isWord(at offset: Int) -> Answer {
    let byte = text[offset]
    guard byte < 0x80 else {
      switch KnownCharacter(at: text + offset) {
      case .letter: return .yes
      case .sign: return .no
      case .unknown: return .unsure
      }
    }
    let half: UInt64 = byte < 64 ? 0x03FF_0000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return half &>> UInt64(byte & 63) & 1 != 0 ? .yes : .no
  }
}
