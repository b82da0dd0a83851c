import WinnowModel

extension URLKeyMaker {
  /// Puts the address that stands inside this one in ``next``; `false` where there is none.
  mutating func findTarget(in url: UnsafeBufferPointer<UInt8>, _ parts: URLParts) -> Bool {
    for place in places {
      for redirect in rules.hostRules[place].redirects
      where redirect.pattern.matches(
        path: url[parts.path], query: parts.query.map { url[$0] }, takesQuery: true, &captures)
        && takeTarget(needsScheme: redirect.needsScheme)
      {
        return true
      }
    }
    return false
  }

  /// Puts the first piece in ``next``, if it is an address of the web.
  ///
  /// It may be encoded once more, may have lost a slash (`http:/example.com`), and ends at white space.
  private mutating func takeTarget(needsScheme: Bool) -> Bool {
    next.removeAll(keepingCapacity: true)
    captures.withPiece(0) { piece in
      let isEncoded = piece.hasPrefix(ignoringCase: "http%3a") || piece.hasPrefix(ignoringCase: "https%3a")
      if isEncoded {
        next.append(percentDecoded: piece, plusIsSpace: false)
      } else {
        next.append(contentsOf: piece)
      }
    }
    if let space = next.firstIndex(where: { $0 <= 0x20 }) { next.removeSubrange(space...) }
    restoreSlashes()
    return next.withUnsafeBufferPointer { target in
      let parts = URLParts(target)
      guard parts.host != nil else { return false }
      guard let scheme = parts.scheme else { return !needsScheme }
      return target[scheme].isEqual(ignoringCase: "http") || target[scheme].isEqual(ignoringCase: "https")
    }
  }

  private mutating func restoreSlashes() {
    let colon = next.withUnsafeBufferPointer { text -> Int? in
      text[...].hasPrefix(ignoringCase: "http:/") ? 4 : text[...].hasPrefix(ignoringCase: "https:/") ? 5 : nil
    }
    guard let colon, colon + 2 < next.count, next[colon + 2] != UInt8(ascii: "/") else { return }
    next.insert(UInt8(ascii: "/"), at: colon + 1)
  }

  /// Appends the one address of a page to ``next``, if its site gives it several.
  mutating func findAddress(of key: [UInt8], _ pathStart: Int) -> Bool {
    key.withUnsafeBufferPointer { key in
      let route = key[pathStart...].firstIndex(of: UInt8(ascii: "#")) ?? key.endIndex
      let pathEnd = key[pathStart..<route].firstIndex(of: UInt8(ascii: "?")) ?? route
      let query = pathEnd < route ? key[(pathEnd + 1)..<route] : nil
      for place in places {
        for site in rules.hostRules[place].sites
        where site.pattern.matches(path: key[pathStart..<pathEnd], query: query, takesQuery: false, &captures)
          && captures.arePlain
        {
          site.address.append(captures, host: key[..<pathStart], to: &next)
          return true
        }
      }
      return false
    }
  }
}
