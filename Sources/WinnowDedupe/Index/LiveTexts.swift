import CWinnowScan

/// Texts of live items, one behind the other; the oldest go first.
///
/// A text is addressed by its place since the beginning of time and lies in one piece.
struct LiveTexts: ~Copyable {
  private var bytes = ChunkedRing<UInt8>(first: 0, chunkBits: Self.chunkBits)
  /// The place behind the last text.
  private(set) var end = 0

  /// A chunk of 256 KiB has room for the longest text: a canonical title, and an id of 64 KiB.
  private static let chunkBits = 18

  /// The bytes of the chunks.
  var byteCount: Int { bytes.byteCount }

  /// Adds a text of two parts and returns its place.
  mutating func append(_ first: [UInt8], _ second: ArraySlice<UInt8>) -> Int {
    let count = first.count + second.count
    var place = end
    // A text does not cross the border of chunks.
    let room = 1 << Self.chunkBits
    if place & (room - 1) + count > room { place = (place | (room - 1)) + 1 }
    end = place + count
    guard count > 0 else { return place }
    bytes.reserve(end - 1)
    let target = bytes.pointer(to: place)
    // SAFETY: there is room for both parts up to the end of the chunk.
    first.withUnsafeBufferPointer { part in
      if let base = part.baseAddress { target.update(from: base, count: part.count) }
    }
    second.withUnsafeBufferPointer { part in
      if let base = part.baseAddress { (target + first.count).update(from: base, count: part.count) }
    }
    return place
  }

  /// Gives up all texts before a place.
  mutating func removeAll(before place: Int) { bytes.removeAll(before: place) }

  /// A text; good until it is given up.
  @inline(__always)
  func text(at place: Int, count: Int) -> UnsafeBufferPointer<UInt8> {
    count == 0
      ? UnsafeBufferPointer(start: nil, count: 0) : UnsafeBufferPointer(start: bytes.pointer(to: place), count: count)
  }

  /// Asks for the memory of a text, of which most lie in two cache lines.
  @inline(__always)
  func prefetch(_ place: Int, count: Int) {
    let start = bytes.pointer(to: place)
    winnow_prefetch(start)
    winnow_prefetch(start + count)
  }
}
