import CWinnowScan

/// Says where the entries of a gram, a number made of up to four bytes, begin: a bit table that answers "none" at once, and
/// an open addressing table behind it.
struct GramTable: Sendable {
  /// How many grams there are.
  let count: Int
  /// A bit for each hash of a gram, addressed by the hash shifted down by ``bitShift``.
  let bits: ConstantTable<UInt64>
  private let slots: ConstantTable<Slot>
  let bitShift: UInt32
  private let slotShift: UInt32
  private let slotMask: Int

  private struct Slot: BitwiseCopyable, Sendable {
    var gram: UInt32
    /// The first entry; negative where the slot is free.
    var first: Int32
  }

  /// The largest bit table that stays in a core's first cache, as a power of two.
  private static let mostBits = 18
  /// Bits for each gram while the table is so small, so that few other grams look like one; and at least.
  private static let (bitsPerGram, leastBitsPerGram) = (32, 8)

  /// Builds the table from distinct grams, each with its first entry.
  init(_ grams: [(gram: UInt32, first: Int32)]) {
    count = grams.count
    let bitCount = max(
      12, min(Self.mostBits, Self.bitWidth(of: grams.count &* Self.bitsPerGram)),
      Self.bitWidth(of: grams.count &* Self.leastBitsPerGram))
    let slotCount = max(4, Self.bitWidth(of: grams.count &* 2))
    bitShift = UInt32(32 - bitCount)
    slotShift = UInt32(32 - slotCount)
    slotMask = (1 << slotCount) - 1
    var bits = Array(repeating: UInt64(0), count: (1 << bitCount) / 64)
    var slots = Array(repeating: Slot(gram: 0, first: -1), count: 1 << slotCount)
    for (gram, first) in grams {
      let hash = winnow_gram_hash(gram)
      let bit = Int(hash >> bitShift)
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
      var slot = Int(hash >> slotShift)
      while slots[slot].first >= 0 { slot = (slot + 1) & slotMask }
      slots[slot] = Slot(gram: gram, first: first)
    }
    self.bits = ConstantTable(bits)
    self.slots = ConstantTable(slots)
  }

  /// Whether the table is likely to be further away than a core's own caches.
  var isLarge: Bool { slotMask > 0xFFF }

  /// Asks for the memory that ``firstEntry(of:)`` will read.
  @inline(__always)
  func prefetch(_ gram: UInt32) { winnow_prefetch(slots.start + Int(winnow_gram_hash(gram) &>> slotShift)) }

  /// The first entry of a gram; negative when it has none.
  @inline(__always)
  func firstEntry(of gram: UInt32) -> Int32 {
    let slots = slots.start
    var slot = Int(winnow_gram_hash(gram) &>> slotShift)
    while slots[slot].first >= 0 {
      if slots[slot].gram == gram { return slots[slot].first }
      slot = (slot &+ 1) & slotMask
    }
    return -1
  }

  /// The exponent of the least power of two that is not below the number.
  private static func bitWidth(of number: Int) -> Int { Int.bitWidth - max(0, number - 1).leadingZeroBitCount }
}
