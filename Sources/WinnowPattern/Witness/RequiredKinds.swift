/// Kinds of bytes of each of which a text must hold one: the few rarest.
struct RequiredKinds {
  /// One of the entries.
  struct Entry {
    let kinds: ByteKinds
    let commonness: Int
  }

  /// The rarest first.
  private(set) var entries: [Entry] = []

  /// Most entries that are kept.
  private static let limit = 4
  /// What nearly every text holds is not worth a look.
  private static let commonLimit = 900

  /// Adds kinds, unless a stricter entry is there.
  mutating func insert(_ kinds: ByteKinds) {
    insert(Entry(kinds: kinds, commonness: kinds.commonness))
  }

  private mutating func insert(_ entry: Entry) {
    guard entry.commonness < Self.commonLimit else { return }
    if entries.count == Self.limit, entry.commonness >= entries[Self.limit - 1].commonness { return }
    for present in entries where present.kinds.isSubset(of: entry.kinds) { return }
    entries.removeAll { entry.kinds.isSubset(of: $0.kinds) }
    let index = entries.firstIndex { entry.commonness < $0.commonness } ?? entries.count
    entries.insert(entry, at: index)
    if entries.count > Self.limit { entries.removeLast() }
  }

  /// Adds all that the other one requires.
  mutating func formUnion(_ other: RequiredKinds) {
    if entries.isEmpty {
      entries = other.entries
    } else {
      for entry in other.entries { insert(entry) }
    }
  }

  /// What holds when the one or the other does.
  func either(_ other: RequiredKinds) -> RequiredKinds {
    var result = RequiredKinds()
    for entry in entries {
      let unions = other.entries.map { entry.kinds.union($0.kinds) }
      if let rarest = unions.min(by: { $0.commonness < $1.commonness }) { result.insert(rarest) }
    }
    return result
  }
}
