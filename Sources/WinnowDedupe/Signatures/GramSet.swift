/// The distinct grams of a title.
struct GramSet {
  /// A table with open addressing; zero is a free place.
  private var slots: ContiguousArray<UInt32> = []
  private var shift: UInt32 = 32
  /// How many grams there are.
  private(set) var count = 0

  /// Becomes the set of these grams, none of which is zero.
  mutating func set(_ grams: ContiguousArray<UInt32>) {
    begin(capacity: grams.count)
    count = slots.withUnsafeMutableBufferPointer { slots in
      var count = 0
      for gram in grams where Self.insert(gram, slots, shift) { count += 1 }
      return count
    }
  }

  /// The Jaccard similarity with a text of such grams: what both have, divided by what either has.
  ///
  /// Exact but for hashes of grams that are not ASCII, of which two are the same once in four billion.
  /// - Parameter scratch: a set that becomes that of the other grams.
  func similarity(_ grams: ContiguousArray<UInt32>, scratch: inout GramSet) -> Double {
    guard count > 0 else { return 0 }
    scratch.begin(capacity: grams.count)
    let otherShift = scratch.shift
    let (others, shared) = slots.withUnsafeBufferPointer { slots in
      scratch.slots.withUnsafeMutableBufferPointer { others in
        var (count, shared) = (0, 0)
        for gram in grams where Self.insert(gram, others, otherShift) {
          count += 1
          if Self.contains(gram, slots, shift) { shared += 1 }
        }
        return (count, shared)
      }
    }
    scratch.count = others
    return Double(shared) / Double(count + others - shared)
  }

  private mutating func begin(capacity: Int) {
    let bits = max(7, UInt32(UInt.bitWidth - (2 * capacity).leadingZeroBitCount))
    let size = 1 << Int(bits)
    shift = 32 - bits
    count = 0
    if slots.count == size {
      slots.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    } else {
      slots = ContiguousArray(repeating: 0, count: size)
    }
  }

  // SAFETY of both: a place is below the number of slots, of which at least half are free.

  /// Adds a gram; `false` where it is there.
  @inline(__always)
  private static func insert(_ gram: UInt32, _ slots: UnsafeMutableBufferPointer<UInt32>, _ shift: UInt32) -> Bool {
    let place = self.place(of: gram, UnsafeBufferPointer(slots), shift)
    guard slots[place] == 0 else { return false }
    slots[place] = gram
    return true
  }

  @inline(__always)
  private static func contains(_ gram: UInt32, _ slots: UnsafeBufferPointer<UInt32>, _ shift: UInt32) -> Bool {
    slots[place(of: gram, slots, shift)] != 0
  }

  /// The place that has the gram, or the free one where it belongs.
  @inline(__always)
  private static func place(of gram: UInt32, _ slots: UnsafeBufferPointer<UInt32>, _ shift: UInt32) -> Int {
    var place = Int((gram &* 0x9E37_79B1) &>> shift)
    while slots[place] != 0, slots[place] != gram { place = (place &+ 1) & (slots.count &- 1) }
    return place
  }
}
