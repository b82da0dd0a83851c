import WinnowModel

@testable import WinnowRules

/// Writes trees as short text, so that tests can state by hand what a parse must yield.
enum TreeText {
  static func of(_ tree: SyntaxTree) -> [String] { tree.declarations.map(of) }

  static func of(_ declaration: Declaration) -> String {
    switch declaration {
    case .pack(let pack):
      "pack \(pack.name.text)" + (pack.isStrict ? " strict" : "") + (pack.about.map { " '\($0.value)'" } ?? "")
    case .list(let list): "list \(list.name.text) (\(list.kind.text)) \(of(list.source))"
    case .fragment(let fragment): "let \(fragment.name.text) \(of(fragment.pattern))"
    case .rule(let rule): "rule \(rule.name.text): " + rule.clauses.map(of).joined(separator: "; ")
    case .group(let group): "group \(group.name.text) cap \(group.cap)"
    case .decide(let decide):
      "decide: "
        + decide.lines.map { "\($0.decision.text) \($0.condition.map(of) ?? "otherwise")" }.joined(separator: "; ")
    }
  }

  static func of(_ clause: Clause) -> String {
    switch clause.kind {
    case .about(let text): "about '\(text.value)'"
    case .owner(let text): "owner '\(text.value)'"
    case .see(let text): "see '\(text.value)'"
    case .status(let name): "status \(name.text)"
    case .level(let level): "level \(of(level))"
    case .since(let date): "since \(of(date))"
    case .until(let date): "until \(of(date))"
    case .onLimit(let hits): "on limit \(hits)"
    case .when(let condition): "when \(of(condition))"
    case .tag(let tags): "tag \(tags.map(\.text).joined(separator: ","))"
    case .score(let group, let points): "score \(group?.text ?? "-") \(points)"
    case .classify(let category, let weight): "classify \(category.text) \(weight)"
    case .set(let name, let value): "set \(name.text) '\(value.value)'"
    case .test(let test): (test.isTodo ? "todo " : "") + (test.expectsHit ? "hit " : "miss ") + of(test.input)
    }
  }

  static func of(_ input: RuleTest.Input) -> String {
    switch input {
    case .title(let title): "'\(title.value)'"
    case .fields(let members):
      "{"
        + members.map { "\($0.path.text):\($0.values.map(of).joined(separator: "|"))" }.joined(separator: " ") + "}"
    }
  }

  static func of(_ source: ListDeclaration.Source) -> String {
    switch source {
    case .file(let path): "from '\(path.value)'"
    case .inline(let entries): "[" + entries.map(of).joined(separator: " ") + "]"
    }
  }

  static func of(_ entry: ListEntry) -> String {
    let text =
      switch entry.text {
      case .string(let string): "'\(string.value)'"
      case .pattern(let pattern): of(pattern)
      }
    return text + (entry.until.map { "<\(of($0))" } ?? "") + (entry.note.map { "#\($0)" } ?? "")
  }

  static func of(_ pattern: PatternLiteral) -> String { "/\(pattern.source)/\(pattern.flags)" }

  static func of(_ literal: Literal) -> String {
    switch literal.value {
    case .string(let text): "'\(text)'"
    case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
    case .date(let timestamp, let wholeDay): wholeDay ? "day\(timestamp.day)" : "second\(timestamp.seconds)"
    case .flag(let flag): String(flag)
    }
  }

  static func of(_ condition: Condition) -> String {
    switch condition.kind {
    case .all(let parts): "(and " + parts.map(of).joined(separator: " ") + ")"
    case .any(let parts): "(or " + parts.map(of).joined(separator: " ") + ")"
    case .not(let part): "(not \(of(part)))"
    case .atLeast(let count, let parts): "(\(of(count)) of " + parts.map(of).joined(separator: " ") + ")"
    case .rules(let count, let pack): "(\(count.map(of) ?? "all") of \(pack.text)/*)"
    case .rule(let name): "rule:\(name.text)"
    case .tag(let name): "tag:\(name.text)"
    case .score(let group, let comparison, let points): "score:\(group.text)\(comparison.rawValue)\(points)"
    case .test(let test): of(test)
    case .broken(let parts): "(broken " + parts.map(of).joined(separator: " ") + ")"
    }
  }

  static func of(_ test: FieldTest) -> String {
    let field = test.field.text
    return switch test.operation {
    case .matches(let pattern): "\(field)~\(of(pattern))"
    case .has(let needle): "\(field) has \(of(needle))"
    case .isOneOf(let texts): "\(field) is \(texts.map { "'\($0.value)'" }.joined(separator: "|"))"
    case .inList(let list): "\(field) in @\(list.text)"
    case .compare(let comparison, let literal): "\(field)\(comparison.rawValue)\(of(literal))"
    case .exists: "exists:\(field)"
    case .empty: "empty:\(field)"
    case .length(let comparison, let count): "length:\(field)\(comparison.rawValue)\(count)"
    case .words(let comparison, let count): "words:\(field)\(comparison.rawValue)\(count)"
    case .count(.matches(let pattern), let comparison, let count):
      "count:\(field)~\(of(pattern))\(comparison.rawValue)\(count)"
    case .count(.has(let needle), let comparison, let count):
      "count:\(field) has \(of(needle))\(comparison.rawValue)\(count)"
    case .age(let comparison, let seconds): "\(field)\(comparison.rawValue)\(seconds)s"
    }
  }

  static func of(_ needle: FieldTest.Needle) -> String {
    switch needle {
    case .phrases(let phrases, let part): (part ? "part " : "") + phrases.map { "'\($0.value)'" }.joined(separator: "|")
    case .list(let list, let part): (part ? "part " : "") + "@\(list.text)"
    }
  }
}
