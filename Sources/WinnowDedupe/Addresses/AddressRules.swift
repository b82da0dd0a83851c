/// What Winnow knows of addresses: which parameters only count visitors, which addresses hold another one, and which sites
/// give one page several addresses.
///
/// Read from a small text, one rule a line; `#` begins a line of comment. An immutable value that all workers share.
///
/// ```
/// label www m                                      leading labels of a host that name a layout
/// index index.html                                 names of a folder's own page
/// tracker utm_* fbclid ref=rss                     parameters that do not choose the page, perhaps only with some value
/// tracker s t on x.com                             the same for some hosts
/// keep ref on *.example.org                        parameters that stay, whatever else is said
/// alias twitter.com = x.com                        another name of a whole site
/// redirect l.facebook.com /l.php?u={url}           an address that leads to the one it holds
/// site youtu.be /{id} = youtube.com/watch?v={id}   another address of the same page
/// ```
///
/// In names of parameters `*` stands for any text; case does not count. Hosts are written as ``HostPattern`` says, paths as
/// ``AddressPattern``. The piece of a `redirect` is `{url}`, which must begin with `http:` or `https:`, or `{address}`, which
/// may lack its scheme. Of several redirects or sites the first that fits is taken, those of the narrowest host first.
package struct AddressRules: Sendable {
  /// All rules, in order.
  let rules: [AddressRule]
  private var labels = NameTable()
  private var indexNames = NameTable()
  private var indexEnds = ASCIISet()
  private var indexLengthLimit = 0
  private var aliases = NameTable()
  private var aliasNames: [[UInt8]] = []
  private(set) var parameters = ParameterRules()
  private(set) var hostRules: [HostRules] = []
  private var hosts = HostIndex()

  /// Makes rules and what is needed to find them quickly.
  init(_ rules: [AddressRule]) {
    self.rules = rules
    for rule in rules { add(rule) }
  }

  /// Reads the rules of a text and adds them to others.
  /// - Parameter file: the text's name in an error.
  package init(extending other: AddressRules, text: String, file: String) throws(AddressRulesError) {
    self.init(other.rules + (try AddressRuleParser(file: file).rules(in: text)))
  }

  private mutating func add(_ rule: AddressRule) {
    switch rule {
    case .label(let name): _ = labels.insert(name)
    case .index(let name):
      _ = indexNames.insert(name)
      guard let last = name.last else { return }
      indexEnds.insert(last.loweredASCII)
      indexLengthLimit = max(indexLengthLimit, name.count)
    case .parameter(let name, let value, let isKept, let host):
      guard let host else { return parameters.add(name, value: value, isKept ? .kept : .dropped) }
      hostRules[number(of: host)].parameters.add(name, value: value, isKept ? .kept : .dropped)
    case .alias(let host, let name):
      let index = aliases.insert(host)
      if index == aliasNames.count { aliasNames.append(name) } else { aliasNames[index] = name }
    case .redirect(let host, let pattern, let needsScheme):
      hostRules[number(of: host)].redirects.append(HostRules.Redirect(pattern: pattern, needsScheme: needsScheme))
    case .site(let host, let pattern, let address):
      hostRules[number(of: host)].sites.append(HostRules.Site(pattern: pattern, address: address))
    }
  }

  private mutating func number(of host: HostPattern) -> Int {
    let number = hosts.number(of: host)
    if number == hostRules.count { hostRules.append(HostRules()) }
    return number
  }
}

// MARK: - Questions

extension AddressRules {
  /// Whether a label at the front of a host only names a layout.
  func isLayoutLabel(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { labels.index(of: label) != nil }

  /// Whether a segment is a folder's own page.
  func isIndexName(_ segment: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    segment.count <= indexLengthLimit && indexNames.index(of: segment) != nil
  }

  /// Whether a folder's own page can end in this byte.
  func canEndIndexName(_ byte: UInt8) -> Bool { indexEnds.contains(byte.loweredASCII) }

  /// The name that a site is known by, if the host is another one.
  func otherName(ofHost host: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    aliases.index(of: host[...]).map { aliasNames[$0] }
  }

  /// Calls `body` with the place in ``hostRules`` of each that speaks of a canonical host, the narrowest first.
  func forEachHostRules(ofHost host: UnsafeBufferPointer<UInt8>, domainStart: Int?, _ body: (Int) -> Void) {
    hosts.forEachMatch(host, domainStart: domainStart, body)
  }
}
