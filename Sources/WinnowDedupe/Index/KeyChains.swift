import CWinnowScan

/// Finds the live items that have a key, newest first.
///
/// Each kind of key has a table of chains. A chain leads from newer items to older ones, so that it ends where the
/// items are no longer live, and nothing is ever taken out. Items that only share a place in the table are passed by because
/// of a tag of eight bits; the few that remain are for the caller to tell.
struct KeyChains: ~Copyable {
  /// The keys of an item: its bands, id, address and title.
  static let keysPerItem = MinHash.bandCount + 3

  /// The newest item of each chain, kind by kind.
  private let heads: UnsafeMutableBufferPointer<UInt32>
  /// Of each item and kind: the next older item of the chain, and eight bits of the key.
  private var links: ChunkedRing<UInt8>
  /// How many chains each kind has.
  let chainCount: Int

  /// The most items of one key that are looked at; titles that come back by the thousand are in one cluster long before.
  static let matchLimit = 64
  /// The most items of one chain that are passed.
  private static let stepLimit = 512
  /// A link is a number of four bytes, in the order of the machine, and the tag.
  private static let linkBytes = 5

  /// Makes chains without items.
  /// - Parameter number: The first item that will be added.
  init(first number: Int, chainCount: Int) {
    heads = .allocate(capacity: chainCount * Self.keysPerItem)
    heads.initialize(repeating: .max)
    links = ChunkedRing(first: number, width: Self.keysPerItem * Self.linkBytes, chunkBits: LiveIndex.chunkBits)
    self.chainCount = chainCount
  }

  deinit { heads.deallocate() }

  /// The bytes of the tables.
  var byteCount: Int { heads.count * MemoryLayout<UInt32>.stride + links.byteCount }

  @inline(__always)
  private func head(of key: UInt32, _ kind: Int) -> UnsafeMutablePointer<UInt32> {
    // SAFETY: the product is below the number of chains, of which each kind has as many.
    let chain = Int((UInt64(key) &* UInt64(chainCount)) &>> 32)
    return heads.baseAddress.unsafelyUnwrapped + (kind &* chainCount &+ chain)
  }

  @inline(__always)
  private func link(of number: Int, _ kind: Int) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(links.pointer(to: number)) + kind &* Self.linkBytes
  }

  // MARK: - Looking up

  /// Asks for the memory where keys of the first kinds will be looked up first.
  func prefetch(_ keys: Span<UInt32>) {
    for kind in 0..<keys.count { winnow_prefetch(head(of: keys[kind], kind)) }
  }

  /// Asks for the memory where they will be looked up next.
  func prefetchLinks(_ keys: Span<UInt32>, live: LiveRange) {
    for kind in 0..<keys.count {
      guard let number = live.number(of: head(of: keys[kind], kind).pointee) else { continue }
      winnow_prefetch(link(of: number, kind))
    }
  }

  /// Calls the closure with live items that probably have the key, newest first, until it returns `false`.
  /// - Parameter kind: the place of the key among the keys of an item.
  @inline(__always)
  func forEach(_ key: UInt32, kind: Int, live: LiveRange, _ body: (Int) -> Bool) {
    var item = head(of: key, kind).pointee
    let tag = UInt8(truncatingIfNeeded: key)
    var steps = 0
    var matches = 0
    // The newest item can be any live one; each further one must be older.
    var bound = live
    while let number = bound.number(of: item), steps < Self.stepLimit {
      let link = link(of: number, kind)
      if link.load(fromByteOffset: 4, as: UInt8.self) == tag {
        guard matches < Self.matchLimit, body(number) else { return }
        matches += 1
      }
      bound.next = number
      item = link.loadUnaligned(as: UInt32.self)
      steps += 1
    }
  }

  /// Where a look at one chain has come.
  private struct Walk {
    var kind: Int
    var number: Int
    var matches = 0
    var steps = 0
  }

  /// Calls the closure with live items that probably have the keys of the first kinds; with one more than once, if it has more
  /// than one of them.
  ///
  /// Takes a step along each chain by turns, so that the memory of all of them is waited for at the same time.
  @inline(__always)
  func forEach(_ keys: Span<UInt32>, live: LiveRange, _ body: (Int) -> Void) {
    withUnsafeTemporaryAllocation(of: Walk.self, capacity: keys.count) { walks in
      var count = 0
      for kind in 0..<keys.count {
        guard let number = live.number(of: head(of: keys[kind], kind).pointee) else { continue }
        walks.initializeElement(at: count, to: Walk(kind: kind, number: number))
        winnow_prefetch(link(of: number, kind))
        count &+= 1
      }
      while count > 0 {
        var kept = 0
        for index in 0..<count {
          var walk = walks[index]
          let link = link(of: walk.number, walk.kind)
          if link.load(fromByteOffset: 4, as: UInt8.self) == UInt8(truncatingIfNeeded: keys[walk.kind]) {
            body(walk.number)
            walk.matches &+= 1
          }
          walk.steps &+= 1
          let older = LiveRange(oldest: live.oldest, next: walk.number)
          guard walk.matches < Self.matchLimit, walk.steps < Self.stepLimit,
            let next = older.number(of: link.loadUnaligned(as: UInt32.self))
          else { continue }
          winnow_prefetch(self.link(of: next, walk.kind))
          walk.number = next
          walks[kept] = walk
          kept &+= 1
        }
        count = kept
      }
    }
  }

  // MARK: - Adding and retiring

  /// Makes room for the links of an item.
  mutating func reserve(_ number: Int) { links.reserve(number) }

  /// Gives up the links of all items before one.
  mutating func removeAll(before number: Int) { links.removeAll(before: number) }

  /// Adds keys of an item, which must be newer than all others and have room.
  /// - Parameter kinds: The kinds of the keys to add.
  mutating func insert(_ number: Int, _ keys: Span<UInt32>, kinds: Range<Int>) {
    let links = link(of: number, 0)
    for kind in kinds {
      let head = head(of: keys[kind], kind)
      let link = links + kind &* Self.linkBytes
      link.storeBytes(of: head.pointee, as: UInt32.self)
      link.storeBytes(of: UInt8(truncatingIfNeeded: keys[kind]), toByteOffset: 4, as: UInt8.self)
      head.pointee = UInt32(truncatingIfNeeded: number)
    }
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
