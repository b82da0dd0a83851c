import WinnowPattern

/// Which kinds of bytes a text has, found out when a condition first asks.
struct TextKinds {
  private let text: ScannedText
  private let baseCount: Int
  /// Room for a table of the text's windows; see ``TextRepeats``.
  private let table: UnsafeMutablePointer<UInt64>
  private var known: (all: UInt64, first: UInt64)?
  private var knownRun: Int?
  /// The lengths that were asked for, and those of which the text says something twice, or thrice, as bits.
  private var knownRepeats: UInt32 = 0
  private var repeats: UInt32 = 0

  private static let kinds = ConstantTable(ByteKinds.table.map(\.rawValue))

  /// - Parameter base: The text before its case was removed, whose length counts, too.
  init(_ text: ScannedText, _ base: UnsafeBufferPointer<UInt8>, _ scratch: inout ScanScratch) {
    self.text = text
    table = scratch.repeatTable(for: text.count)
    baseCount = base.count
  }

  /// Whether the text meets a condition.
  mutating func meet(_ condition: TextCondition) -> Bool {
    let kinds = known ?? measure()
    known = kinds
    guard condition.allows(count: max(text.count, baseCount), kinds: kinds.all, first: kinds.first) else {
      return false
    }
    if condition.run > 0, kinds.all & ByteKinds.foreign.rawValue == 0, longestRun() < Int(condition.run) {
      return false
    }
    return condition.repeatedBytes == 0 || says(Int(condition.repeatedBytes), places: Int(condition.repeatedPlaces))
  }

  // MARK: - Repeats

  private mutating func longestRun() -> Int {
    if let knownRun { return knownRun }
    var (longest, run) = (0, 0)
    for place in 0..<text.count {
      run = place > 0 && text.start[place] == text.start[place &- 1] ? run &+ 1 : 1
      longest = max(longest, run)
    }
    knownRun = longest
    return longest
  }

  /// Whether so many bytes in a row, eight at most, stand at so many places, two or three.
  private mutating func says(_ length: Int, places: Int) -> Bool {
    let bit: UInt32 = 1 << UInt32(length + 16 * (places - 2))
    if knownRepeats & bit != 0 { return repeats & bit != 0 }
    let found = TextRepeats.occur(in: text.bytes, length: length, places: places, table: table)
    knownRepeats |= bit
    if found { repeats |= bit }
    return found
  }

  private func measure() -> (all: UInt64, first: UInt64) {
    let table = Self.kinds.start
    // The highest bit is no kind; every text has it, so that the mask of all bits is met by the empty text, too.
    var all: UInt64 = 1 << 63
    for place in 0..<text.count { all |= table[Int(text.start[place])] }
    return (all, text.count > 0 ? table[Int(text.start[0])] : .max)
  }
}
