import CWinnowScan

/// Finds the live items that have a key, newest first.
///
/// All keys of all kinds lie in one table of chains. A chain leads from newer items to older ones, so that it ends where the
/// items are no longer live, and nothing is ever taken out. Items that only share a place in the table are passed by because
/// of a tag of eight bits; the few that remain are for the caller to tell.
struct KeyChains {
  /// The keys of an item: its bands, id, address and title.
  static let keysPerItem = MinHash.bandCount + 3

  /// The newest item of each chain.
  private var heads: ContiguousArray<UInt32>
  /// Of each slot and key: the next older item of the chain, and eight bits of the key.
  private var nexts: ContiguousArray<UInt32>
  private var tags: ContiguousArray<UInt8>
  private var slotCount: Int
  private var headsPerKind: Int

  /// The most items of one key that are looked at; titles that come back by the thousand are in one cluster long before.
  static let matchLimit = 64
  /// The most items of one chain that are passed.
  private static let stepLimit = 512

  init(slotCount: Int, headCount: Int) {
    heads = ContiguousArray(repeating: .max, count: headCount)
    nexts = ContiguousArray(repeating: .max, count: slotCount * Self.keysPerItem)
    tags = ContiguousArray(repeating: 0, count: slotCount * Self.keysPerItem)
    self.slotCount = slotCount
    headsPerKind = headCount / Self.keysPerItem
  }

  /// The bytes of the tables.
  var byteCount: Int { heads.count * 4 + nexts.count * 5 }
  var headCount: Int { heads.count }

  /// Each kind of key has its own part of the heads, because a link leads on to a link of the same kind.
  @inline(__always)
  private func place(of key: UInt32, _ kind: Int) -> Int {
    kind &* headsPerKind &+ Int((UInt64(key) &* UInt64(headsPerKind)) &>> 32)
  }

  /// Asks for the memory of keys that will be looked up.
  func prefetch(_ keys: InlineArray<23, UInt32>) {
    heads.withUnsafeBufferPointer { heads in
      guard let base = heads.baseAddress else { return }
      for index in 0..<Self.keysPerItem { winnow_prefetch(base + place(of: keys[index], index)) }
    }
  }

  /// Asks for the memory of the newest items of the chains.
  func prefetchItems(_ keys: InlineArray<23, UInt32>, live: LiveRange) {
    nexts.withUnsafeBufferPointer { nexts in
      tags.withUnsafeBufferPointer { tags in
        guard let nexts = nexts.baseAddress, let tags = tags.baseAddress else { return }
        for index in 0..<Self.keysPerItem {
          guard let number = live.number(of: heads[place(of: keys[index], index)]) else { continue }
          let link = number % slotCount &* Self.keysPerItem &+ index
          winnow_prefetch(nexts + link)
          winnow_prefetch(tags + link)
        }
      }
    }
  }

  /// Calls the closure with live items that probably have the key, newest first, until it returns `false`.
  /// - Parameter kind: the place of the key among the keys of an item.
  @inline(__always)
  func forEach(_ key: UInt32, kind: Int, live: LiveRange, _ body: (Int) -> Bool) {
    var item = heads[place(of: key, kind)]
    let tag = UInt8(truncatingIfNeeded: key)
    var steps = 0
    var matches = 0
    // The newest item can be any live one; each further one must be older.
    var bound = live
    while let number = bound.number(of: item), steps < Self.stepLimit {
      let link = number % slotCount &* Self.keysPerItem &+ kind
      if tags[link] == tag {
        guard matches < Self.matchLimit, body(number) else { return }
        matches += 1
      }
      bound.next = number
      item = nexts[link]
      steps += 1
    }
  }

  /// Adds keys of an item, which must be newer than all others.
  mutating func insert(_ number: Int, _ keys: InlineArray<23, UInt32>, kinds: Range<Int>) {
    let link = number % slotCount &* Self.keysPerItem
    for kind in kinds {
      let place = place(of: keys[kind], kind)
      nexts[link &+ kind] = heads[place]
      tags[link &+ kind] = UInt8(truncatingIfNeeded: keys[kind])
      heads[place] = UInt32(truncatingIfNeeded: number)
    }
  }

  /// Moves to more slots; the chains stay.
  mutating func grow(to newCount: Int, live: LiveRange) {
    var newNexts = ContiguousArray<UInt32>(repeating: .max, count: newCount * Self.keysPerItem)
    var newTags = ContiguousArray<UInt8>(repeating: 0, count: newCount * Self.keysPerItem)
    for number in live.oldest..<live.next {
      let old = number % slotCount * Self.keysPerItem
      let new = number % newCount * Self.keysPerItem
      for kind in 0..<Self.keysPerItem {
        newNexts[new + kind] = nexts[old + kind]
        newTags[new + kind] = tags[old + kind]
      }
    }
    (nexts, tags, slotCount) = (newNexts, newTags, newCount)
  }
}

/// The numbers of the live items.
struct LiveRange {
  var oldest: Int
  /// The number that comes next.
  var next: Int

  /// The number that its lower half means; `nil` when no live item has it.
  @inline(__always)
  func number(of wrapped: UInt32) -> Int? {
    let age = Int(wrapped &- UInt32(truncatingIfNeeded: oldest))
    return age < next &- oldest ? oldest &+ age : nil
  }
}
