import WinnowEngine
import WinnowModel

/// Draws a condition with a mark before each part, the text that matched, and a marker under the match.
struct ConditionTree {
  let fields: FieldText
  let style: Style
  /// The columns of the output.
  let width: Int

  /// Parts of a long `N of` that are false are counted instead of listed.
  private static let listedPartLimit = 6

  /// The lines of a condition; an `and` at the root shows its parts without a line of its own.
  func lines(_ condition: ConditionExplanation, indent: Int) -> [String] {
    if condition.joins == .all { return condition.children.flatMap { part($0, indent: indent) } }
    return part(condition, indent: indent)
  }

  /// A leaf without its mark: the words of the rule file, and why it came out so where the mark does not say it all.
  func words(_ condition: ConditionExplanation) -> String {
    // A reference from `pack/*` has no words of its own.
    var text = condition.text
    if case .rule(let id) = condition.reason, !text.contains(id) { text = "rule " + id }
    return VisibleText.line(text) + (note(condition.reason).map { style(.faint, "  (\($0))") } ?? "")
  }

  private func part(_ condition: ConditionExplanation, indent: Int) -> [String] {
    let lead = String(repeating: " ", count: indent) + condition.truth.mark(style) + " "
    guard let join = condition.joins else {
      let line = lead + words(condition)
      guard case .matched(let evidence) = condition.reason else { return [line] }
      return [line] + matched(evidence, indent: indent + 4)
    }
    return [lead + heading(join, parts: condition.children.count)] + parts(of: condition, indent: indent + 2)
  }

  private func parts(of condition: ConditionExplanation, indent: Int) -> [String] {
    let isLong = condition.children.count > Self.listedPartLimit
    let listed = isLong ? condition.children.filter { $0.truth != .no } : condition.children
    let rest = condition.children.count - listed.count
    let more = String(repeating: " ", count: indent) + Truth.no.mark(style) + " \(rest) more"
    return listed.flatMap { part($0, indent: indent) } + (rest > 0 ? [more] : [])
  }

  private func heading(_ join: ConditionExplanation.Join, parts: Int) -> String {
    switch join {
    case .all: "all of these"
    case .any: "any of these"
    case .not: "not"
    case .atLeast(let count): "at least \(count) of these \(parts)"
    }
  }

  private func note(_ reason: ConditionExplanation.Reason) -> String? {
    switch reason {
    case .parts, .matched, .holds, .noMatch, .rule: nil
    case .absent(let field): "unknown: the item has no \(field)"
    case .limit(let field, let code): "unknown: the \(code) limit was reached on \(field)"
    case .tagGiven(let rules): rules.isEmpty ? "given" : "given by " + rules.joined(separator: ", ")
    case .tagMissing: "no rule gave it"
    case .points(let points): "it is \(points)"
    }
  }

  private func matched(_ evidence: Record.Evidence, indent: Int) -> [String] {
    let label = evidence.field + "  "
    let margin = String(repeating: " ", count: indent)
    let room = max(30, width - indent - label.count)
    let text = fields.text(for: evidence)
    let excerpt = Excerpt(
      of: text ?? evidence.text, utf8Range: text == nil ? 0..<evidence.text.utf8.count : evidence.start..<evidence.end,
      width: room)
    let blank = margin + String(repeating: " ", count: label.count)
    var lines = [
      margin + style(.faint, label) + excerpt.before + style(.match, excerpt.match) + excerpt.after,
      blank + style(.match, excerpt.marker),
    ]
    if let folded = evidence.folded {
      lines.append(blank + style(.faint, "folded: ") + Excerpt.cutBack(VisibleText.line(folded), to: room))
    }
    return lines
  }
}
