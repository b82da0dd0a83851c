/// The primary composites, found by binary search over their two parts.
struct CompositeTable: Sendable {
  private let keys: [UInt64]
  private let composites: [UInt32]

  init(_ text: StaticString) {
    var scanner = HexScanner(text)
    var entries: [(key: UInt64, composite: UInt32)] = []
    while let (code, _) = scanner.next(), let (first, _) = scanner.next(), let (second, _) = scanner.next() {
      entries.append((Self.key(first, second), code))
    }
    entries.sort { $0.key < $1.key }
    keys = entries.map(\.key)
    composites = entries.map(\.composite)
  }

  subscript(first: UInt32, second: UInt32) -> UInt32? {
    let key = Self.key(first, second)
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? composites[low] : nil
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}
