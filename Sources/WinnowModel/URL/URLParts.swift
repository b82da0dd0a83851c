/// Where the parts of a web address stand in its bytes.
///
/// Tolerant, since feeds hold all sorts: white space around the address, no scheme (`example.com/x`), a bare domain, a
/// scheme in capitals, a host in any script. What cannot be told is absent; nothing fails. Offsets are UTF-8 bytes.
public struct URLParts: Sendable, Hashable {
  /// The scheme without its colon, as written.
  public private(set) var scheme: Range<Int>?
  /// The host as written, with the brackets of an IPv6 address.
  public private(set) var host: Range<Int>?
  /// The digits of the port.
  public private(set) var port: Range<Int>?
  /// The path, from its slash; empty when there is none. Of an address without a host, all up to the query.
  public private(set) var path: Range<Int>
  /// The query without its question mark.
  public private(set) var query: Range<Int>?
  /// The fragment without its number sign.
  public private(set) var fragment: Range<Int>?

  /// Finds the parts of an address.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var end = bytes.count
    var start = 0
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if let mark = bytes[start..<end].firstIndex(of: UInt8(ascii: "#")) {
      fragment = mark + 1..<end
      end = mark
    }
    if let mark = bytes[start..<end].firstIndex(of: UInt8(ascii: "?")) {
      query = mark + 1..<end
      end = mark
    }
    path = start..<end
    if let colon = Self.schemeEnd(in: bytes, start..<end) {
      scheme = start..<colon
      path = colon + 1..<end
    }
    let hasSlashes = path.count >= 2 && bytes[path.lowerBound] == 0x2F && bytes[path.lowerBound + 1] == 0x2F
    if hasSlashes {
      splitAuthority(bytes, from: path.lowerBound + 2)
    } else if scheme == nil, Self.beginsWithDomain(bytes, path) {
      splitAuthority(bytes, from: path.lowerBound)
    }
  }

  /// The host of an address in lower case, without a final dot; `nil` when it has none.
  public static func host(of url: String) -> String? {
    var url = url
    return url.withUTF8 { URLParts($0).hostText(in: $0) }
  }

  /// The registrable domain of an address (`bbc.co.uk`), in lower case; `nil` for numeric addresses and bare suffixes.
  public static func domain(of url: String) -> String? {
    host(of: url).flatMap(registrableDomain(ofHost:))
  }

  /// The host in lower case, without a final dot.
  public func hostText(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard var host else { return nil }
    if bytes[host.upperBound - 1] == UInt8(ascii: ".") { host = host.lowerBound..<host.upperBound - 1 }
    let isASCII = bytes[host].allSatisfy { $0 < 0x80 }
    if isASCII { return String(decoding: bytes[host].map(\.lowercased), as: UTF8.self) }
    return String(decoding: bytes[host], as: UTF8.self).lowercased()
  }

  private mutating func splitAuthority(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    let end = bytes[start..<path.upperBound].firstIndex { $0 == 0x2F || $0 == 0x5C } ?? path.upperBound
    path = end..<path.upperBound
    let userEnd = bytes[start..<end].lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? start
    var hostEnd = end
    let isBracketed = userEnd < end && bytes[userEnd] == UInt8(ascii: "[")
    if let colon = bytes[userEnd..<end].lastIndex(of: UInt8(ascii: ":")),
      bytes[colon + 1..<end].allSatisfy(\.isDigit), !isBracketed || bytes[colon - 1] == UInt8(ascii: "]")
    {
      hostEnd = colon
      if colon + 1 < end { port = colon + 1..<end }
    }
    let isWritten = bytes[userEnd..<hostEnd].contains { $0 != UInt8(ascii: ".") }
    if isWritten, bytes[userEnd..<hostEnd].allSatisfy({ $0 > 0x20 }) { host = userEnd..<hostEnd }
  }

  /// The offset of the colon that ends a scheme. A colon before a port does not.
  private static func schemeEnd(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let first = range.first, bytes[first].isLetter else { return nil }
    let isSchemeByte = { (byte: UInt8) in byte.isLetter || byte.isDigit || [0x2B, 0x2D, 0x2E].contains(byte) }
    guard let colon = bytes[range].firstIndex(where: { !isSchemeByte($0) }), bytes[colon] == UInt8(ascii: ":") else {
      return nil
    }
    let afterDigits = bytes[colon + 1..<range.upperBound].firstIndex { !$0.isDigit } ?? range.upperBound
    let isPort = afterDigits > colon + 1 && (afterDigits == range.upperBound || bytes[afterDigits] == 0x2F)
    return isPort ? nil : colon
  }

  /// Whether an address without a scheme begins with something like a domain: a dot inside, no space, no mail address.
  private static func beginsWithDomain(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let end = bytes[range].firstIndex(of: UInt8(ascii: "/")) ?? range.upperBound
    let authority = bytes[range.lowerBound..<end]
    guard authority.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "@") }) else { return false }
    let name = authority.prefix { $0 != UInt8(ascii: ":") }
    if name.elementsEqual("localhost".utf8) { return true }
    return name.dropFirst().dropLast().contains(UInt8(ascii: ".")) && name.first != UInt8(ascii: ".")
  }
}
