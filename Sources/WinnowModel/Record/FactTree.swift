/// Writes facts with dotted paths as nested objects.
///
/// The facts are sorted by path, so those under one name stand together. Where one fact's path is the beginning of
/// another's (`a` and `a.b`), the longer keeps its dots: `{"a":1,"a.b":2}`.
struct FactTree {
  private let facts: [Record.Fact]

  init(_ facts: [Record.Fact]) { self.facts = facts }

  func write(to json: inout JSONWriter) {
    write(facts[...], skipping: 0, to: &json)
  }

  /// Writes one object from facts that share the first `skipped` bytes of their paths.
  private func write(_ facts: ArraySlice<Record.Fact>, skipping skipped: Int, to json: inout JSONWriter) {
    json.beginObject()
    let names = facts.map { Self.rest(of: $0, after: skipped) }
    let leaves = Set(names.filter { !$0.contains(".") })
    var index = facts.startIndex
    while index < facts.endIndex {
      let name = names[index - facts.startIndex]
      let head = name.prefix { $0 != "." }
      guard head.endIndex < name.endIndex, !leaves.contains(String(head)) else {
        json.name(name)
        write(facts[index].value, to: &json)
        index += 1
        continue
      }
      let prefix = head + "."
      let end = facts[index...].firstIndex { !Self.rest(of: $0, after: skipped).hasPrefix(prefix) } ?? facts.endIndex
      json.name(String(head))
      write(facts[index..<end], skipping: skipped + prefix.utf8.count, to: &json)
      index = end
    }
    json.endObject()
  }

  private static func rest(of fact: Record.Fact, after skipped: Int) -> String {
    String(decoding: fact.path.utf8.dropFirst(skipped), as: UTF8.self)
  }

  private func write(_ value: FactValue, to json: inout JSONWriter) {
    switch value {
    case .text(let text): json.string(text)
    case .number(let number): json.number(number)
    case .flag(let flag): json.flag(flag)
    }
  }
}
