/// Maps quotes, dashes, and Latin letters with strokes, hooks and the like to ASCII.
enum PlainStep {
  static func apply(to pieces: inout [Piece], scratch: inout [Piece]) {
    let table = UnicodeTables.shared.plainLookAlikes
    pieces.replaceEach(scratch: &scratch) { $0 < 0x80 ? nil : table[$0] }
  }
}

extension [Piece] {
  /// Replaces each scalar by what the mapping gives; it stays when that is `nil` or empty. Says whether any grew.
  @discardableResult
  mutating func replaceEach(scratch: inout [Piece], by mapping: (UInt32) -> UnsafeBufferPointer<UInt32>?) -> Bool {
    var grows = false
    for index in indices {
      guard let parts = mapping(self[index].scalar), !parts.isEmpty else { continue }
      if parts.count == 1 { self[index].scalar = parts[0] } else { grows = true }
    }
    guard grows else { return false }
    scratch.removeAll(keepingCapacity: true)
    for piece in self {
      if let parts = mapping(piece.scalar), parts.count > 1 {
        for part in parts { scratch.append(Piece(scalar: part, start: piece.start, end: piece.end)) }
      } else {
        scratch.append(piece)
      }
    }
    swap(&self, &scratch)
    return true
  }
}
