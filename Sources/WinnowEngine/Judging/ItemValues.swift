import WinnowModel
import WinnowText

/// The values that one item gives to the sources of a program, read on demand and once per item.
struct ItemValues {
  private let readings: [Reading]
  private var slots: [[Value]]
  private var isRead: [Bool]
  private var counts: BuiltInFacts?

  /// One value of a source: its bytes, where they stand in the raw field, and its other forms.
  struct Value {
    /// The name for evidence: `title`, `categories[1]`, `item.points`.
    var field: String
    var bytes: [UInt8]
    /// Where ``bytes`` begin in the raw field.
    var rawOffset = 0
    var number: Double?
    var flag: Bool?
    var view = PreparedView()
  }

  /// How a source is read, with what is the same for every item.
  private enum Reading {
    case field(Field)
    case urlHost, urlDomain, urlPath
    case item(JSONPath, name: String)
    case fact(String, name: String)

    init(_ source: ValueSource) {
      switch source {
      case .field(let field): self = .field(field)
      case .urlHost: self = .urlHost
      case .urlDomain: self = .urlDomain
      case .urlPath: self = .urlPath
      case .item(let steps): self = .item(JSONPath(steps: steps), name: "item." + steps.joined(separator: "."))
      case .fact(let path): self = .fact(path, name: "fact." + path)
      }
    }
  }

  init(sources: [ValueSource]) {
    readings = sources.map(Reading.init)
    slots = Array(repeating: [], count: sources.count)
    isRead = Array(repeating: false, count: sources.count)
  }

  /// Forgets the last item.
  mutating func reset() {
    for index in slots.indices {
      slots[index].removeAll(keepingCapacity: true)
      isRead[index] = false
    }
    counts = nil
  }

  /// How many values the source has for the item; none when it is absent.
  mutating func count(_ source: Int, item: Item, facts: [Record.Fact]) -> Int {
    if !isRead[source] {
      slots[source] = read(readings[source], item: item, facts: facts)
      isRead[source] = true
    }
    return slots[source].count
  }

  /// A value that ``count(_:item:facts:)`` told of.
  func value(_ source: Int, _ index: Int) -> Value { slots[source][index] }

  /// A value's text prepared for a test.
  mutating func view(_ source: Int, _ index: Int, _ text: PreparedText) -> TextView {
    let bytes = slots[source][index].bytes
    return bytes.withUnsafeBufferPointer { slots[source][index].view.view(text, of: $0) }
  }

  // MARK: - Reading

  private mutating func read(_ reading: Reading, item: Item, facts: [Record.Fact]) -> [Value] {
    switch reading {
    case .field(.categories):
      return item.categoryRanges.enumerated().map { index, range in
        Value(field: "categories[\(index)]", bytes: Array(item.bytes[range]))
      }
    case .field(let field):
      guard let range = item.range(of: field) else { return [] }
      return [Value(field: field.name, bytes: Array(item.bytes[range]))]
    case .urlHost: return urlPart(item) { parts, _ in parts.host }
    case .urlDomain: return urlPart(item) { parts, url in parts.registrableDomain(in: url) }
    case .urlPath: return urlPart(item) { parts, _ in parts.path }
    case .item(let path, let name): return jsonValues(path, name: name, in: item)
    case .fact(let path, let name):
      guard let value = fact(path, item: item, facts: facts) else { return [] }
      return [Value(field: name, fact: value)]
    }
  }

  /// A part of the URL, in lower case where case has no meaning; offsets stay those of the URL.
  private func urlPart(
    _ item: Item, _ part: (URLParts, UnsafeBufferPointer<UInt8>) -> Range<Int>?
  ) -> [Value] {
    guard let range = item.range(of: .url) else { return [] }
    return item.bytes.withUnsafeBufferPointer { bytes in
      let url = UnsafeBufferPointer(rebasing: bytes[range])
      let parts = URLParts(url)
      guard let place = part(parts, url) else { return [] }
      let isHost = parts.host.map { $0.contains(place.lowerBound) } ?? false
      let text = url[place].map { isHost ? $0.loweredASCII : $0 }
      return [Value(field: "url", bytes: text, rawOffset: place.lowerBound)]
    }
  }

  private func jsonValues(_ path: JSONPath, name: String, in item: Item) -> [Value] {
    return item.json.withUnsafeBufferPointer { json in
      var found: [JSONValue] = []
      path.appendValues(in: json, to: &found)
      return found.enumerated().map { index, value in
        var result = Value(field: found.count > 1 ? "\(name)[\(index)]" : name, bytes: [])
        value.appendText(in: json, to: &result.bytes)
        result.number = value.number(in: json)
        if value.kind == .true || value.kind == .false { result.flag = value.kind == .true }
        return result
      }
    }
  }

  /// A fact by its path: given from outside, else built in.
  mutating func fact(_ path: String, item: Item, facts: [Record.Fact]) -> FactValue? {
    if let given = facts.first(where: { $0.path == path }) { return given.value }
    guard BuiltInFacts.paths.contains(path) else { return nil }
    let known = counts ?? BuiltInFacts(item)
    counts = known
    return known.value(path).map { .number(Double($0)) }
  }
}

extension ItemValues.Value {
  init(field: String, fact: FactValue) {
    switch fact {
    case .text(let text): self.init(field: field, bytes: Array(text.utf8))
    case .number(let number):
      var writer = JSONWriter()
      writer.number(number)
      self.init(field: field, bytes: writer.bytes, number: number)
    case .flag(let flag): self.init(field: field, bytes: Array((flag ? "true" : "false").utf8), flag: flag)
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
    guard let host, let text = hostText(in: url), let domain = URLParts.registrableDomain(ofHost: text) else {
      return nil
    }
    // A Unicode capital may change its length in lower case; the domain is then searched as the host's whole text.
    guard text.utf8.count == host.count, domain.utf8.count <= host.count else { return host }
    return host.upperBound - domain.utf8.count..<host.upperBound
  }
}
