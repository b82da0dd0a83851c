/// A set of domains; a host is in it when it is one of them or below one of them.
struct DomainSet: Sendable {
  private let indexByDomain: [[UInt8]: Int]

  /// Prepares the domains, which are lower-cased; the indices of results are those of this array.
  init(_ domains: [String]) {
    var table: [[UInt8]: Int] = [:]
    for (index, domain) in domains.enumerated() {
      let key = Array(domain.lowercased().utf8.drop { $0 == 0x2E })
      if table[key] == nil { table[key] = index }
    }
    indexByDomain = table
  }

  /// The domains, one of which stands in every text that names a host in the set; `nil` where case could hide one.
  var literals: [[UInt8]]? {
    let domains = indexByDomain.keys.filter { !$0.isEmpty }
    return domains.allSatisfy { $0.allSatisfy { $0 < 0x80 } } ? Array(domains) : nil
  }

  /// The entry that a host falls under, the most specific first.
  func index(ofHost host: some Collection<UInt8>) -> Int? {
    var labels = DomainSet.lowered(host)[...]
    if labels.last == 0x2E { labels.removeLast() }
    while !labels.isEmpty {
      if let index = indexByDomain[Array(labels)] { return index }
      guard let dot = labels.firstIndex(of: 0x2E) else { return nil }
      labels = labels[(dot + 1)...]
    }
    return nil
  }

  /// The first host name standing in a text that falls under an entry.
  func first(in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> (range: Range<Int>, index: Int)? {
    var position = start
    while position < text.count {
      guard DomainSet.isHostByte(text[position]) else {
        position += 1
        continue
      }
      let begin = position
      while position < text.count, DomainSet.isHostByte(text[position]) { position += 1 }
      var end = position
      while end > begin, text[end - 1] == 0x2E || text[end - 1] == 0x2D { end -= 1 }
      let host = text[begin..<end]
      if host.contains(0x2E), let index = index(ofHost: host) { return (begin..<end, index) }
    }
    return nil
  }

  private static func lowered(_ bytes: some Collection<UInt8>) -> [UInt8] {
    bytes.map(\.loweredASCII)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x80...0xFF: true
    default: false
    }
  }
}
