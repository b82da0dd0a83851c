/// Memory that a scan needs, kept from text to text.
struct ScanScratch: ~Copyable {
  // SAFETY: owned; room for `capacity` places.
  private var memory: UnsafeMutablePointer<UInt32>
  private var capacity: Int
  // SAFETY: owned; room for `compactCapacity` bytes and the padding.
  private var compactBytes: UnsafeMutablePointer<UInt8>
  private var compactCapacity: Int

  private static let padding = 16

  init() {
    capacity = 1024
    memory = .allocate(capacity: capacity)
    compactCapacity = 1024
    compactBytes = .allocate(capacity: compactCapacity + Self.padding)
  }

  deinit {
    memory.deallocate()
    compactBytes.deallocate()
  }

  /// Room for twice the places in a text and eight more.
  mutating func places(for count: Int) -> UnsafeMutablePointer<UInt32> {
    if 2 * (count + 4) > capacity {
      memory.deallocate()
      capacity = max(2 * (count + 4), 2 * capacity)
      memory = .allocate(capacity: capacity)
    }
    return memory
  }

  /// The compact form of a lowered text: its ASCII letters and digits alone. Holds until the next call; eight bytes behind
  /// it may be read.
  mutating func compact(_ text: UnsafeBufferPointer<UInt8>) -> (start: UnsafePointer<UInt8>, count: Int) {
    if text.count > compactCapacity {
      compactBytes.deallocate()
      compactCapacity = 2 * text.count
      compactBytes = .allocate(capacity: compactCapacity + Self.padding)
    }
    var count = 0
    for byte in text {
      compactBytes[count] = byte
      count &+= byte &- 0x61 < 26 || byte &- 0x30 < 10 ? 1 : 0
    }
    (compactBytes + count).update(repeating: 0, count: Self.padding)
    return (UnsafePointer(compactBytes), count)
  }
}
