import WinnowEngine
import WinnowModel

/// What rules cost, as a table for people and as JSON Lines for programs.
struct ProfileReport {
  let costs: [RuleCost]
  let items: Int
  let nanoseconds: Int
  let unreadable: Int

  /// Those that are looked at for every item first, then the dearest.
  private var sorted: [RuleCost] {
    costs.sorted { left, right in
      if (left.signs == nil) != (right.signs == nil) { return left.signs == nil }
      return left.nanoseconds == right.nanoseconds ? left.rule < right.rule : left.nanoseconds > right.nanoseconds
    }
  }

  // MARK: - JSON

  /// One object a line for each rule.
  var json: String {
    var writer = JSONWriter()
    for cost in sorted {
      writer.beginObject()
      writer.name("rule")
      writer.string(cost.id)
      writer.name("always")
      writer.flag(cost.signs == nil)
      for (name, number) in [
        ("items", items), ("evaluations", cost.evaluations), ("searches", cost.searches), ("hits", cost.hits),
        ("nanoseconds", cost.nanoseconds),
      ] {
        writer.name(name)
        writer.number(number)
      }
      if let signs = cost.signs {
        writer.name("signs")
        writer.beginArray()
        for sign in signs { sign.write(to: &writer) }
        writer.endArray()
      }
      writer.endObject()
      writer.newline()
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  // MARK: - Table

  /// The dearest rules; every line ends with a line feed.
  func table(limit: Int, width: Int, style: Style) -> String {
    var table = Table(.left, .right, .right, .right, .right, .right, .left)
    table.add("rule", "time", "ns/item", "looked at", "searches", "hits", "sign")
    for cost in sorted.prefix(limit) {
      table.add(
        VisibleText.line(cost.id), NumberText.percent(cost.nanoseconds, of: max(1, nanoseconds)),
        NumberText.grouped(cost.nanoseconds / max(1, items)), NumberText.percent(cost.evaluations, of: items),
        NumberText.grouped(cost.searches), NumberText.percent(cost.hits, of: items), cost.signText)
    }
    var lines = table.lines().map { Self.cut($0, to: width) }
    lines[0] = style(.strong, lines[0])
    return ([headline(style)] + lines + summary).map { $0 + "\n" }.joined()
  }

  private func headline(_ style: Style) -> String {
    let each = NumberText.grouped(nanoseconds / max(1, items))
    return style(.strong, NumberText.grouped(items) + (items == 1 ? " item" : " items")) + ", \(each) ns each"
  }

  private var summary: [String] {
    let measured = costs.reduce(0) { $0 + $1.nanoseconds }
    let always = costs.filter { $0.signs == nil }
    let idle = costs.count { $0.evaluations == 0 }
    var lines = [
      "\(NumberText.percent(max(0, nanoseconds - measured), of: max(1, nanoseconds))) of the time went into the scan of the texts",
      "\(always.count) of \(costs.count) rules \(always.count == 1 ? "is" : "are") looked at for every item, \(idle) were never looked at",
    ]
    if unreadable > 0 {
      let count = unreadable == 1 ? "1 line" : "\(NumberText.grouped(unreadable)) lines"
      lines.append("\(count) could not be read; 'winnow run' says why")
    }
    return lines
  }

  /// A line as wide as the terminal; an ellipsis stands for what does not fit.
  private static func cut(_ line: String, to width: Int) -> String {
    guard DisplayWidth.columns(of: line) > width else { return line }
    var result = line
    while DisplayWidth.columns(of: result) > width - 1 { result.removeLast() }
    return result + "…"
  }
}

extension RuleCost {
  /// The signs in a few words.
  fileprivate var signText: String {
    guard let signs else { return "none: looked at for every item" }
    guard !signs.isEmpty else { return "never true" }
    return signs.map(\.text).joined(separator: " or ")
  }
}

extension RuleSign {
  private static let shown = 4

  fileprivate var text: String {
    switch self {
    case .literals(let texts): Self.list(texts)
    case .compactLiterals(let texts): "letters of " + Self.list(texts)
    case .phrases(let texts): texts.isEmpty ? "no phrase" : "phrases with " + Self.list(texts)
    case .domains(let count): count == 1 ? "1 domain" : "\(NumberText.grouped(count)) domains"
    case .shape: "classes of characters"
    case .sequence: "bytes in order"
    case .bytes: "kinds of bytes"
    }
  }

  private static func list(_ texts: [String]) -> String {
    let rest = texts.count > shown ? " and \(NumberText.grouped(texts.count - shown)) more" : ""
    return texts.prefix(shown).map { "'\(VisibleText.line($0))'" }.joined(separator: " ") + rest
  }

  fileprivate func write(to writer: inout JSONWriter) {
    let (kind, texts): (String, [String]?) =
      switch self {
      case .literals(let texts): ("literals", texts)
      case .compactLiterals(let texts): ("compact-literals", texts)
      case .phrases(let texts): ("phrases", texts)
      case .domains: ("domains", nil)
      case .shape: ("shape", nil)
      case .sequence: ("sequence", nil)
      case .bytes: ("bytes", nil)
      }
    writer.beginObject()
    writer.name("kind")
    writer.string(kind)
    if let texts {
      writer.name("texts")
      writer.beginArray()
      for text in texts { writer.string(text) }
      writer.endArray()
    }
    if case .domains(let count) = self {
      writer.name("count")
      writer.number(count)
    }
    writer.endObject()
  }
}
