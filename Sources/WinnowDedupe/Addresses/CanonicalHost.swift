import WinnowModel

/// A host in its one spelling.
///
/// In lower case and without a final dot. Labels in Punycode are decoded where the outcome is plain text in lower case, so
/// that both spellings of an international domain are one; nothing is normalized beyond that. Leading labels that only name
/// a layout (`www`, `m`, `amp`) are gone, and an `m` in the middle (`en.m.wikipedia.org`), but never a part of the
/// registrable domain. Known other names of a site are replaced.
struct CanonicalHost: Sendable {
  /// The host's text, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where the registrable domain begins; `nil` for numeric addresses, bare suffixes and hosts of one label.
  private(set) var domainStart: Int?

  /// No name of the domain name system is longer.
  private static let limitBytes = 255
  /// So many names may lead to one another.
  private static let aliasLimit = 4

  /// Reads a host as written in an address; `false` where no browser would take it.
  ///
  /// Does not allocate for a host in ASCII without Punycode, once it has been used.
  mutating func read(_ written: Slice<UnsafeBufferPointer<UInt8>>, _ rules: AddressRules) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    domainStart = nil
    guard written.count <= Self.limitBytes else { return false }
    for byte in written { bytes.append(byte.loweredASCII) }
    if bytes.first == UInt8(ascii: "[") { return bytes.allSatisfy(ASCIISet.bracketedHost.contains) }
    if bytes.contains(where: { $0 >= 0x80 }) { lowerAll() }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    decodeLabels()
    guard hasOnlyFullLabels else { return false }
    findDomain()
    dropLayoutLabels(rules)
    for _ in 0..<Self.aliasLimit {
      guard let name = bytes.withUnsafeBufferPointer({ rules.otherName(ofHost: $0) }) else { break }
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: name)
      findDomain()
      dropLayoutLabels(rules)
    }
    return true
  }

  /// Lowers letters of all scripts; the other full stops that browsers take become dots.
  private mutating func lowerAll() {
    var lowered: [UInt8] = []
    for scalar in String(decoding: bytes, as: UTF8.self).lowercased().unicodeScalars {
      switch scalar.value {
      case 0x3002, 0xFF0E, 0xFF61: lowered.append(UInt8(ascii: "."))
      default: lowered += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    bytes = lowered
  }

  private var hasOnlyFullLabels: Bool {
    var isAtStart = true
    for byte in bytes {
      let isDot = byte == UInt8(ascii: ".")
      if isDot, isAtStart { return false }
      if byte < 0x80, !ASCIISet.unreserved.contains(byte) { return false }
      isAtStart = isDot
    }
    return !isAtStart
  }

  private mutating func findDomain() {
    domainStart = bytes.withUnsafeBufferPointer { host -> Int? in
      if host.allSatisfy({ $0 < 0x80 }) { return URLParts.registrableDomainStart(ofASCIIHost: host) }
      guard let domain = URLParts.registrableDomain(ofHost: String(decoding: host, as: UTF8.self)) else { return nil }
      return host.count - domain.utf8.count
    }
  }

  private mutating func dropLayoutLabels(_ rules: AddressRules) {
    guard var start = domainStart else { return }
    while start > 0, let dot = bytes.firstIndex(of: UInt8(ascii: ".")), dot < start,
      bytes.withUnsafeBufferPointer({ rules.isLayoutLabel($0[..<dot]) })
    {
      bytes.removeSubrange(...dot)
      start -= dot + 1
    }
    // ".m." before the domain.
    var dot = 0
    while dot + 2 < start {
      if bytes[dot] == UInt8(ascii: "."), bytes[dot + 1] == UInt8(ascii: "m"), bytes[dot + 2] == UInt8(ascii: ".") {
        bytes.removeSubrange(dot..<dot + 2)
        start -= 2
      } else {
        dot += 1
      }
    }
    domainStart = start
  }
}

// MARK: - Punycode

extension CanonicalHost {
  private mutating func decodeLabels() {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
      guard bytes[start..<end].starts(with: "xn--".utf8), let decoded = decoded(start + 4..<end) else {
        start = end + 1
        continue
      }
      bytes.replaceSubrange(start..<end, with: decoded)
      start += decoded.count + 1
    }
  }

  /// The text of a label, if it is one that could have been written so: in lower case, visible, and not ASCII alone.
  private func decoded(_ label: Range<Int>) -> [UInt8]? {
    guard bytes[label].allSatisfy({ $0 < 0x80 }),
      let values = bytes.withUnsafeBufferPointer({ Punycode.decode($0[label]) }), values.contains(where: { $0 >= 0x80 })
    else { return nil }
    var text = ""
    for value in values {
      guard let scalar = Unicode.Scalar(value), Self.isVisible(scalar) else { return nil }
      text.unicodeScalars.append(scalar)
    }
    return text.lowercased().utf8.elementsEqual(text.utf8) ? Array(text.utf8) : nil
  }

  /// Whether a character may be shown in place of its Punycode: no separator, nothing that hides or turns text.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ASCIISet.unreserved.contains(UInt8(scalar.value)) && scalar != "." }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .otherPunctuation, .openPunctuation, .closePunctuation:
      // U+30FB, a dot between words, is a letter to the domain name system.
      return scalar.value == 0x30FB || scalar.value == 0x00B7
    default: return true
    }
  }
}
