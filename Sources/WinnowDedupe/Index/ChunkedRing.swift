/// Numbered elements in chunks: those with the highest numbers come, those with the lowest go, and none ever moves.
///
/// So growing copies nothing, and no room is left unused but in the first and the last chunk. The memory of what has gone is
/// given back, but for one chunk that is used again. A pointer to an element is good as long as the element is there.
struct ChunkedRing<Element: BitwiseCopyable>: ~Copyable {
  /// The chunks from `firstChunk` on.
  private var chunks: ContiguousArray<UnsafeMutablePointer<Element>> = []
  private var firstChunk: Int
  private var spare: UnsafeMutablePointer<Element>?
  private let chunkBits: Int
  /// How many elements stand under one number.
  private let width: Int

  /// Makes an empty ring.
  /// - Parameters:
  ///   - number: The first number that will be used.
  ///   - width: How many elements stand under one number.
  ///   - chunkBits: The binary logarithm of how many numbers share a chunk.
  init(first number: Int, width: Int = 1, chunkBits: Int) {
    (self.width, self.chunkBits) = (width, chunkBits)
    firstChunk = number >> chunkBits
  }

  deinit {
    for chunk in chunks { chunk.deallocate() }
    spare?.deallocate()
  }

  /// The bytes of the chunks.
  var byteCount: Int {
    (chunks.count + (spare == nil ? 0 : 1)) << chunkBits * width * MemoryLayout<Element>.stride
      + chunks.capacity * MemoryLayout<Int>.stride
  }

  // SAFETY of both: callers ask for numbers that are there only; a number's place is inside its chunk.

  /// The elements of a number that is there.
  @inline(__always)
  func pointer(to number: Int) -> UnsafeMutablePointer<Element> {
    chunks.withUnsafeBufferPointer { chunks in
      chunks[number &>> chunkBits &- firstChunk] + (number & (1 &<< chunkBits &- 1)) &* width
    }
  }

  /// Makes room for all numbers up to this one; what stands there first has no meaning.
  mutating func reserve(_ number: Int) {
    while number >> chunkBits - firstChunk >= chunks.count {
      chunks.append(spare ?? allocate())
      spare = nil
    }
  }

  /// A chunk that begins with a cache line, so that elements of 64 bytes are in one each.
  private func allocate() -> UnsafeMutablePointer<Element> {
    let count = width << chunkBits
    return UnsafeMutableRawPointer.allocate(byteCount: count * MemoryLayout<Element>.stride, alignment: 64)
      .bindMemory(to: Element.self, capacity: count)
  }

  /// Gives up all numbers before this one.
  mutating func removeAll(before number: Int) {
    while firstChunk < number >> chunkBits, !chunks.isEmpty {
      let chunk = chunks.removeFirst()
      firstChunk += 1
      if spare == nil { spare = chunk } else { chunk.deallocate() }
    }
    if chunks.isEmpty { firstChunk = max(firstChunk, number >> chunkBits) }
  }
}
