/// The primary composites, found by binary search over their two parts.
///
/// Never freed: the tables live as long as the program.
// SAFETY: `@unchecked Sendable` because the memory is written in `init` only, before anyone else can see it.
struct CompositeTable: @unchecked Sendable {
  private let entries: UnsafeMutablePointer<(key: UInt64, composite: UInt32)>
  private let count: Int

  init(_ text: StaticString) {
    var scanner = HexScanner(text)
    var sorted: [(key: UInt64, composite: UInt32)] = []
    while let (code, _) = scanner.next(), let (first, _) = scanner.next(), let (second, _) = scanner.next() {
      sorted.append((Self.key(first, second), code))
    }
    sorted.sort { $0.key < $1.key }
    count = sorted.count
    entries = .allocate(capacity: count)
    entries.initialize(from: sorted, count: count)
  }

  subscript(first: UInt32, second: UInt32) -> UInt32? {
    let key = Self.key(first, second)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < count && entries[low].key == key ? entries[low].composite : nil
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}
