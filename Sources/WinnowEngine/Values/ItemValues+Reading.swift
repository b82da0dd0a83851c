import WinnowModel
import WinnowText

extension ItemValues {
  /// Reads one source and adds its values.
  mutating func addValues(of source: Int, item: borrowing Item, facts: [Record.Fact]) {
    switch sources[source].source {
    case .field(.categories):
      copyFields(item)
      for (place, range) in item.categoryRanges.enumerated() { add(source, field: range, place: Int32(place)) }
    case .field(let field):
      guard let range = item.range(of: field) else { return }
      copyFields(item)
      add(source, field: range)
    case .urlHost: addURL(source, item) { parts, _ in parts.host }
    case .urlDomain: addURL(source, item) { parts, url in parts.registrableDomain(in: url) }
    case .urlPath: addURL(source, item) { parts, _ in parts.path }
    case .item: addJSON(source, item)
    case .fact(let path):
      guard let fact = fact(path, item: item, facts: facts) else { return }
      add(source, fact)
    }
  }

  /// A fact by its path: given from outside, else built in.
  mutating func fact(_ path: String, item: borrowing Item, facts: [Record.Fact]) -> FactValue? {
    if let given = facts.first(where: { $0.path == path }) { return given.value }
    guard BuiltInFacts.paths.contains(path) else { return nil }
    return builtInFacts(item).value(path).map { .number(Double($0)) }
  }

  /// The item's built-in facts, measured once.
  mutating func builtInFacts(_ item: borrowing Item) -> BuiltInFacts {
    if let builtIn { return builtIn }
    let facts = BuiltInFacts(item)
    builtIn = facts
    return facts
  }

  // MARK: - Adding

  private mutating func copyFields(_ item: borrowing Item) {
    guard !isCopied else { return }
    isCopied = true
    fields = item.bytes.withUnsafeBufferPointer { arena.add($0) }
  }

  private mutating func add(_ source: Int, field range: Range<Int>, place: Int32? = nil) {
    let raw = TextArena.Range(start: fields.start + Int32(range.lowerBound), count: Int32(range.count))
    values.append(ItemValue(source: Int32(source), place: place, raw: raw))
  }

  /// The parts of the item's URL, which stands in the arena.
  mutating func partsOfURL(_ url: TextArena.Range) -> URLParts {
    if let urlParts { return urlParts }
    let parts = URLParts(arena[url])
    urlParts = parts
    return parts
  }

  /// Adds a part of the URL, in lower case where case has no meaning; offsets stay those of the URL.
  private mutating func addURL(
    _ source: Int, _ item: borrowing Item, _ part: (URLParts, UnsafeBufferPointer<UInt8>) -> Range<Int>?
  ) {
    guard let range = item.range(of: .url) else { return }
    copyFields(item)
    let url = TextArena.Range(start: fields.start + Int32(range.lowerBound), count: Int32(range.count))
    let parts = partsOfURL(url)
    guard let place = part(parts, arena[url]) else { return }
    let isHost = parts.host.map { $0.contains(place.lowerBound) } ?? false
    let raw = arena.reserve(place.count)
    let (target, bytes) = (arena.mutableAddress(of: raw), arena[url])
    for (offset, index) in place.enumerated() { target[offset] = isHost ? bytes[index].loweredASCII : bytes[index] }
    values.append(ItemValue(source: Int32(source), raw: raw, rawOffset: Int32(place.lowerBound)))
  }

  private mutating func addJSON(_ source: Int, _ item: borrowing Item) {
    guard let path = sources[source].path, !item.json.isEmpty else { return }
    found.removeAll(keepingCapacity: true)
    item.json.withUnsafeBufferPointer { json in
      path.appendValues(in: json, to: &found)
      let isOneOfSeveral = found.count > 1
      for (place, member) in found.enumerated() {
        scratch.removeAll(keepingCapacity: true)
        member.appendText(in: json, to: &scratch)
        var value = ItemValue(
          source: Int32(source), place: isOneOfSeveral ? Int32(place) : nil,
          raw: scratch.withUnsafeBufferPointer { arena.add($0) })
        value.number = member.number(in: json)
        if member.kind == .true || member.kind == .false { value.flag = member.kind == .true }
        values.append(value)
      }
    }
  }

  private mutating func add(_ source: Int, _ fact: FactValue) {
    var value = ItemValue(source: Int32(source), raw: .empty)
    scratch.removeAll(keepingCapacity: true)
    switch fact {
    case .text(let text): scratch.append(contentsOf: text.utf8)
    case .number(let number):
      numbers.removeAll()
      numbers.number(number)
      numbers.bytes.withUnsafeBufferPointer { scratch.append(contentsOf: $0) }
      value.number = number
    case .flag(let flag):
      scratch.append(contentsOf: (flag ? "true" : "false").utf8)
      value.flag = flag
    }
    value.raw = scratch.withUnsafeBufferPointer { arena.add($0) }
    values.append(value)
  }
}

extension ValueSource {
  /// The name for evidence.
  var name: String {
    switch self {
    case .field(let field): field.name
    case .urlHost, .urlDomain, .urlPath: "url"
    case .item(let path): "item." + path.joined(separator: ".")
    case .fact(let path): "fact." + path
    }
  }
}

extension UInt8 {
  /// The byte, an ASCII capital in lower case.
  var loweredASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension URLParts {
  /// Where the host's registrable domain stands.
  func registrableDomain(in url: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let host else { return nil }
    if url[host].allSatisfy({ $0 < 0x80 }) {
      let hasFinalDot = url[host.upperBound - 1] == 0x2E
      let name = UnsafeBufferPointer(rebasing: url[hasFinalDot ? host.dropLast() : host])
      guard let start = URLParts.registrableDomainStart(ofASCIIHost: name) else { return nil }
      // With a final dot the domain is searched as the host's whole text.
      return hasFinalDot ? host : host.lowerBound + start..<host.upperBound
    }
    guard let text = hostText(in: url), let domain = URLParts.registrableDomain(ofHost: text) else {
      return nil
    }
    // A Unicode capital may change its length in lower case; the domain is then searched as the host's whole text.
    guard text.utf8.count == host.count, domain.utf8.count <= host.count else { return host }
    return host.upperBound - domain.utf8.count..<host.upperBound
  }
}
