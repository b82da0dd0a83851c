/// Gathers the items of a sequence.
struct SequenceBuilder {
  private var items: [PatternNode] = []

  mutating func append(_ item: PatternNode) {
    items.append(item)
  }

  /// Takes out the item that was appended last, for a quantifier; nil when there is none.
  mutating func takeLast() -> PatternNode? {
    items.popLast()
  }

  /// The whole sequence.
  consuming func finish() -> PatternNode {
    switch items.count {
    case 0: .empty
    case 1: items[0]
    default: .sequence(items)
    }
  }
}
