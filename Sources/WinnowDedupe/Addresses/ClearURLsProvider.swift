/// One provider of ClearURLs' data, as far as it can be used here.
struct ClearURLsProvider {
  /// The rules that come of it.
  private(set) var rules: [AddressRule] = []
  /// The entries that cannot be used.
  private(set) var unused: [AddressRules.UnusedEntry] = []
  private let name: String
  private var hosts: [HostPattern?] = []

  /// Begins a provider with the expression for its addresses.
  init(name: String, urlPattern: String) {
    self.name = name
    guard let pattern = ClearURLsHosts(urlPattern), pattern.path.isEmpty else {
      refuse("urlPattern", urlPattern)
      return
    }
    hosts = pattern.areAll ? [nil] : pattern.hosts
  }

  /// Adds a parameter that does not choose the page.
  mutating func addParameter(_ expression: String, key: String) {
    guard !hosts.isEmpty else { return refuse(key, expression) }
    // Names come decoded, so that an encoded question mark in front of one is of no use.
    let text = expression.replacing("(?:%3F)?", with: "")
    guard let sequences = ClearURLsExpression.sequences(of: text.utf8) else { return refuse(key, expression) }
    let patterns = sequences.compactMap(NamePattern.init)
    guard patterns.count == sequences.count, patterns.allSatisfy({ !$0.matchesNearlyAll || hosts != [nil] }) else {
      return refuse(key, expression)
    }
    for pattern in patterns {
      for host in hosts { rules.append(.parameter(name: pattern, value: nil, isKept: false, on: host)) }
    }
  }

  /// Adds addresses whose parameters all stay: here of the whole host, which drops less than the path alone would.
  mutating func addException(_ expression: String) {
    guard let pattern = ClearURLsHosts(expression), !pattern.areAll, let all = NamePattern(wildcards: "*") else {
      return refuse("exceptions", expression)
    }
    for host in pattern.hosts { rules.append(.parameter(name: all, value: nil, isKept: true, on: host)) }
  }

  /// Adds an address that holds another one in a parameter.
  mutating func addRedirection(_ expression: String) {
    guard let pattern = ClearURLsHosts(expression), let (path, names) = Self.parameter(in: pattern.path) else {
      return refuse("redirections", expression)
    }
    for name in names {
      var reader = AddressPatternReader()
      guard let target = reader.pattern("\(path)?\(name)={url}") else { return refuse("redirections", expression) }
      for host in pattern.hosts { rules.append(.redirect(host, target, needsScheme: true)) }
    }
  }

  /// Notes an entry that cannot be used.
  mutating func refuse(_ key: String, _ text: String) {
    unused.append(AddressRules.UnusedEntry(provider: name, key: key, text: text))
  }

  /// The path and the names of the parameter of `/url\?.*?(?:url|q)=(https?…)`.
  private static func parameter(in expression: String) -> (path: Substring, names: [Substring])? {
    guard let end = expression.firstRange(of: "=("),
      let mark = expression.firstRange(of: #"\?"#) ?? expression.firstRange(of: "[?&]"),
      mark.upperBound <= end.lowerBound
    else { return nil }
    var path = expression[..<mark.lowerBound]
    if path.contains(".*") { path = "/..." }
    var name = expression[mark.upperBound..<end.lowerBound]
    for front in [".*?", ".*", "&"] where name.hasPrefix(front) { name = name.dropFirst(front.count) }
    if name.hasPrefix("(?:"), name.hasSuffix(")") { name = name.dropFirst(3).dropLast() }
    let names = name.split(separator: "|")
    let isPlain = { (text: Substring) in text.utf8.allSatisfy { ASCIISet.word.contains($0) || $0 == 0x2D } }
    path = Substring(path.replacing(#"\."#, with: "."))
    let isPath = path == "/..." || path.utf8.allSatisfy { ASCIISet.unreserved.contains($0) || $0 == 0x2F }
    return isPath && !names.isEmpty && names.allSatisfy(isPlain) ? (path, names) : nil
  }
}
