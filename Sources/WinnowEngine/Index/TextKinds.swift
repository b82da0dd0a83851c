import WinnowPattern

/// Which kinds of bytes a text has, found out when a condition first asks.
struct TextKinds {
  private let text: ScannedText
  private let baseCount: Int
  private var known: (all: UInt64, first: UInt64)?

  private static let table = ConstantTable(ByteKinds.table.map(\.rawValue))

  /// - Parameter base: The text before its case was removed, whose length counts, too.
  init(_ text: ScannedText, _ base: UnsafeBufferPointer<UInt8>) {
    self.text = text
    baseCount = base.count
  }

  /// Whether the text meets a condition.
  mutating func meet(_ condition: TextCondition) -> Bool {
    let kinds = known ?? measure()
    known = kinds
    return condition.allows(count: max(text.count, baseCount), kinds: kinds.all, first: kinds.first)
  }

  private func measure() -> (all: UInt64, first: UInt64) {
    let table = Self.table.start
    // The highest bit is no kind; every text has it, so that the mask of all bits is met by the empty text, too.
    var all: UInt64 = 1 << 63
    for place in 0..<text.count { all |= table[Int(text.start[place])] }
    return (all, text.count > 0 ? table[Int(text.start[0])] : .max)
  }
}
