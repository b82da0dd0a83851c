/// Says which entries have a given gram of up to four bytes: a bit table that answers "none" at once, and an open
/// addressing table behind it.
struct GramTable: Sendable {
  private var bits: [UInt64]
  private var keys: [UInt32] = []
  /// Where each key's entries stand in ``entries``; an empty range marks a free slot.
  private var ranges: [Range<Int32>] = []
  private var entries: [Int32] = []
  private let shift: UInt32

  /// Builds the table; each gram's entries are answered in ascending order.
  init(_ grams: [(gram: UInt32, entry: Int32)]) {
    let sorted = grams.sorted { ($0.gram, $0.entry) < ($1.gram, $1.entry) }
    entries = sorted.map(\.entry)
    let bitCount = max(12, min(18, 64 - (grams.count &* 16).leadingZeroBitCount))
    shift = UInt32(32 - bitCount)
    bits = Array(repeating: 0, count: (1 << bitCount) / 64)
    let capacity = max(16, (grams.count * 2).roundedUpToPowerOfTwo)
    keys = Array(repeating: 0, count: capacity)
    ranges = Array(repeating: 0..<0, count: capacity)
    var start = 0
    while start < sorted.count {
      let gram = sorted[start].gram
      var end = start + 1
      while end < sorted.count, sorted[end].gram == gram { end += 1 }
      let hash = GramTable.hash(gram)
      let bit = Int(hash >> shift)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
      var slot = Int(hash) & (capacity - 1)
      while !ranges[slot].isEmpty { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = gram
      ranges[slot] = Int32(start)..<Int32(end)
      start = end
    }
  }

  /// Whether some entry may have the gram.
  @inline(__always)
  func mayContain(_ gram: UInt32) -> Bool {
    let bit = Int(GramTable.hash(gram) >> shift)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 != 0
  }

  /// Calls `body` with each entry that has the gram.
  @inline(__always)
  func forEachEntry(of gram: UInt32, _ body: (Int) -> Void) {
    var slot = Int(GramTable.hash(gram)) & (keys.count - 1)
    while !ranges[slot].isEmpty {
      if keys[slot] == gram {
        for index in ranges[slot] { body(Int(entries[Int(index)])) }
        return
      }
      slot = (slot + 1) & (keys.count - 1)
    }
  }

  @inline(__always)
  private static func hash(_ gram: UInt32) -> UInt32 { gram &* 0x9E37_79B1 }
}

extension Int {
  /// The least power of two that is not below the number.
  fileprivate var roundedUpToPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
