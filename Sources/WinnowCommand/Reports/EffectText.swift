import WinnowRules

/// What a rule's hit does, in the words of the rule language.
struct EffectText {
  let checked: CheckedRuleSet

  /// The effects of a rule on one line, `nil` when it has none.
  func line(forRule index: Int) -> String? {
    let effects = checked.rules[index].effects.map(text)
    return effects.isEmpty ? nil : effects.joined(separator: ", ")
  }

  private func text(_ effect: Effect) -> String {
    switch effect {
    case .tag(let template): "tag " + text(template)
    case .score(let group, let points): "score \(checked.groups[group].name) \(points)"
    case .classify(let category, let weight): "classify \(category) \(weight)"
    case .set(let name, let template): "set \(name) = \"\(text(template))\""
    }
  }

  private func text(_ template: Template) -> String {
    template.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .capture(let name): "${\(name)}"
      }
    }.joined()
  }
}
