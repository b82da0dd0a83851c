import WinnowModel
import WinnowRules

/// The item, the facts and the day that a `hit` or `miss` line describes.
struct TestInput {
  private(set) var item = Item()
  private(set) var facts: [Record.Fact] = []
  private(set) var asOf: Timestamp?
  private var jsonMembers: [Member] = []

  private struct Member {
    var path: [String]
    var values: [Literal.Value]
  }

  init(_ test: RuleTest) {
    switch test.input {
    case .title(let title): item.set(.title, to: title.value)
    case .fields(let members):
      for member in members { set(member) }
      guard !jsonMembers.isEmpty else { return }
      var writer = JSONWriter()
      TestInput.write(jsonMembers, depth: 0, to: &writer)
      item.json = writer.bytes
    }
  }

  private mutating func set(_ member: RuleTest.Member) {
    let path = member.path.text
    let texts = member.values.map { TestInput.text($0.value) }
    if let field = Field(name: path) {
      if field == .categories {
        for text in texts { item.addCategory(text) }
      } else if let text = texts.first {
        item.set(field, to: text)
      }
    } else if path == "as-of" {
      if case .date(let day, _) = member.values.first?.value { asOf = day }
    } else if path.hasPrefix("item.") {
      jsonMembers.append(
        Member(path: path.split(separator: ".").dropFirst().map(String.init), values: member.values.map(\.value)))
    } else if let value = member.values.first?.value {
      let fact = path.hasPrefix("fact.") ? String(path.dropFirst(5)) : path
      facts.append(Record.Fact(path: fact, value: TestInput.factValue(value)))
    }
  }

  /// The members of `item.*` as the item's JSON object.
  private static func write(_ members: [Member], depth: Int, to writer: inout JSONWriter) {
    var names: [String] = []
    for member in members where !names.contains(member.path[depth]) { names.append(member.path[depth]) }
    writer.beginObject()
    for name in names {
      writer.name(name)
      let inside = members.filter { $0.path[depth] == name }
      if let leaf = inside.first(where: { $0.path.count == depth + 1 }) {
        write(leaf.values, to: &writer)
      } else {
        write(inside, depth: depth + 1, to: &writer)
      }
    }
    writer.endObject()
  }

  private static func write(_ values: [Literal.Value], to writer: inout JSONWriter) {
    if values.count > 1 { writer.beginArray() }
    for value in values {
      switch value {
      case .string, .date: writer.string(text(value))
      case .number(let number): writer.number(number)
      case .flag(let flag): writer.flag(flag)
      }
    }
    if values.count > 1 { writer.endArray() }
  }

  private static func text(_ value: Literal.Value) -> String {
    switch value {
    case .string(let text): text
    case .number(let number): number.shortest
    case .date(let moment, _): moment.description
    case .flag(let flag): flag ? "true" : "false"
    }
  }

  private static func factValue(_ value: Literal.Value) -> FactValue {
    switch value {
    case .string(let text): .text(text)
    case .number(let number): .number(number)
    case .date(let moment, _): .text(moment.description)
    case .flag(let flag): .flag(flag)
    }
  }
}

extension Double {
  /// The number as it is written in JSON.
  fileprivate var shortest: String {
    var writer = JSONWriter()
    writer.number(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
