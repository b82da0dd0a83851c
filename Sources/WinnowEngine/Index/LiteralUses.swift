/// Literals to find in texts, and what each means for which tests.
struct LiteralUses: Sendable {
  let index: LiteralIndex
  /// Whether a space in some literal stands for any white space.
  let spansSpaces: Bool
  private let uses: ConstantTable<LiteralUse>
  /// Where the uses of each literal begin, and at the end their number.
  private let firstUses: ConstantTable<Int32>

  /// Gathers literals, each with a use; a literal may come several times.
  init(_ entries: [(literal: [UInt8], use: LiteralUse)]) {
    let order = entries.indices.sorted { left, right in
      let (first, second) = (entries[left].literal, entries[right].literal)
      return first == second ? left < right : first.lexicographicallyPrecedes(second)
    }
    var texts: [[UInt8]] = []
    var firstUses: [Int32] = []
    for (place, entry) in order.enumerated() where texts.last != entries[entry].literal {
      texts.append(entries[entry].literal)
      firstUses.append(Int32(place))
    }
    index = LiteralIndex(texts)
    spansSpaces = entries.contains { $0.use.spansSpaces }
    uses = ConstantTable(order.map { entries[$0].use })
    self.firstUses = ConstantTable(firstUses + [Int32(order.count)])
  }

  /// Whether there is nothing to find.
  var isEmpty: Bool { index.count == 0 }

  /// Calls `body` with each use of a literal that occurs, for the tests that read the text, and the place of the literal.
  /// - Parameters:
  ///   - text: `count` bytes, behind which ``TextArena/padding`` more may be read.
  ///   - serving: The preparations that the text stands for, as bits.
  @inline(__always)
  func scan(
    _ text: UnsafePointer<UInt8>, count: Int, source: Int, serving: UInt8, places: UnsafeMutablePointer<UInt32>,
    _ body: (UnsafePointer<LiteralUse>, Int) -> Void
  ) {
    let (uses, firstUses) = (uses.start, firstUses.start)
    index.scan(text, count: count, places: places) { literal, place in
      for number in Int(firstUses[literal])..<Int(firstUses[literal &+ 1]) {
        let use = uses + number
        if use.pointee.reads(source, serving) { body(use, place) }
      }
    }
  }
}
