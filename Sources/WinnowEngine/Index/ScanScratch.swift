/// Memory that a scan needs, kept from text to text.
struct ScanScratch: ~Copyable {
  // SAFETY: owned; room for `capacity` places.
  private var memory: UnsafeMutablePointer<UInt32>
  private var capacity: Int
  // SAFETY: owned; room for `compactCapacity` bytes and the padding.
  private var compactBytes: UnsafeMutablePointer<UInt8>
  private var compactCapacity: Int

  // SAFETY: owned; room for `squeezedCapacity` bytes and the padding, and for as many offsets.
  private var squeezedBytes: UnsafeMutablePointer<UInt8>
  private var squeezedOffsets: UnsafeMutablePointer<Int32>
  private var squeezedCapacity: Int

  // SAFETY: owned; room for `repeatCapacity` numbers.
  private var repeatNumbers: UnsafeMutablePointer<UInt64>
  private var repeatCapacity: Int

  init() {
    capacity = 1024
    memory = .allocate(capacity: capacity)
    compactCapacity = 1024
    compactBytes = .allocate(capacity: compactCapacity + TextArena.padding)
    squeezedCapacity = 1024
    squeezedBytes = .allocate(capacity: squeezedCapacity + TextArena.padding)
    squeezedOffsets = .allocate(capacity: squeezedCapacity)
    repeatCapacity = 1024
    repeatNumbers = .allocate(capacity: repeatCapacity)
  }

  deinit {
    memory.deallocate()
    repeatNumbers.deallocate()
    compactBytes.deallocate()
    squeezedBytes.deallocate()
    squeezedOffsets.deallocate()
  }

  /// Room for three numbers for each place in a text, and three more.
  mutating func places(for count: Int) -> UnsafeMutablePointer<UInt32> {
    if 3 * (count + 1) > capacity {
      memory.deallocate()
      capacity = max(3 * (count + 1), 2 * capacity)
      memory = .allocate(capacity: capacity)
    }
    return memory
  }

  /// The compact form of a lowered text: its ASCII letters and digits alone. Holds until the next call;
  /// ``TextArena/padding`` bytes behind it may be read.
  mutating func compact(_ text: UnsafeBufferPointer<UInt8>) -> (start: UnsafePointer<UInt8>, count: Int) {
    if text.count > compactCapacity {
      compactBytes.deallocate()
      compactCapacity = 2 * text.count
      compactBytes = .allocate(capacity: compactCapacity + TextArena.padding)
    }
    var count = 0
    for byte in text {
      compactBytes[count] = byte
      count &+= byte &- 0x61 < 26 || byte &- 0x30 < 10 ? 1 : 0
    }
    (compactBytes + count).update(repeating: 0, count: TextArena.padding)
    return (UnsafePointer(compactBytes), count)
  }

  /// A text in which each run of white space is one space, and the offset of each byte in the text, of a space that of the
  /// first one. Holds until the next call; ``TextArena/padding`` bytes behind it may be read.
  mutating func squeezed(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> (start: UnsafePointer<UInt8>, count: Int, offsets: UnsafePointer<Int32>) {
    if text.count > squeezedCapacity {
      squeezedBytes.deallocate()
      squeezedOffsets.deallocate()
      squeezedCapacity = 2 * text.count
      squeezedBytes = .allocate(capacity: squeezedCapacity + TextArena.padding)
      squeezedOffsets = .allocate(capacity: squeezedCapacity)
    }
    var count = 0
    var isBehindSpace = false
    for (offset, byte) in text.enumerated() {
      let isSpace = PhraseSet.isSpace(byte)
      if !isSpace || !isBehindSpace {
        squeezedBytes[count] = isSpace ? 0x20 : byte
        squeezedOffsets[count] = Int32(truncatingIfNeeded: offset)
        count &+= 1
      }
      isBehindSpace = isSpace
    }
    (squeezedBytes + count).update(repeating: 0, count: TextArena.padding)
    return (UnsafePointer(squeezedBytes), count, UnsafePointer(squeezedOffsets))
  }

  /// Room for the table of a text's windows.
  mutating func repeatTable(for count: Int) -> UnsafeMutablePointer<UInt64> {
    let needed = TextRepeats.tableCount(for: count)
    if needed > repeatCapacity {
      repeatNumbers.deallocate()
      repeatCapacity = needed
      repeatNumbers = .allocate(capacity: repeatCapacity)
    }
    return repeatNumbers
  }
}
