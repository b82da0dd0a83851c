/// One scalar of a text in work, and the range of raw bytes that it came from.
struct Piece: Equatable {
  var scalar: UInt32
  var start: UInt32
  var end: UInt32
}

extension [Piece] {
  /// Replaces the pieces with the scalars of a text.
  mutating func decode(_ bytes: UnsafeBufferPointer<UInt8>) {
    removeAll(keepingCapacity: true)
    reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
      append(
        Piece(
          scalar: scalar, start: UInt32(truncatingIfNeeded: offset), end: UInt32(truncatingIfNeeded: offset + length)))
      offset += length
    }
  }

  /// Widens ranges where reordering left them out of order, so that starts and ends never go back.
  mutating func makeMonotone() {
    var end: UInt32 = 0
    for index in indices {
      end = Swift.max(end, self[index].end)
      self[index].end = end
    }
    var start = end
    for index in indices.reversed() {
      start = Swift.min(start, self[index].start)
      self[index].start = start
    }
  }
}
