/// Texts of live items, one behind the other; the oldest go first.
///
/// A text is addressed by its place since the beginning of time and lies in one piece.
struct ByteRing {
  private var bytes: ContiguousArray<UInt8>
  /// The place behind the last text.
  private(set) var end = 0
  /// The place of the oldest text that is still needed.
  private(set) var start = 0

  init(capacity: Int) { bytes = ContiguousArray(repeating: 0, count: capacity) }

  /// The bytes of the ring.
  var byteCount: Int { bytes.count }

  /// Adds a text and returns its place.
  mutating func append(_ first: [UInt8], _ second: [UInt8]) -> Int {
    let count = first.count + second.count
    var place = end
    // A text does not wrap around.
    if place % bytes.count + count > bytes.count { place += bytes.count - place % bytes.count }
    if place + count - start > bytes.count {
      grow(for: count)
      return append(first, second)
    }
    end = place + count
    let offset = place % bytes.count
    bytes.withUnsafeMutableBytes { bytes in
      UnsafeMutableRawBufferPointer(rebasing: bytes[offset..<offset + first.count]).copyBytes(from: first)
      UnsafeMutableRawBufferPointer(rebasing: bytes[offset + first.count..<offset + count]).copyBytes(from: second)
    }
    return place
  }

  /// Gives up all texts before a place.
  mutating func removeAll(before place: Int) { start = max(start, place) }

  /// Calls the closure with a text.
  @inline(__always)
  func withText<Result>(at place: Int, count: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
    -> Result
  {
    let offset = place % bytes.count
    return try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[offset..<offset + count])) }
  }

  /// Makes room. Every place stays what it is, because the new size is a multiple of the old one and each text is copied.
  private mutating func grow(for count: Int) {
    let old = bytes
    var size = old.count * 2
    while size < 4 * count { size *= 2 }
    bytes = ContiguousArray(repeating: 0, count: size)
    bytes.withUnsafeMutableBytes { bytes in
      old.withUnsafeBytes { old in
        // From one border of the old ring to the next, which no text crosses.
        var place = start
        while place < end {
          let offset = place % old.count
          let length = min(end - place, old.count - offset)
          let target = place % size
          UnsafeMutableRawBufferPointer(rebasing: bytes[target..<target + length])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: old[offset..<offset + length]))
          place += length
        }
      }
    }
  }
}
