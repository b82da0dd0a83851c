extension URLParts {
  /// The address in the spelling that ids are derived from.
  ///
  /// Scheme and host are in lower case; user name, default port, fragment and the parameters that only count visitors
  /// (`utm_…`, `fbclid`, `gclid`) are left out; an empty path is `/`. All else stands as written, so two spellings that
  /// differ in more are two addresses.
  public func canonicalText(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text: [UInt8] = []
    let lowerScheme = scheme.map { bytes[$0].map(\.lowercased) }
    if let lowerScheme { text += lowerScheme + [UInt8(ascii: ":")] }
    if let host = hostText(in: bytes) {
      if lowerScheme != nil { text += "//".utf8 }
      text += host.utf8
      if let port, !isDefault(port, of: lowerScheme, in: bytes) {
        text.append(UInt8(ascii: ":"))
        text += bytes[port]
      }
      if path.isEmpty { text += "/".utf8 }
    }
    text += bytes[path]
    if let query {
      let parameters = bytes[query].split(separator: UInt8(ascii: "&")).filter { !Self.countsVisitors($0) }
      for (index, parameter) in parameters.enumerated() {
        text.append(UInt8(ascii: index == 0 ? "?" : "&"))
        text += parameter
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func isDefault(_ port: Range<Int>, of scheme: [UInt8]?, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let isHTTP = bytes[port].elementsEqual("80".utf8) && scheme == Array("http".utf8)
    return isHTTP || (bytes[port].elementsEqual("443".utf8) && scheme == Array("https".utf8))
  }

  private static func countsVisitors(_ parameter: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = parameter.prefix { $0 != UInt8(ascii: "=") }
    return name.starts(with: "utm_".utf8) || name.elementsEqual("fbclid".utf8) || name.elementsEqual("gclid".utf8)
  }
}
