import WinnowDedupe
import WinnowIO
import WinnowModel

/// The items of a batch with their signatures and the verdicts on them. Its memory is used again and again.
struct SignedBatch: ~Copyable {
  /// What became of each line, in order.
  private(set) var results: [ReadResult] = []
  private var items: [Item] = []
  /// The signatures; those of lines that yielded no item have no meaning.
  private var signatures: [ItemSignature] = []
  /// The verdicts, once the stage has been asked; `nil` for lines that yielded no item.
  var verdicts: [Verdict?] = []
  /// Whether each line is one that the run is about.
  var isReported: [Bool] = []

  /// Parses and signs all lines.
  mutating func read(
    _ batch: Batch, _ parser: inout any BlockParser, _ signer: inout Signer, while isWanted: () -> Bool
  ) {
    results.removeAll(keepingCapacity: true)
    verdicts.removeAll(keepingCapacity: true)
    isReported.removeAll(keepingCapacity: true)
    while isWanted() {
      let place = results.count
      if place == items.count {
        items.append(Item())
        signatures.append(ItemSignature())
      }
      guard let result = parser.next(in: batch.block, into: &items[place]) else { return }
      results.append(result)
      if result == .item { signer.sign(items[place], into: &signatures[place]) }
    }
  }

  /// Calls the closure with the item of a line, which has no copy then.
  func withItem<Result>(_ place: Int, _ body: (borrowing Item) -> Result) -> Result {
    items.withUnsafeBufferPointer { body($0[place]) }
  }

  /// Calls the closure with the signature of a line; `nil` where the line yielded no item, or is none.
  func withSignature<Result>(_ place: Int, _ body: (borrowing ItemSignature) -> Result) -> Result? {
    guard place < results.count, results[place] == .item else { return nil }
    return signatures.withUnsafeBufferPointer { body($0[place]) }
  }
}
