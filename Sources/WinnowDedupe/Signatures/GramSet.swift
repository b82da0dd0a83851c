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
    for gram in grams { insert(gram) }
  }

  /// The Jaccard similarity with a text of such grams: what both have, divided by what either has.
  ///
  /// Exact but for hashes of grams that are not ASCII, of which two are the same once in four billion.
  /// - Parameter scratch: a set that becomes that of the other grams.
  func similarity(_ grams: ContiguousArray<UInt32>, scratch: inout GramSet) -> Double {
    scratch.begin(capacity: grams.count)
    var shared = 0
    for gram in grams where scratch.insert(gram) && contains(gram) { shared += 1 }
    let either = count + scratch.count - shared
    return either == 0 ? 0 : Double(shared) / Double(either)
  }

  /// Whether the gram is there.
  func contains(_ gram: UInt32) -> Bool {
    guard count > 0 else { return false }
    var place = Int((gram &* 0x9E37_79B1) >> shift)
    while slots[place] != 0 {
      if slots[place] == gram { return true }
      place = (place + 1) & (slots.count - 1)
    }
    return false
  }

  private mutating func begin(capacity: Int) {
    let bits = max(7, UInt32(UInt.bitWidth - (2 * capacity).leadingZeroBitCount))
    let size = 1 << Int(bits)
    shift = 32 - bits
    count = 0
    if slots.count == size {
      for index in slots.indices { slots[index] = 0 }
    } else {
      slots = ContiguousArray(repeating: 0, count: size)
    }
  }

  /// Adds a gram; `false` where it is there.
  @discardableResult
  private mutating func insert(_ gram: UInt32) -> Bool {
    var place = Int((gram &* 0x9E37_79B1) >> shift)
    while slots[place] != 0 {
      if slots[place] == gram { return false }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = gram
    count += 1
    return true
  }
}
