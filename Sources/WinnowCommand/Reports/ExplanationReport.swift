import WinnowEngine
import WinnowModel
import WinnowRules

/// Why an item got its decision, as a page of text.
struct ExplanationReport {
  private let explanation: Explanation
  private let rules: CheckedRuleSet
  private let sources: SourceSet
  private let item: Item
  private let style: Style
  private let tree: ConditionTree

  init(_ explanation: Explanation, of item: Item, ruleSet: RuleSet, style: Style, width: Int) {
    self.explanation = explanation
    self.item = item
    self.style = style
    rules = ruleSet.checked
    sources = ruleSet.sources
    tree = ConditionTree(fields: FieldText(item: item), style: style, width: width)
  }

  /// The whole page; every line ends with a line feed.
  var text: String {
    let blocks = [header, ruleBlock, scores, limits, policy].filter { !$0.isEmpty }
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  // MARK: - Header

  private var header: [String] {
    let record = explanation.record
    var lines: [String] = []
    let decision = record.decision.map { style($0.role, $0.rawValue) } ?? ""
    let title = VisibleText.line(item.string(.title) ?? "")
    let shown = style(.strong, Excerpt.cutBack(title, to: tree.width))
    lines.append("\(decision)  \(VisibleText.line(record.id ?? ""))  \(shown)")
    if let category = record.category { lines.append("  category  " + category) }
    if !record.tags.isEmpty { lines.append("  tags      " + VisibleText.line(record.tags.joined(separator: ", "))) }
    for fact in record.facts {
      lines.append("  \(style(.faint, VisibleText.line(fact.path) + " = "))" + VisibleText.line(fact.value.displayText))
    }
    return lines
  }

  // MARK: - Rules

  private var ruleBlock: [String] {
    guard !explanation.rules.isEmpty else { return ["No rule hits this item."] }
    return explanation.rules.enumerated().flatMap { index, rule in (index > 0 ? [""] : []) + lines(for: rule) }
  }

  private func lines(for rule: RuleExplanation) -> [String] {
    var head = rule.truth.mark(style) + " " + style(.strong, rule.id)
    if let about = rule.about { head += "  " + about }
    var lines = [head]
    if let note = note(rule.role) { lines.append("    " + style(.unsure, note)) }
    lines += tree.lines(rule.condition, indent: 4)
    if rule.hitByLimit { lines.append("    " + style(.unsure, "a limit was reached, and the rule says: on limit hit")) }
    let effects = EffectText(checked: rules).line(forRule: rule.rule)
    if rule.truth == .yes, let effects { lines.append("    " + style(.faint, "→ ") + effects) }
    return lines
  }

  private func note(_ role: RuleExplanation.Role) -> String? {
    switch role {
    case .effective: nil
    case .shadow: "status shadow: reported, changes nothing"
    case .aboveLevel(let level): "level \(level) is above the run's: reported, changes nothing"
    case .idle(let status): "status \(status.rawValue): does not run"
    case .notYet(let since): "does not run before \(since.dateDescription)"
    case .expired(let until): "does not run after \(until.dateDescription)"
    }
  }

  // MARK: - Scores, limits, policy

  private var scores: [String] {
    guard !explanation.groups.isEmpty else { return [] }
    return [style(.strong, "Scores")]
      + explanation.groups.map { group in
        let parts = group.parts.map { "\($0.rule) \($0.points)" }.joined(separator: " + ")
        var line = "  \(group.name) \(style(.strong, group.points.description))  = \(parts)"
        if let cap = group.cap {
          line += group.sum > cap ? style(.unsure, ", capped at \(cap)") : style(.faint, "  (cap \(cap))")
        }
        return line
      }
  }

  private var limits: [String] {
    guard !explanation.record.limits.isEmpty else { return [] }
    return [style(.strong, "Limits")]
      + explanation.record.limits.map { "  \($0.rule) reached the \($0.code) limit on \($0.field)" }
  }

  private var policy: [String] {
    var lines = [style(.strong, "Decision")]
    for line in explanation.policy {
      let mark = (line.isDecisive ? Truth.yes : line.condition?.truth ?? .no).mark(style)
      let decision = line.decision.rawValue
      let name = line.isDecisive ? style(line.decision.role, decision) : decision
      lines.append("  \(mark) \(name) " + (line.condition.map { "when " + tree.words($0) } ?? "otherwise"))
      // A single test without evidence is said by its own line.
      if line.isDecisive, let condition = line.condition, condition.joins != nil || condition.hasEvidence {
        lines += tree.lines(condition, indent: 6)
      }
    }
    if !explanation.policy.contains(where: \.isDecisive) {
      let why = rules.policy.isEmpty ? "the rules have no decide block" : "no line of the decide block is true"
      lines.append("  \(Truth.yes.mark(style)) accept  " + style(.faint, "(\(why))"))
    }
    return lines
  }
}

extension ConditionExplanation {
  fileprivate var hasEvidence: Bool {
    if case .matched = reason { true } else { false }
  }
}
