import WinnowModel

/// Makes the key of an address: two addresses that lead to the same page have the same key.
///
/// The key is text that people can read, `example.com/story?id=7`: the address without its scheme, in one spelling, without
/// what only counts visitors, and led on to the page where it is an address that holds another one. It is for comparing only,
/// never to be shown in place of the address, and nothing is ever fetched. The key of a key with `https://` in front is the key
/// itself.
///
/// A worker owns its maker, which reuses memory: calls do not allocate once the hosts have been seen. See ``AddressRules`` for
/// what can be set.
/// - Complexity: O(bytes), and O(n log n) in the number of parameters.
package struct URLKeyMaker: Sendable {
  /// The version of the canonical form; keys of different versions must not be compared.
  package static let canon = 1

  /// So many addresses may stand inside one another.
  private static let redirectLimit = 5
  /// Enough for all redirects and for as many sites in between; whatever moves on longer has no key.
  private static let roundLimit = 16

  let rules: AddressRules
  private var hosts = HostTable()
  /// The places of the rules for the host at hand.
  var places: [Int] = []
  var captures = AddressCaptures()
  /// The address that the one at hand leads to.
  var next: [UInt8] = []
  private var current: [UInt8] = []
  var query: [UInt8] = []
  var parameters: [AddressParameter] = []

  /// Makes a maker with its own memory.
  package init(_ rules: AddressRules = .standard) { self.rules = rules }

  /// Puts the key of an address in place of what `key` holds; `false`, and an empty key, where there is none.
  ///
  /// There is none for an address without a host, with a scheme other than `http` and `https`, with a host that browsers
  /// refuse, and for a bare home page, since a home page is no item. A missing scheme counts as `https`.
  package mutating func makeKey(of url: UnsafeBufferPointer<UInt8>, into key: inout [UInt8]) -> Bool {
    var step = advance(url, &key)
    var redirects = 0
    var rounds = 1
    while case .onward(let isRedirect) = step {
      if isRedirect { redirects += 1 }
      rounds += 1
      guard redirects <= Self.redirectLimit, rounds <= Self.roundLimit else {
        step = .nowhere
        break
      }
      swap(&current, &next)
      // Taken out while it is read, so that the memory of both is used again.
      var address: [UInt8] = []
      swap(&address, &current)
      step = address.withUnsafeBufferPointer { advance($0, &key) }
      swap(&address, &current)
    }
    if case .arrived = step { return true }
    key.removeAll(keepingCapacity: true)
    return false
  }

  /// Puts the registrable domain of an address in place of what `domain` holds; `false`, and nothing, where it has none.
  ///
  /// Of the address itself, not of one that it holds; in lower case, and of a site's other name that of the site.
  package mutating func domain(of url: UnsafeBufferPointer<UInt8>, into domain: inout [UInt8]) -> Bool {
    domain.removeAll(keepingCapacity: true)
    guard let host = URLParts(url).host, let facts = hosts.append(url[host], to: &domain, rules),
      let start = facts.domainStart
    else {
      domain.removeAll(keepingCapacity: true)
      return false
    }
    if start > 0 { domain.removeSubrange(..<start) }
    return true
  }
}

// MARK: - Steps

extension URLKeyMaker {
  /// What one reading of an address comes to.
  private enum Step {
    case nowhere, arrived
    /// The address to read is in ``next``.
    case onward(isRedirect: Bool)
  }

  /// Reads one address; its key is in `key` on arrival.
  private mutating func advance(_ url: UnsafeBufferPointer<UInt8>, _ key: inout [UInt8]) -> Step {
    key.removeAll(keepingCapacity: true)
    if let plain = PlainAddress(url), let step = advance(plain, url, &key) { return step }
    key.removeAll(keepingCapacity: true)
    let parts = URLParts(url)
    guard let host = parts.host, isOfWeb(parts.scheme, in: url), let facts = hosts.append(url[host], to: &key, rules)
    else { return .nowhere }
    places.removeAll(keepingCapacity: true)
    if facts.hasRules {
      key.withUnsafeBufferPointer { host in
        rules.forEachHostRules(ofHost: host, domainStart: facts.domainStart) { places.append($0) }
      }
      if facts.leadsOn, findTarget(in: url, parts) { return .onward(isRedirect: true) }
    }
    if let port = parts.port, !isDefault(url[port]) {
      key.append(UInt8(ascii: ":"))
      key.append(contentsOf: url[port])
    }
    let pathStart = key.count
    appendPath(url[parts.path], to: &key)
    let pathEnd = key.count
    if let query = parts.query { appendQuery(url[query], to: &key) }
    if let fragment = parts.fragment { appendRoute(url[fragment], to: &key) }
    if key.count == pathStart { return .nowhere }
    // "host?x=1" reads better with its slash.
    if pathEnd == pathStart { key.insert(UInt8(ascii: "/"), at: pathStart) }
    return facts.leadsOn ? settle(url, &key, pathStart) : .arrived
  }

  /// Reads an address of the most common form; `nil` where it can lead to another one. Only quicker than
  /// the long way.
  private mutating func advance(
    _ plain: PlainAddress, _ url: UnsafeBufferPointer<UInt8>, _ key: inout [UInt8]
  ) -> Step? {
    guard let facts = hosts.append(url[plain.host], to: &key, rules) else { return .nowhere }
    if facts.leadsOn { return nil }
    let pathStart = key.count
    key.append(contentsOf: UnsafeBufferPointer(rebasing: url[plain.path]))
    dropEnds(of: &key, from: pathStart)
    return key.count == pathStart ? .nowhere : .arrived
  }

  /// Looks whether the page has a better address. The key of a site with such addresses must be its own key.
  private mutating func settle(_ url: UnsafeBufferPointer<UInt8>, _ key: inout [UInt8], _ pathStart: Int) -> Step {
    next.removeAll(keepingCapacity: true)
    next.append(contentsOf: "https://".utf8)
    if !findAddress(of: key, pathStart) { next.append(contentsOf: key) }
    guard url.elementsEqual(next) else { return .onward(isRedirect: false) }
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: next[8...])
    return .arrived
  }

  @inline(__always)
  private func isOfWeb(_ scheme: Range<Int>?, in url: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let scheme else { return true }
    return url[scheme].isEqual(ignoringCase: "http") || url[scheme].isEqual(ignoringCase: "https")
  }

  private func isDefault(_ port: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    port.isEqual(ignoringCase: "80") || port.isEqual(ignoringCase: "443")
  }
}
