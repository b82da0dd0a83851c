import WinnowDedupe
import WinnowIO
import WinnowModel

/// The items of a batch with their signatures and the verdicts on them. Its memory is used again and again.
struct SignedBatch: ~Copyable {
  /// What became of each line, in order.
  private(set) var results: [ReadResult] = []
  private var buffer = SignedLines()
  /// The verdicts, once the stage has been asked; without meaning for lines that yielded no item.
  var verdicts: [Verdict] = []
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
      buffer.reserve(place)
      guard let result = parser.next(in: batch.block, into: &buffer.elements[place].item) else { break }
      results.append(result)
    }
    // Step by step for all lines, so that the code of each step stays in the processor's cache.
    for place in results.indices where hasItem(place) { buffer.elements[place].sign(with: &signer) }
    for place in results.indices where hasItem(place) { buffer.elements[place].signGrams(with: &signer) }
  }

  /// Whether a line is there and yielded an item.
  func hasItem(_ place: Int) -> Bool {
    guard place < results.count, case .item = results[place] else { return false }
    return true
  }

  /// The lines; the signatures are without meaning where ``hasItem(_:)`` does not hold. Good until the next ``read``.
  var lines: UnsafePointer<SignedLine> { UnsafePointer(buffer.elements) }
}
