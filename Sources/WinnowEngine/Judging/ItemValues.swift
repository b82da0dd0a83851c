import WinnowModel
import WinnowText

/// The values that one item gives to the sources of a program, read on demand and once per item.
///
/// Values and the buffers in them are used again from item to item.
struct ItemValues {
  private let sources: [Source]
  private var slots: [[Value]]
  /// How many values of a slot belong to the item; `nil` where the source was not read yet.
  private var counts: [Int?]
  private var builtIn: BuiltInFacts?

  /// A source with what is prepared for it once.
  private struct Source {
    var source: ValueSource
    /// The name for evidence.
    var name: String
    var path: JSONPath?
  }

  /// One value of a source: its bytes, where they stand in the raw field, and its other forms.
  struct Value {
    /// The name for evidence: `title`, `categories[1]`, `item.points`.
    var field = ""
    var bytes: [UInt8] = []
    /// Where ``bytes`` begin in the raw field.
    var rawOffset = 0
    var number: Double?
    var flag: Bool?
    var view = PreparedView()

    /// Becomes an empty value and keeps the memory.
    mutating func reset(field: String) {
      self.field = field
      bytes.removeAll(keepingCapacity: true)
      rawOffset = 0
      number = nil
      flag = nil
      view.reset()
    }
  }

  init(sources: [ValueSource]) {
    self.sources = sources.map { source in
      var path: JSONPath?
      if case .item(let steps) = source { path = JSONPath(steps: steps) }
      return Source(source: source, name: source.name, path: path)
    }
    slots = Array(repeating: [], count: sources.count)
    counts = Array(repeating: nil, count: sources.count)
  }

  /// Forgets the last item.
  mutating func reset() {
    for index in counts.indices { counts[index] = nil }
    builtIn = nil
  }

  /// How many values the source has for the item; none when it is absent.
  mutating func count(_ source: Int, item: Item, facts: [Record.Fact]) -> Int {
    if let count = counts[source] { return count }
    counts[source] = 0
    read(source, item: item, facts: facts)
    return counts[source] ?? 0
  }

  /// A value that ``count(_:item:facts:)`` told of.
  func value(_ source: Int, _ index: Int) -> Value { slots[source][index] }

  /// A value's text prepared for a test.
  mutating func view(_ source: Int, _ index: Int, _ text: PreparedText) -> TextView {
    let bytes = slots[source][index].bytes
    return bytes.withUnsafeBufferPointer { slots[source][index].view.view(text, of: $0) }
  }

  /// The bytes of a value's text prepared for a test.
  mutating func text(_ source: Int, _ index: Int, _ text: PreparedText) -> [UInt8] {
    let bytes = slots[source][index].bytes
    return bytes.withUnsafeBufferPointer { slots[source][index].view.bytes(text, of: $0) }
  }

  // MARK: - Reading

  private mutating func read(_ index: Int, item: Item, facts: [Record.Fact]) {
    let name = sources[index].name
    switch sources[index].source {
    case .field(.categories):
      for (place, range) in item.categoryRanges.enumerated() {
        add(to: index, field: "\(name)[\(place)]") { $0.bytes.append(contentsOf: item.bytes[range]) }
      }
    case .field(let field):
      guard let range = item.range(of: field) else { return }
      add(to: index, field: name) { $0.bytes.append(contentsOf: item.bytes[range]) }
    case .urlHost: readURL(index, item) { parts, _ in parts.host }
    case .urlDomain: readURL(index, item) { parts, url in parts.registrableDomain(in: url) }
    case .urlPath: readURL(index, item) { parts, _ in parts.path }
    case .item: readJSON(index, item)
    case .fact(let path):
      guard let fact = fact(path, item: item, facts: facts) else { return }
      add(to: index, field: name) { $0.set(fact) }
    }
  }

  private mutating func add(to source: Int, field: String, _ fill: (inout Value) -> Void) {
    let place = counts[source] ?? 0
    if place == slots[source].count { slots[source].append(Value()) }
    slots[source][place].reset(field: field)
    fill(&slots[source][place])
    counts[source] = place + 1
  }

  /// Reads a part of the URL, in lower case where case has no meaning; offsets stay those of the URL.
  private mutating func readURL(
    _ index: Int, _ item: Item, _ part: (URLParts, UnsafeBufferPointer<UInt8>) -> Range<Int>?
  ) {
    guard let range = item.range(of: .url) else { return }
    item.bytes.withUnsafeBufferPointer { bytes in
      let url = UnsafeBufferPointer(rebasing: bytes[range])
      let parts = URLParts(url)
      guard let place = part(parts, url) else { return }
      let isHost = parts.host.map { $0.contains(place.lowerBound) } ?? false
      add(to: index, field: "url") { value in
        value.bytes.append(contentsOf: url[place].lazy.map { isHost ? $0.loweredASCII : $0 })
        value.rawOffset = place.lowerBound
      }
    }
  }

  private mutating func readJSON(_ index: Int, _ item: Item) {
    guard let path = sources[index].path, !item.json.isEmpty else { return }
    let name = sources[index].name
    item.json.withUnsafeBufferPointer { json in
      var found: [JSONValue] = []
      path.appendValues(in: json, to: &found)
      for (place, member) in found.enumerated() {
        add(to: index, field: found.count > 1 ? "\(name)[\(place)]" : name) { value in
          member.appendText(in: json, to: &value.bytes)
          value.number = member.number(in: json)
          if member.kind == .true || member.kind == .false { value.flag = member.kind == .true }
        }
      }
    }
  }

  /// A fact by its path: given from outside, else built in.
  mutating func fact(_ path: String, item: Item, facts: [Record.Fact]) -> FactValue? {
    if let given = facts.first(where: { $0.path == path }) { return given.value }
    guard BuiltInFacts.paths.contains(path) else { return nil }
    let known = builtIn ?? BuiltInFacts(item)
    builtIn = known
    return known.value(path).map { .number(Double($0)) }
  }
}

extension ItemValues.Value {
  /// Takes over a fact.
  mutating func set(_ fact: FactValue) {
    switch fact {
    case .text(let text): bytes.append(contentsOf: text.utf8)
    case .number(let number):
      var writer = JSONWriter()
      writer.number(number)
      bytes.append(contentsOf: writer.bytes)
      self.number = number
    case .flag(let flag):
      bytes.append(contentsOf: (flag ? "true" : "false").utf8)
      self.flag = flag
    }
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
    guard let host, let text = hostText(in: url), let domain = URLParts.registrableDomain(ofHost: text) else {
      return nil
    }
    // A Unicode capital may change its length in lower case; the domain is then searched as the host's whole text.
    guard text.utf8.count == host.count, domain.utf8.count <= host.count else { return host }
    return host.upperBound - domain.utf8.count..<host.upperBound
  }
}
