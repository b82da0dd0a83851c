/// Memory that a scan needs, kept from text to text.
struct ScanScratch: ~Copyable {
  // SAFETY: owned; room for `capacity` places.
  private var memory: UnsafeMutablePointer<UInt32>
  private var capacity: Int

  init() {
    capacity = 1024
    memory = .allocate(capacity: capacity)
  }

  deinit { memory.deallocate() }

  /// Room for the places in a text and one more.
  mutating func places(for count: Int) -> UnsafeMutablePointer<UInt32> {
    if count >= capacity {
      memory.deallocate()
      capacity = max(count + 1, 2 * capacity)
      memory = .allocate(capacity: capacity)
    }
    return memory
  }
}
