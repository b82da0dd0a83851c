/// What the stage is beside its items, clusters and names.
struct IndexState: Sendable, Hashable {
  /// The numbers of the oldest live item, and of the next one to come.
  var oldest: Int
  var next: Int
  /// The latest event time, and that of the first item; `nil` before it.
  var now: Int64?
  var firstTime: Int64?
  /// The number of chains in memory, on which it depends what shares one.
  var chainCount: Int
  /// The number that the next new name gets.
  var nextName: Int

  /// A hash of all parts. A damaged number could ask for any amount of memory.
  var seal: Int64 {
    let parts = [oldest, next, chainCount, nextName].map(Int64.init) + [now ?? -1, firstTime ?? -1]
    return Int64(bitPattern: PhraseHash.hash(parts.map(String.init).joined(separator: " ")))
  }

  /// Whether the parts fit together.
  var isPlausible: Bool {
    oldest >= 0 && next >= oldest && chainCount >= 1 && chainCount < 1 << 32
      && next - oldest <= LiveIndex.crowd * chainCount && nextName >= 1 && nextName < 1 << 32
  }
}
