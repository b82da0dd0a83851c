/// The places of phrases by their hashes, in one table with open addressing.
struct PhraseTable: Sendable {
  /// The hash of a slot; zero where it is free.
  private var hashes: ContiguousArray<UInt64> = [0]
  private var entries: ContiguousArray<Entry> = [Entry()]
  private var places: ContiguousArray<GuardSet.Place> = []
  private var mask = 0

  private struct Entry {
    var start: Int32 = 0
    var count: Int32 = 0
    /// The kinds of the blocks that have the phrase, as bits.
    var kinds: UInt32 = 0
  }

  /// A table without a phrase.
  init() {}

  /// Makes a table; the places of a phrase keep their order.
  init(_ phrases: [UInt64: [GuardSet.Place]], kind: (GuardSet.Place) -> UInt32) {
    var size = 16
    while size < 2 * phrases.count { size *= 2 }
    mask = size - 1
    hashes = ContiguousArray(repeating: 0, count: size)
    entries = ContiguousArray(repeating: Entry(), count: size)
    for (hash, phrasePlaces) in phrases {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while hashes[slot] != 0 { slot = (slot + 1) & mask }
      hashes[slot] = hash
      entries[slot] = Entry(
        start: Int32(places.count), count: Int32(phrasePlaces.count), kinds: phrasePlaces.reduce(0) { $0 | kind($1) })
      places += phrasePlaces
    }
  }

  /// The slot of a phrase; `nil` for most hashes.
  @inline(__always)
  func find(_ hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != hash {
      if hashes[slot] == 0 { return nil }
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// The kinds of the blocks that have the phrase of a slot, as bits.
  @inline(__always)
  func kinds(of slot: Int) -> UInt32 { entries[slot].kinds }

  /// The places of the phrase of a slot.
  func places(of slot: Int) -> ArraySlice<GuardSet.Place> {
    let entry = entries[slot]
    return ArraySlice(places[Int(entry.start)..<Int(entry.start + entry.count)])
  }
}
