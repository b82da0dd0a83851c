/// A set of domains; a host is in it when it is one of them or below one of them.
final class DomainSet: Sendable {
  /// The domains in lower case.
  let keys: [[UInt8]]
  private let domains: ByteStringTable
  /// The domains, one of which stands in every text that names a host in the set; `nil` where case could hide one.
  let literals: [[UInt8]]?

  /// Prepares the domains, which are lower-cased; the indices of results are those of this array.
  init(_ domains: [String]) {
    keys = domains.map { Array($0.lowercased().utf8.drop { $0 == 0x2E }) }
    self.domains = ByteStringTable(keys)
    let named = keys.filter { !$0.isEmpty }
    literals = named.allSatisfy { $0.allSatisfy { $0 < 0x80 } } ? named : nil
  }

  /// The entry that a host falls under, the most specific first.
  func index(ofHost host: UnsafeBufferPointer<UInt8>) -> Int? {
    var found: Int?
    HostSuffixes.forEach(of: host) { suffix in
      found = domains.number(of: suffix)
      return found == nil
    }
    return found
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
      let host = UnsafeBufferPointer(rebasing: text[begin..<end])
      if host.contains(0x2E), let index = index(ofHost: host) { return (begin..<end, index) }
    }
    return nil
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x80...0xFF: true
    default: false
    }
  }
}
