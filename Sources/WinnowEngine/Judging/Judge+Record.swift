import WinnowModel
import WinnowRules

extension Judge {
  /// The record of what the run found.
  mutating func record(_ item: Item, facts: [Record.Fact], decision: Decision) -> Record {
    var record = Record(id: item.effectiveID)
    record.decision = decision
    record.category = state.category.map { ruleSet.program.categories[$0] }
    record.tags = tags()
    record.scores = scores()
    state.sort()
    for hit in state.hits {
      let id = ruleSet.program.rules[Int(hit.rule)].id
      var entries: [Record.Hit] = []
      for evidence in hit.evidence {
        entries.append(Record.Hit(rule: id, evidence: tests.recorded(state.evidence[evidence])))
      }
      if entries.isEmpty { entries = [Record.Hit(rule: id)] }
      if hit.isEffective { record.hits += entries } else { record.shadow += entries }
    }
    record.facts = recordedFacts(item, facts: facts)
    record.limits = state.limits.map { named($0) }
    if options.findsNearMisses { record.near = nearMisses(item, facts: facts) }
    return record
  }

  func tags() -> [String] {
    let known = ruleSet.program.tags.indices.filter { state.hasTag($0) }.map { ruleSet.program.tags[$0] }
    guard !state.otherTags.isEmpty else { return known }
    return (known + state.otherTags).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func scores() -> [Record.Score] {
    ruleSet.groupOrder
      .map { Record.Score(group: ruleSet.checked.groups[$0].name, points: cappedScore($0)) }
      .filter { $0.points != .zero }
  }

  /// The facts that the rule set reads, counts of zero and what stands under `duplicate` left out, and the values that rules
  /// set.
  mutating func recordedFacts(_ item: Item, facts: [Record.Fact]) -> [Record.Fact] {
    let isPlain = facts.isEmpty && state.settings.isEmpty && item.repairCount == 0
    if isPlain, !ruleSet.readsBuiltInFacts || tests.values.builtInFacts(item).isZero { return [] }
    var result: [Record.Fact] = []
    for path in ruleSet.factPaths where !path.hasPrefix("duplicate.") && !path.hasPrefix("cluster.") {
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
  mutating func nearMisses(_ item: Item, facts: [Record.Fact]) -> [Record.NearMiss] {
    var result: [Record.NearMiss] = []
    let order = ruleSet.program.effective.order
    for index in (0..<order.count).map({ Int(order[$0]) }).sorted() where state.results[index] != .yes {
      let node = nodes[ruleSet.program.rules[index].condition]
      guard case .all = node.kind else { continue }
      state.beginRule(index)
      var failed: [Int] = []
      for child in node.children where evaluate(Int(children[child]), item: item, facts: facts) != .yes {
        failed.append(Int(children[child]))
      }
      state.dropEvidence()
      guard failed.count == 1, let only = failed.first else { continue }
      let text = ruleSet.sources.text(of: ruleSet.program.spans[only])
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
