extension URLParts {
  /// The address in the spelling that ids are derived from.
  ///
  /// Scheme and host are in lower case; user name, default port, fragment and the parameters that only count visitors
  /// (`utm_…`, `fbclid`, `gclid`) are left out; an empty path is `/`. All else stands as written, so two spellings that
  /// differ in more are two addresses.
  public func canonicalText(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text: [UInt8] = []
    appendCanonicalText(in: bytes, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the bytes of ``canonicalText(in:)``. Makes no string, but for a host that is not ASCII.
  func appendCanonicalText(in bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    if let scheme {
      for byte in bytes[scheme] { text.append(byte.lowercased) }
      text.append(UInt8(ascii: ":"))
    }
    if host != nil {
      if scheme != nil { text += "//".utf8 }
      appendHost(in: bytes, to: &text)
      if let port, !isDefault(port, in: bytes) {
        text.append(UInt8(ascii: ":"))
        text += bytes[port]
      }
      if path.isEmpty { text.append(UInt8(ascii: "/")) }
    }
    text += bytes[path]
    if let query { appendParameters(of: query, in: bytes, to: &text) }
  }

  private func appendHost(in bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    guard var host else { return }
    if bytes[host.upperBound - 1] == UInt8(ascii: ".") { host = host.lowerBound..<host.upperBound - 1 }
    if bytes[host].allSatisfy({ $0 < 0x80 }) {
      for byte in bytes[host] { text.append(byte.lowercased) }
    } else if let lowered = hostText(in: bytes) {
      text += lowered.utf8
    }
  }

  private func appendParameters(
    of query: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]
  ) {
    var separator = UInt8(ascii: "?")
    var start = query.lowerBound
    while start < query.upperBound {
      let end = bytes[start..<query.upperBound].firstIndex(of: UInt8(ascii: "&")) ?? query.upperBound
      let parameter = bytes[start..<end]
      if !parameter.isEmpty, !Self.countsVisitors(parameter) {
        text.append(separator)
        text += parameter
        separator = UInt8(ascii: "&")
      }
      start = end + 1
    }
  }

  private func isDefault(_ port: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let scheme else { return false }
    let lowered = bytes[scheme].lazy.map(\.lowercased)
    return (bytes[port].elementsEqual("80".utf8) && lowered.elementsEqual("http".utf8))
      || (bytes[port].elementsEqual("443".utf8) && lowered.elementsEqual("https".utf8))
  }

  private static func countsVisitors(_ parameter: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = parameter.prefix { $0 != UInt8(ascii: "=") }
    return name.starts(with: "utm_".utf8) || name.elementsEqual("fbclid".utf8) || name.elementsEqual("gclid".utf8)
  }
}
