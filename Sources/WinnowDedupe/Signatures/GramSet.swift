/// The distinct grams of a title, to count what other titles share with them.
struct GramSet {
  /// A table with open addressing; zero is a free place.
  private var slots: ContiguousArray<UInt32> = ContiguousArray(repeating: 0, count: 1 << Self.leastBits)
  /// Of each slot: the number of the title that was found to have the gram last.
  private var stamps: ContiguousArray<UInt32> = ContiguousArray(repeating: 0, count: 1 << Self.leastBits)
  private var titleNumber: UInt32 = 0
  private var shift: UInt32 = 32 - Self.leastBits
  /// How many grams there are.
  private(set) var count = 0

  private static let leastBits: UInt32 = 8

  /// Becomes the set of these grams, none of which is zero.
  mutating func set(_ grams: ContiguousArray<UInt32>) {
    grams.withUnsafeBufferPointer { set($0) { _, _ in } }
  }

  /// Becomes the set of these grams and leaves each of them once, in the order of the first.
  mutating func set(makingDistinct grams: inout ContiguousArray<UInt32>) {
    grams.withUnsafeMutableBufferPointer { grams in set(UnsafeBufferPointer(grams)) { grams[$0] = $1 } }
    grams.removeLast(grams.count - count)
  }

  /// Calls the closure with each distinct gram and its number among them.
  @inline(__always)
  private mutating func set(_ grams: UnsafeBufferPointer<UInt32>, _ body: (Int, UInt32) -> Void) {
    begin(capacity: grams.count)
    let shift = shift
    count = slots.withUnsafeMutableBufferPointer { slots in
      var count = 0
      for gram in grams {
        let place = Self.place(of: gram, UnsafeBufferPointer(slots), shift)
        guard slots[place] == 0 else { continue }
        slots[place] = gram
        body(count, gram)
        count &+= 1
      }
      return count
    }
  }

  /// The Jaccard similarity with another title: the grams that both have, divided by those that either has; `nil` as soon as
  /// it is clear that it is less than a threshold.
  ///
  /// Exact but for hashes of grams that are not ASCII, of which two are the same once in four billion.
  /// - Parameters:
  ///   - grams: the other title's grams; they may repeat.
  ///   - otherCount: how many of them are distinct.
  mutating func similarity(
    _ grams: ContiguousArray<UInt32>, distinct otherCount: Int, atLeast threshold: Double
  ) -> Double? {
    guard count > 0 else { return threshold > 0 ? nil : 0 }
    titleNumber &+= 1
    let number = titleNumber
    // Of `a + b` grams, a similarity of `t` takes `t(a + b) / (1 + t)` shared ones; so many others there may be.
    let needed = Int(threshold * Double(count + otherCount) / (1 + threshold))
    var spare = grams.count - needed
    let shared = slots.withUnsafeBufferPointer { slots in
      stamps.withUnsafeMutableBufferPointer { stamps in
        var shared = 0
        for gram in grams {
          let place = Self.place(of: gram, slots, shift)
          if slots[place] != 0, stamps[place] != number {
            stamps[place] = number
            shared &+= 1
          } else {
            spare &-= 1
            if spare < 0 { break }
          }
        }
        return shared
      }
    }
    let similarity = Double(shared) / Double(count + otherCount - shared)
    return spare >= 0 && similarity >= threshold ? similarity : nil
  }

  private mutating func begin(capacity: Int) {
    let bits = max(Self.leastBits, UInt32(UInt.bitWidth - (2 * capacity).leadingZeroBitCount))
    let size = 1 << Int(bits)
    shift = 32 - bits
    if slots.count == size {
      slots.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    } else {
      slots = ContiguousArray(repeating: 0, count: size)
      stamps = ContiguousArray(repeating: 0, count: size)
      titleNumber = 0
    }
  }

  // SAFETY: a place is below the number of slots, of which at least half are free.

  /// The place that has the gram, or the free one where it belongs.
  @inline(__always)
  private static func place(of gram: UInt32, _ slots: UnsafeBufferPointer<UInt32>, _ shift: UInt32) -> Int {
    var place = Int((gram &* 0x9E37_79B1) &>> shift)
    while slots[place] != 0, slots[place] != gram { place = (place &+ 1) & (slots.count &- 1) }
    return place
  }
}
