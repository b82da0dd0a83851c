internal import CLibPSL

extension URLParts {
  /// Where the registrable domain of an ASCII host begins, whatever its case; `nil` where it has none.
  ///
  /// The same answer as ``registrableDomain(ofHost:)`` gives for the host in lower case, without making strings.
  public static func registrableDomainStart(ofASCIIHost host: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = host.first, first != UInt8(ascii: "["), hasOnlyFullLabels(host), !endsInNumber(host) else {
      return nil
    }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: host.count + 1) { name -> Int? in
      for (index, byte) in host.enumerated() { name[index] = CChar(bitPattern: byte.lowercased) }
      name[host.count] = 0
      guard let start = name.baseAddress else { return nil }
      // SAFETY: the name ends in zero and lives through this closure, into which the answer points.
      guard let domain = psl_registrable_domain(psl_builtin(), start) else { return nil }
      return domain - UnsafePointer(start)
    }
  }

  private static func hasOnlyFullLabels(_ host: UnsafeBufferPointer<UInt8>) -> Bool {
    var isAtStart = true
    for byte in host {
      let isDot = byte == UInt8(ascii: ".")
      if isDot, isAtStart { return false }
      isAtStart = isDot
    }
    return !isAtStart
  }

  /// Whether the last label makes the host an IPv4 address: digits only, or a hexadecimal number.
  private static func endsInNumber(_ host: UnsafeBufferPointer<UInt8>) -> Bool {
    let label = host[(host.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? 0)...]
    if label.allSatisfy(\.isDigit) { return true }
    guard label.count >= 2, label[label.startIndex] == UInt8(ascii: "0") else { return false }
    return label[label.startIndex + 1].lowercased == UInt8(ascii: "x")
      && label.dropFirst(2).allSatisfy { $0.hexadecimalValue != nil }
  }
}
