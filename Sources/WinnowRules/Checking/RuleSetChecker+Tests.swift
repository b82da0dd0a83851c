import WinnowModel

/// The inputs of `hit` and `miss`.
extension RuleSetChecker {
  mutating func check(_ test: RuleTest) {
    guard case .fields(let members) = test.input else { return }
    var first: [String: SourceSpan] = [:]
    for member in members {
      if let span = first[member.path.text] {
        report(
          .duplicateClause, at: member.path.span, "'\(member.path.text)' is given twice",
          related: [.init(span: span, message: "first given here")])
      }
      first[member.path.text] = member.path.span
      check(member)
    }
  }

  private mutating func check(_ member: RuleTest.Member) {
    let path = member.path.text
    if path == "as-of" {
      if member.values.count != 1 || !member.values.allSatisfy(\.isDate) { reportTestValue(member, needs: "a date") }
      return
    }
    guard let field = resolveTestField(member.path) else { return }
    let isMany = field.type == .anything || field.target == .field(.categories, .composed)
    guard isMany || member.values.count == 1 else { return reportTestValue(member, needs: "one value") }
    let needs: String? =
      switch field.type {
      case .text: member.values.allSatisfy(\.isString) ? nil : "text in double quotes"
      case .number: member.values.allSatisfy(\.isNumber) ? nil : "a number"
      case .date: member.values.allSatisfy { $0.isDate || $0.isString } ? nil : "a date"
      case .anything: nil
      }
    if let needs { reportTestValue(member, needs: needs) }
  }

  /// A test gives raw fields: no views, no parts of the URL, no `text`.
  private mutating func resolveTestField(_ name: Name) -> ResolvedField? {
    let field: ResolvedField
    do {
      field = try ResolvedField(name.text)
    } catch {
      report(
        error.code, at: name.span, error.message, help: error.suggestion == nil ? error.help : nil,
        fix: error.suggestion.map { .init(span: name.span, replacement: $0) })
      return nil
    }
    switch field.target {
    case .field(_, .composed), .item(_, .composed), .fact: return field
    case .prose: reportDerived(name, help: "give title, summary or body")
    case .urlHost, .urlDomain, .urlPath: reportDerived(name, help: "give the whole url")
    case .field, .item:
      reportDerived(name, help: "give \(name.text.split(separator: ".").dropLast().joined(separator: "."))")
    }
    return nil
  }

  private mutating func reportDerived(_ name: Name, help: String) {
    report(.unknownField, at: name.span, "'\(name.text)' is derived and cannot be given in a test", help: help)
  }

  private mutating func reportTestValue(_ member: RuleTest.Member, needs: String) {
    let span = member.values.first.map { first in
      member.values.dropFirst().reduce(first.span) { $0.joined(to: $1.span) }
    }
    report(.typeMismatch, at: span ?? member.path.span, "'\(member.path.text)' needs \(needs)")
  }
}

extension Literal {
  fileprivate var isString: Bool { if case .string = value { true } else { false } }
  fileprivate var isNumber: Bool { if case .number = value { true } else { false } }
  fileprivate var isDate: Bool { if case .date = value { true } else { false } }
}
