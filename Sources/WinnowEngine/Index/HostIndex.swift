import WinnowModel

/// Tells from a host name which of the domain lists that tests ask for it falls under, with one look-up for each label.
struct HostIndex: Sendable {
  private let domains: ByteStringTable
  /// The tests of each domain.
  private let uses: ConstantTable<LiteralUse>
  private let firstUses: ConstantTable<Int32>
  /// The sources whose hosts tests ask for, as bits.
  let sources: UInt64

  /// Builds an index from domains in lower case, each with a use; a domain may come several times.
  init(_ entries: [(domain: [UInt8], use: LiteralUse)]) {
    var byDomain: [[UInt8]: [LiteralUse]] = [:]
    for (domain, use) in entries { byDomain[domain, default: []].append(use) }
    let sorted = byDomain.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var uses: [LiteralUse] = []
    var firstUses: [Int32] = [0]
    for domain in sorted {
      uses += byDomain[domain] ?? []
      firstUses.append(Int32(uses.count))
    }
    domains = ByteStringTable(sorted)
    self.uses = ConstantTable(uses)
    self.firstUses = ConstantTable(firstUses)
    sources = uses.reduce(0) { $0 | $1.sources }
  }

  /// Calls `body` with every use of a domain that the host is or is below of.
  func find(host: UnsafeBufferPointer<UInt8>, _ body: (LiteralUse) -> Void) {
    HostSuffixes.forEach(of: host) { suffix in
      if let domain = domains.number(of: suffix) {
        for use in Int(firstUses[domain])..<Int(firstUses[domain + 1]) { body(uses[use]) }
      }
      return true
    }
  }
}

/// The domains that a host name is or is below of.
enum HostSuffixes {
  /// Calls `body` with the host in lower case and then with what is left without its first label, and so on, until `body`
  /// returns false.
  static func forEach(of host: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, host.count)) { lowered in
      for (index, byte) in host.enumerated() { lowered[index] = byte.loweredASCII }
      var end = host.count
      if end > 0, lowered[end - 1] == 0x2E { end -= 1 }
      var start = 0
      while start < end {
        let labels = UnsafeBufferPointer(rebasing: lowered[start..<end])
        guard body(labels), let dot = labels.firstIndex(of: 0x2E) else { return }
        start += dot + 1
      }
    }
  }
}
