import WinnowModel

/// Conditions: `nil` stands for one with an error, which is then reported.
extension RuleSetChecker {
  /// Checks a whole condition. Its patterns go astray when it has an error, or belongs to something that has one.
  mutating func checkWhole(_ condition: Condition, in place: Place, isUsed: Bool = true) -> CheckedCondition? {
    conditionPatterns = []
    let checked = check(condition, in: place)
    if checked == nil || !isUsed { result.strayPatterns += conditionPatterns }
    return checked
  }

  private mutating func check(_ condition: Condition, in place: Place) -> CheckedCondition? {
    let kind: CheckedCondition.Kind?
    switch condition.kind {
    case .all(let parts): kind = check(parts, in: place).map { .all($0) }
    case .any(let parts): kind = check(parts, in: place).map { .any($0) }
    case .not(let part): kind = check(part, in: place).map { .not($0) }
    case .atLeast(let count, let parts): kind = checkAtLeast(count, parts, in: place)
    case .rules(let count, let pack): kind = checkRules(of: pack, count: count)
    case .rule(let name): kind = checkRule(name, in: place)
    case .tag(let name): kind = checkTagName(name) ? .tag(name.text) : nil
    case .score(let group, let comparison, let points):
      kind = findGroup(group).map { .score(group: $0, comparison, points) }
    case .test(let test): kind = check(test, in: place).map { .test($0) }
    case .broken(let parts):
      _ = check(parts, in: place)
      kind = nil
    }
    return kind.map { CheckedCondition(kind: $0, span: condition.span) }
  }

  /// All parts, or `nil` when one has an error; every part is looked at.
  private mutating func check(_ parts: [Condition], in place: Place) -> [CheckedCondition]? {
    var checked: [CheckedCondition] = []
    for part in parts {
      if let part = check(part, in: place) { checked.append(part) }
    }
    return checked.count == parts.count ? checked : nil
  }

  private mutating func checkAtLeast(
    _ count: Literal, _ parts: [Condition], in place: Place
  ) -> CheckedCondition.Kind? {
    let checked = check(parts, in: place)
    guard let needed = checkCount(count, of: parts.count, what: "conditions"), let checked else { return nil }
    return needed == 1 ? .any(checked) : .atLeast(needed, checked)
  }

  /// `any of pack/*`: the active rules of the pack, because the others would be false at all times.
  private mutating func checkRules(of pack: Name, count: Literal?) -> CheckedCondition.Kind? {
    guard let index = names.packs[pack.text] else {
      reportUnknown(
        .unknownRule, "pack", pack, suggestion: Spelling.suggestion(for: pack.text, among: names.packs.keys))
      return nil
    }
    let active = rulesOfPack[index].filter { result.rules[$0].status == .active }
    guard !active.isEmpty else {
      let what = rulesOfPack[index].isEmpty ? "no rules" : "no active rules"
      report(
        .noRulesInPack, at: pack.span, "pack '\(pack.text)' has \(what)",
        help: "draft, shadow and retired rules do not count here")
      return nil
    }
    let parts = active.map { CheckedCondition(kind: .rule($0), span: pack.span) }
    guard let count else { return .all(parts) }
    guard let needed = checkCount(count, of: parts.count, what: "active rules") else { return nil }
    return needed == 1 ? .any(parts) : .atLeast(needed, parts)
  }

  private mutating func checkCount(_ count: Literal, of total: Int, what: String) -> Int? {
    guard case .number(let number) = count.value, let needed = Int(exactly: number), needed >= 1 else {
      report(.impossibleCount, at: count.span, "the count must be a whole number from 1", help: "write 1, 2, 3 …")
      return nil
    }
    guard needed <= total else {
      report(
        .impossibleCount, at: count.span, "\(needed) of \(total) \(what) can never be true",
        help: "lower the count or add to the list")
      return nil
    }
    return needed
  }

  private mutating func checkRule(_ name: Name, in place: Place) -> CheckedCondition.Kind? {
    if let index = NameTable.find(name.text, in: names.rules, from: place.pack) { return .rule(index) }
    let help = place.pack == nil ? "from here a rule is named pack/name" : "rules of another pack are named pack/name"
    reportUnknown(
      .unknownRule, "rule", name,
      suggestion: NameTable.suggestion(for: name.text, in: names.rules, from: place.pack), help: help)
    return nil
  }

  mutating func findGroup(_ name: Name) -> Int? {
    if let index = names.groups[name.text] { return index }
    reportUnknown(
      .unknownGroup, "score group", name,
      suggestion: Spelling.suggestion(for: name.text, among: names.groups.keys),
      help: "a group has the name of a pack, or is declared with group \(name.text) cap N")
    return nil
  }
}
