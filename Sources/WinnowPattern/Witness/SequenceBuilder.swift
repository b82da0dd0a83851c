/// Gathers the items of a sequence; characters in a row become one literal, unless a quantifier takes the last one.
struct SequenceBuilder {
  private var items: [PatternNode] = []
  /// Characters that are no item yet.
  private var run: [UInt8] = []
  /// Length of the last of them.
  private var lastLength = 0

  mutating func append(_ scalar: Unicode.Scalar) {
    let start = run.count
    run.append(scalar)
    lastLength = run.count - start
  }

  mutating func append(_ item: PatternNode) {
    endRun()
    items.append(item)
  }

  /// Takes out the item or character that was appended last, for a quantifier; nil when there is none.
  mutating func takeLast() -> PatternNode? {
    guard !run.isEmpty else { return items.popLast() }
    let last = Array(run.suffix(lastLength))
    run.removeLast(lastLength)
    endRun()
    return .literal(last)
  }

  /// The whole sequence.
  consuming func finish() -> PatternNode {
    endRun()
    switch items.count {
    case 0: return .empty
    case 1: return items[0]
    default: return .sequence(items)
    }
  }

  private mutating func endRun() {
    guard !run.isEmpty else { return }
    items.append(.literal(run))
    run = []
  }
}
