import WinnowPattern

/// Tells from one pass over a text which of the patterns without literals can match it, by the sequences that they need.
///
/// Each step of a sequence is a bit: it is set while the bytes behind the step's byte could stand in the gap before the
/// next one. A byte moves bits to the next step or lets them wait (the shift-and algorithm, with gaps). A pass moves 256
/// bits at once, those of some 30 to 50 patterns.
struct SequenceFilter: Sendable {
  private let passes: [SequencePass]
  private let uses: ConstantTable<LiteralUse>

  /// Builds a filter from sequences, which a text must have for the use.
  init(_ entries: [(sequence: GappedSequence, use: LiteralUse)]) {
    uses = ConstantTable(entries.map(\.use))
    var passes: [SequencePass] = []
    var builder = SequencePassBuilder()
    for (number, entry) in entries.enumerated() where !builder.add(entry.sequence, use: number) {
      passes.append(SequencePass(builder))
      builder = SequencePassBuilder()
      let isAdded = builder.add(entry.sequence, use: number)
      precondition(isAdded, "a sequence is longer than a word")
    }
    if !builder.isEmpty { passes.append(SequencePass(builder)) }
    self.passes = passes
  }

  /// Calls `body` with every use whose sequence the text has.
  @inline(__always)
  func scan(_ text: UnsafePointer<UInt8>, count: Int, _ body: (UnsafePointer<LiteralUse>) -> Void) {
    for pass in passes {
      let seen = pass.seenSteps(in: text, count: count) & pass.last
      for lane in 0..<SequencePass.Bits.scalarCount {
        var bits = seen[lane]
        while bits != 0 {
          body(uses.start + Int(pass.useOfStep[64 &* lane &+ bits.trailingZeroBitCount]))
          bits &= bits &- 1
        }
      }
    }
  }
}
