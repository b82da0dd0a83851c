/// Finds short texts among many by their bytes, whatever the case of ASCII letters.
///
/// A dictionary would ask for an array for each question; this one takes the bytes where they are.
struct NameTable: Sendable {
  /// The place of each text in ``names`` plus one, or 0 where a slot is free; their number is a power of two.
  private var slots: [UInt32]
  private(set) var names: [[UInt8]] = []

  /// Makes a table without texts.
  init() { slots = [UInt32](repeating: 0, count: 16) }

  /// Whether there is no text.
  var isEmpty: Bool { names.isEmpty }

  /// The number of a text, in the order in which they came; adds it if it is new.
  mutating func insert(_ name: [UInt8]) -> Int {
    if let index = name.withUnsafeBufferPointer({ self.index(of: $0[...]) }) { return index }
    names.append(name.map(\.loweredASCII))
    if names.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      for index in names.indices { place(index) }
    } else {
      place(names.count - 1)
    }
    return names.count - 1
  }

  /// The number of a text; `nil` if it is not among them.
  func index(of name: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if isEqual(names[index], name) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func place(_ index: Int) {
    var slot = names[index].withUnsafeBufferPointer { Self.hash($0[...]) } & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index + 1)
  }

  private func isEqual(_ known: [UInt8], _ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard known.count == name.count else { return false }
    for offset in 0..<known.count where known[offset] != name[name.startIndex + offset].loweredASCII { return false }
    return true
  }

  /// FNV-1a of the bytes in lower case: the same everywhere, and no more is needed for texts of a few bytes.
  private static func hash(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte.loweredASCII)) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 20)
  }
}
