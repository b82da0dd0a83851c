/// Finds byte strings among many: an open addressing table over one buffer, without allocation when asked.
final class ByteStringTable: Sendable {
  private let storage: ConstantTable<UInt8>
  private let slots: ConstantTable<Slot>
  private let mask: Int

  private struct Slot: BitwiseCopyable, Sendable {
    var hash: UInt64
    var start: Int32
    var count: Int32
    /// The caller's number of the string; negative where the slot is free.
    var number: Int32
  }

  /// Builds the table; of equal strings the first counts. The numbers that it answers are places in `strings`.
  init(_ strings: [[UInt8]]) {
    var capacity = 4
    while capacity < 2 * strings.count { capacity *= 2 }
    let mask = capacity - 1
    var storage: [UInt8] = []
    var slots = Array(repeating: Slot(hash: 0, start: 0, count: 0, number: -1), count: capacity)
    next: for (number, string) in strings.enumerated() {
      let hash = string.withUnsafeBufferPointer { Self.hash($0) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot].number >= 0 {
        if slots[slot].hash == hash, strings[Int(slots[slot].number)] == string { continue next }
        slot = (slot + 1) & mask
      }
      slots[slot] = Slot(
        hash: hash, start: Int32(storage.count), count: Int32(string.count), number: Int32(number))
      storage += string
    }
    self.storage = ConstantTable(storage)
    self.slots = ConstantTable(slots)
    self.mask = mask
  }

  /// The place of a string; `nil` when it is not in the table.
  func number(of string: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Self.hash(string)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].number >= 0 {
      let entry = slots[slot]
      if entry.hash == hash, Int(entry.count) == string.count, equals(string, at: Int(entry.start)) {
        return Int(entry.number)
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func equals(_ string: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let bytes = storage.start + start
    for index in 0..<string.count where string[index] != bytes[index] { return false }
    return true
  }

  /// FNV-1a; its high bits are folded in, because the low ones name the slot.
  private static func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in string { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }
}
