import WinnowModel

/// R312: `not summary ~ …`, which is unknown and not true where the item has no summary.
///
/// Silent when the rule says what should happen without the field (`exists` or `empty`), and when it tests the field
/// without `not` as well, because then the field has to be there anyway.
enum NegatedFieldCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    var settled: [Int?: Set<String>] = [:]
    for use in subject.tests where !use.isNegated || use.test.isNeverUnknown {
      if let field = use.test.optionalField { settled[use.rule, default: []].insert(field) }
    }
    var told: Set<String> = []
    return subject.tests.compactMap { use in
      guard use.isNegated, !use.test.isNeverUnknown, let field = use.test.optionalField,
        settled[use.rule]?.contains(field) != true,
        told.insert("\(use.rule ?? -1) \(field)").inserted
      else { return nil }
      return Diagnostic(
        .negatedOptionalField, at: use.span, "without '\(field)' this is unknown, and so is its 'not'",
        help: "write (empty \(field) or not …) to take items without it, or exists \(field) and not … to leave them out"
      )
    }
  }
}

extension CheckedTest {
  fileprivate var isNeverUnknown: Bool { operation == .exists || operation == .empty }

  /// The field that may be absent, as written; `nil` for fields and facts that are always there.
  fileprivate var optionalField: String? {
    switch target {
    case .field(.title, _), .field(.id, _), .prose: nil
    case .field(let field, _): field.name
    case .urlHost, .urlDomain, .urlPath: Field.url.name
    case .item(let path, _): "item." + path.joined(separator: ".")
    case .fact(let path):
      path.hasPrefix("text.") || path.hasPrefix("checksums.") ? nil : ResolvedField.writtenFact(path)
    }
  }
}
