/// Tells quickly that a hash is none of a set: bits for their lower halves. A hash may pass in vain.
struct HashFilter: Sendable {
  private var bits: [UInt64]
  private var mask: UInt64

  /// Makes a filter of so many bits for each hash that one in thirty passes in vain.
  init(_ hashes: some Collection<UInt64>) {
    self.init(capacity: hashes.count)
    for hash in hashes { insert(hash) }
  }

  /// Makes a filter without hashes. With more of them than the capacity, more pass in vain.
  init(capacity: Int) {
    var size: UInt64 = 64
    while size < UInt64(capacity) * 32 { size *= 2 }
    mask = size - 1
    bits = Array(repeating: 0, count: Int(size / 64))
  }

  mutating func insert(_ hash: UInt64) { bits[Int((hash & mask) >> 6)] |= 1 << (hash & 63) }

  /// Whether the hash may be one of the set.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { bits[Int((hash & mask) >> 6)] & 1 << (hash & 63) != 0 }
}
