/// R318: a rule or decision that waits for a rule which changes nothing.
enum IdleReferenceCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    let rules = subject.rules.rules
    let givers = TagGivers(rules)
    var found: [Diagnostic] = []
    subject.forEachCondition { reader, condition in
      // Drafts and retired rules do not run; what they refer to does not matter yet.
      if let reader, rules[reader].status == .draft || rules[reader].status == .retired { return }
      condition.forEachReference { reference, span in
        switch reference {
        case .rule(let index):
          guard let reason = idleness(of: rules[index], seenFrom: reader.map { rules[$0] }) else { return }
          found.append(
            Diagnostic(
              .idleReference, at: span, "'\(rules[index].id)' is \(reason), so this is never true",
              help: "refer to an active rule",
              related: [.init(span: rules[index].nameSpan, message: "the rule is here")]))
        case .tag(let tag):
          guard let giver = givers.idleGiver(of: tag).map({ rules[$0] }) else { return }
          found.append(
            Diagnostic(
              .idleReference, at: span, "only rules that change nothing give the tag '\(tag)'",
              help: "make one of them active",
              related: [.init(span: giver.nameSpan, message: "'\(giver.id)' is \(giver.status.rawValue)")]))
        case .group: break
        }
      }
    }
    return found
  }

  private static func idleness(of rule: CheckedRule, seenFrom reader: CheckedRule?) -> String? {
    if rule.status != .active { return "a \(rule.status.rawValue) rule" }
    guard let reader, rule.level > reader.level else { return nil }
    return "of level \(rule.level) and the rule that reads it of level \(reader.level)"
  }
}

/// The rules that give each tag.
private struct TagGivers {
  private let rules: [CheckedRule]
  private var byTag: [String: [Int]] = [:]
  private var templates: [(template: Template, rule: Int)] = []

  init(_ rules: [CheckedRule]) {
    self.rules = rules
    for (index, rule) in rules.enumerated() {
      for case .tag(let template) in rule.effects {
        if let tag = template.constant {
          byTag[tag, default: []].append(index)
        } else {
          templates.append((template, index))
        }
      }
    }
  }

  /// The first rule that gives the tag, when some do and all of them change nothing.
  func idleGiver(of tag: String) -> Int? {
    let givers = (byTag[tag] ?? []) + templates.filter { $0.template.mayYield(tag) }.map(\.rule)
    return givers.allSatisfy { rules[$0].status != .active } ? givers.min() : nil
  }
}
