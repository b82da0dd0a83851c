/// Remembers the canonical form of hosts, since the public suffix list is slow to ask and feeds repeat their hosts.
///
/// Direct-mapped and of fixed size: a host takes the place of another whose hash ends alike, so that what is remembered never
/// changes an answer. Hosts of more than ``limitBytes`` bytes are read anew each time.
struct HostTable: Sendable {
  /// What is known of a host beside its text.
  struct Facts: Sendable {
    /// Where the registrable domain begins, in bytes of the host; `nil` where there is none.
    var domainStart: Int?
    /// Whether rules speak of this host.
    var hasRules: Bool
    /// Whether an address of this host can lead to another one.
    var leadsOn: Bool
  }

  private struct Entry: Sendable {
    var hash: UInt64 = 0
    var writtenCount: UInt8 = 0
    var hostCount: UInt8 = 0
    /// -1 where there is none.
    var domainStart: Int8 = -1
    var hasRules = false
    var leadsOn = false
  }

  /// The longest host that is remembered, as written and in canonical form.
  static let limitBytes = 64
  /// 600 KB for each worker. With fewer, hosts take each other's places so often that the misses cost more than all the rest.
  private static let entryCount = 4096

  private var entries = [Entry](repeating: Entry(), count: entryCount)
  /// Of each entry the host as written, then its canonical form.
  private var texts = [UInt8](repeating: 0, count: entryCount * 2 * limitBytes)
  private var reader = CanonicalHost()

  /// Appends the canonical form of a host; `nil` where no browser would take the host.
  mutating func append(
    _ written: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8], _ rules: AddressRules
  ) -> Facts? {
    let hash = Self.hash(written)
    let index = Int(truncatingIfNeeded: hash >> 40) & (Self.entryCount - 1)
    if let facts = remembered(written, hash, at: index, &output) { return facts }
    guard reader.read(written, rules) else { return nil }
    output.append(contentsOf: reader.bytes)
    var facts = Facts(domainStart: reader.domainStart, hasRules: false, leadsOn: false)
    reader.bytes.withUnsafeBufferPointer { host in
      rules.forEachHostRules(ofHost: host, domainStart: reader.domainStart) { place in
        facts.hasRules = true
        if rules.hostRules[place].leadsOn { facts.leadsOn = true }
      }
    }
    remember(written, hash, facts, at: index)
    return facts
  }

  @inline(__always)
  private func remembered(
    _ written: Slice<UnsafeBufferPointer<UInt8>>, _ hash: UInt64, at index: Int, _ output: inout [UInt8]
  ) -> Facts? {
    let entry = entries[index]
    guard entry.hash == hash, Int(entry.writtenCount) == written.count else { return nil }
    return texts.withUnsafeBufferPointer { texts -> Facts? in
      let start = index &* 2 &* Self.limitBytes
      for offset in 0..<written.count where texts[start &+ offset] != written[written.startIndex &+ offset] {
        return nil
      }
      let host = start &+ Self.limitBytes
      output.append(contentsOf: UnsafeBufferPointer(rebasing: texts[host..<host &+ Int(entry.hostCount)]))
      let domainStart = entry.domainStart < 0 ? nil : Int(entry.domainStart)
      return Facts(domainStart: domainStart, hasRules: entry.hasRules, leadsOn: entry.leadsOn)
    }
  }

  private mutating func remember(
    _ written: Slice<UnsafeBufferPointer<UInt8>>, _ hash: UInt64, _ facts: Facts, at index: Int
  ) {
    guard written.count <= Self.limitBytes, reader.bytes.count <= Self.limitBytes else { return }
    entries[index] = Entry(
      hash: hash, writtenCount: UInt8(written.count), hostCount: UInt8(reader.bytes.count),
      domainStart: Int8(facts.domainStart ?? -1), hasRules: facts.hasRules, leadsOn: facts.leadsOn)
    let start = index * 2 * Self.limitBytes
    for (offset, byte) in written.enumerated() { texts[start + offset] = byte }
    for (offset, byte) in reader.bytes.enumerated() { texts[start + Self.limitBytes + offset] = byte }
  }

  /// Mixes eight bytes a step; never 0 for a text of one byte or more in practice, and the text is compared anyway.
  private static func hash(_ written: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: written))
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    // SAFETY: each load ends at the count or before.
    while index &+ 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
      index &+= 8
    }
    while index < bytes.count {
      hash = (hash ^ UInt64(bytes[index])) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
      index &+= 1
    }
    return hash &* 0xC4CE_B9FE_1A85_EC53
  }
}
