import WinnowModel

/// First pass: every declaration gets its index, and every name its owner.
extension RuleSetChecker {
  mutating func declare(_ trees: [SyntaxTree]) {
    for tree in trees {
      var pack: String?
      for declaration in tree.declarations {
        switch declaration {
        case .pack(let declaration):
          pack = declaration.name.text
          declare(declaration)
        case .list(let declaration): if let pack { declare(declaration, in: pack) }
        case .fragment(let declaration): if let pack { declare(declaration, in: pack) }
        case .rule(let declaration): if let pack { declare(declaration, in: pack) }
        case .group(let declaration): declare(declaration)
        case .decide(let declaration): declare(declaration, in: pack)
        }
      }
    }
  }

  private mutating func declare(_ pack: PackDeclaration) {
    let name = pack.name.text
    if let index = names.packs[name] {
      result.packs[index].isStrict = result.packs[index].isStrict || pack.isStrict
      result.packs[index].about = result.packs[index].about ?? pack.about?.value
      return
    }
    names.packs[name] = result.packs.count
    result.packs.append(
      CheckedPack(name: name, about: pack.about?.value, isStrict: pack.isStrict, nameSpan: pack.name.span))
    rulesOfPack.append([])
    if names.groups[name] == nil {
      names.groups[name] = result.groups.count
      result.groups.append(CheckedGroup(name: name, cap: nil))
    }
  }

  private mutating func declare(_ list: ListDeclaration, in pack: String) {
    let id = pack + "/" + list.name.text
    if let first = names.lists[id] {
      reportDuplicate("list", list.name, first: result.lists[first].nameSpan)
    } else {
      names.lists[id] = result.lists.count
    }
    let kind = ListKind(rawValue: list.kind.text)
    if kind == nil {
      reportUnknown(
        .unknownListKind, "list kind", list.kind,
        suggestion: Spelling.suggestion(for: list.kind.text, among: ListKind.allCases.map(\.rawValue)),
        help: "the kinds are \(ListKind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    result.lists.append(
      CheckedList(id: id, kind: kind ?? .word, entries: [], span: list.span, nameSpan: list.name.span))
    listDeclarations.append((pack, list))
  }

  private mutating func declare(_ fragment: FragmentDeclaration, in pack: String) {
    let id = pack + "/" + fragment.name.text
    if let first = names.fragments[id] {
      reportDuplicate("let", fragment.name, first: result.fragments[first].nameSpan)
    } else {
      names.fragments[id] = result.fragments.count
    }
    let empty = PatternText(text: "", flags: "", span: fragment.pattern.span, origins: [])
    result.fragments.append(
      CheckedFragment(id: id, pattern: empty, depth: 1, isUsed: false, nameSpan: fragment.name.span))
    fragmentDeclarations.append((pack, fragment))
    fragmentStates.append(fragment.isBroken ? .broken : .waiting)
  }

  private mutating func declare(_ rule: RuleDeclaration, in pack: String) {
    let id = pack + "/" + rule.name.text
    let index = result.rules.count
    if let first = names.rules[id] {
      reportDuplicate("rule", rule.name, first: result.rules[first].nameSpan)
    } else {
      names.rules[id] = index
    }
    let packIndex = names.packs[pack] ?? 0
    let nothing = CheckedCondition(kind: .any([]), span: rule.name.span)
    var checked = CheckedRule(
      id: id, pack: packIndex, about: nil, owner: nil, see: [], status: .active, level: 1, since: nil, until: nil,
      hitsOnLimit: false, condition: nothing, effects: [], tests: [], span: rule.span, nameSpan: rule.name.span)
    // The status is needed before any condition is checked: `pack/*` stands for the active rules.
    for case .status(let name) in rule.clauses.map(\.kind) {
      checked.status = RuleStatus(rawValue: name.text) ?? .active
    }
    result.rules.append(checked)
    ruleDeclarations.append((pack, rule))
    rulesOfPack[packIndex].append(index)
  }

  private mutating func declare(_ group: GroupDeclaration) {
    let name = group.name.text
    guard let index = names.groups[name] else {
      names.groups[name] = result.groups.count
      groupSpans[name] = group.name.span
      result.groups.append(CheckedGroup(name: name, cap: group.cap))
      return
    }
    if let first = groupSpans[name] {
      return reportDuplicate("group", group.name, first: first)
    }
    groupSpans[name] = group.name.span
    result.groups[index].cap = group.cap
  }

  private mutating func declare(_ decide: DecideDeclaration, in pack: String?) {
    if let first = decideDeclaration {
      return report(
        .secondDecide, at: decide.span, "a second 'decide' block", help: "keep all lines in one block",
        related: [.init(span: first.declaration.span, message: "the first one is here")])
    }
    decideDeclaration = (pack, decide)
  }

  private mutating func reportDuplicate(_ what: String, _ name: Name, first: SourceSpan) {
    report(
      .duplicateName, at: name.span, "\(what) '\(name.text)' is declared twice",
      help: "rename or remove one of them",
      related: [.init(span: first, message: "first declared here")])
  }
}
