import WinnowDedupe
import WinnowModel

/// An item with its signature; never copied, because its memory is used again and again.
struct SignedLine: ~Copyable {
  var item = Item()
  var signature = ItemSignature()

  /// Makes the signature of the item, but for its grams.
  mutating func sign(with signer: inout Signer) { signer.signForm(of: item, into: &signature) }

  /// Completes the signature.
  mutating func signGrams(with signer: inout Signer) { signer.signGrams(of: &signature) }
}

/// Signed lines one behind the other, which an array cannot hold because they are never copied.
struct SignedLines: ~Copyable {
  /// The lines that were reserved.
  private(set) var elements: UnsafeMutablePointer<SignedLine>
  private var count = 0
  private var capacity = 0

  init() { elements = .allocate(capacity: 0) }

  deinit {
    elements.deinitialize(count: count)
    elements.deallocate()
  }

  /// Makes sure that a line is there, and all before it.
  mutating func reserve(_ place: Int) {
    while place >= count {
      if count == capacity { grow() }
      (elements + count).initialize(to: SignedLine())
      count += 1
    }
  }

  private mutating func grow() {
    capacity = max(16, 2 * capacity)
    let larger = UnsafeMutablePointer<SignedLine>.allocate(capacity: capacity)
    larger.moveInitialize(from: elements, count: count)
    elements.deallocate()
    elements = larger
  }
}
