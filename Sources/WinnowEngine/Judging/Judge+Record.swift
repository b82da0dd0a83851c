import WinnowModel
import WinnowRules

extension Judge {
  /// The record of what the run found.
  mutating func record(_ item: Item, facts: [Record.Fact], decision: Decision) -> Record {
    var record = Record(id: item.effectiveID)
    record.decision = decision
    record.category = state.category
    record.tags = state.tags.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    record.scores = scores()
    for hit in state.hits.sorted(by: { $0.rule < $1.rule }) {
      let id = ruleSet.program.rules[hit.rule].id
      var entries = hit.evidence.map { Record.Hit(rule: id, evidence: tests.recorded($0)) }
      if entries.isEmpty { entries = [Record.Hit(rule: id)] }
      if hit.isEffective { record.hits += entries } else { record.shadow += entries }
    }
    record.facts = recordedFacts(item, facts: facts)
    record.limits = state.limits.sorted { ($0.rule ?? .max) < ($1.rule ?? .max) }.map { named($0) }
    if options.findsNearMisses { record.near = nearMisses(item, facts: facts) }
    return record
  }

  private func scores() -> [Record.Score] {
    ruleSet.checked.groups.indices
      .map { Record.Score(group: ruleSet.checked.groups[$0].name, points: cappedScore($0)) }
      .filter { $0.points != .zero }
      .sorted { $0.group.utf8.lexicographicallyPrecedes($1.group.utf8) }
  }

  /// The facts that the rule set reads, counts of zero left out, and the values that rules set.
  private mutating func recordedFacts(_ item: Item, facts: [Record.Fact]) -> [Record.Fact] {
    var result: [Record.Fact] = []
    for path in ruleSet.factPaths {
      guard let value = tests.fact(path, item: item, facts: facts), value != .number(0) else { continue }
      result.append(Record.Fact(path: path, value: value))
    }
    if item.repairCount > 0, !ruleSet.factPaths.contains("text.repaired") {
      result.append(Record.Fact(path: "text.repaired", value: .number(Double(item.repairCount))))
    }
    var named: Set<String> = []
    for setting in state.settings where named.insert(setting.name).inserted {
      result.append(Record.Fact(path: "set." + setting.name, value: .text(setting.value)))
    }
    return result.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Effective rules whose condition is a conjunction of which exactly one part was not true.
  private mutating func nearMisses(_ item: Item, facts: [Record.Fact]) -> [Record.NearMiss] {
    var result: [Record.NearMiss] = []
    for index in ruleSet.program.effective.order.sorted() where state.results[index] != .yes {
      let node = ruleSet.program.nodes[ruleSet.program.rules[index].condition]
      guard case .all = node.kind else { continue }
      state.beginRule(index)
      let failed = ruleSet.program.children[node.children].filter {
        evaluate($0, item: item, facts: facts) != .yes
      }
      guard failed.count == 1, let only = failed.first else { continue }
      let text = ruleSet.sources.text(of: ruleSet.program.nodes[only].span)
      result.append(
        Record.NearMiss(rule: ruleSet.program.rules[index].id, failed: PhraseSet.oneLine(text)))
    }
    return result
  }
}

extension PhraseSet {
  /// Source text on one line.
  static func oneLine(_ text: String) -> String { String(decoding: squeezed(text.utf8), as: UTF8.self) }
}
