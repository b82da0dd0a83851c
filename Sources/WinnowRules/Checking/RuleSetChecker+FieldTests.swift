import WinnowModel

/// Tests on fields: does the test suit the field, and are its operands sound?
extension RuleSetChecker {
  mutating func check(_ test: FieldTest, in place: Place) -> CheckedTest? {
    if case .age(let comparison, let seconds) = test.operation {
      return CheckedTest(
        target: .field(.published, .composed), operation: .age(comparison, seconds: seconds))
    }
    let field = resolve(test.field)
    let operation = check(test.operation, on: test.field, field, in: place)
    guard let field, let operation else { return nil }
    return CheckedTest(target: field.target, operation: operation)
  }

  private mutating func resolve(_ name: Name) -> ResolvedField? {
    do {
      return try ResolvedField(name.text)
    } catch {
      report(
        error.code, at: name.span, error.message, help: error.suggestion == nil ? error.help : nil,
        fix: error.suggestion.map { .init(span: name.span, replacement: $0) })
      return nil
    }
  }

  /// The operands are checked even when the field is unknown, so that all errors come at once.
  private mutating func check(
    _ operation: FieldTest.Operation, on name: Name, _ field: ResolvedField?, in place: Place
  ) -> CheckedTest.Operation? {
    switch operation {
    case .exists: return .exists
    case .empty: return .empty
    case .compare(let comparison, let literal):
      return checkComparison(comparison, literal, on: name, field) ? .compare(comparison, literal.value) : nil
    case .age(let comparison, let seconds): return .age(comparison, seconds: seconds)
    case .matches(let literal):
      let pattern = pattern(literal, in: place)
      guard requireText(name, field), let pattern else { return nil }
      return .matches(pattern)
    case .has(let needle):
      let counted = check(needle, in: place)
      guard requireText(name, field), let counted else { return nil }
      switch counted {
      case .matches(let pattern): return .matches(pattern)
      case .contains(let phrases, let part): return .contains(phrases, part: part)
      case .containsList(let list, let part): return .containsList(list, part: part)
      }
    case .isOneOf(let values): return requireText(name, field) ? .equals(values.map(\.value)) : nil
    case .inList(let list):
      let index = findList(list, in: place)
      guard requireText(name, field), let index else { return nil }
      return .isInList(index)
    case .length(let comparison, let number):
      return requireText(name, field) && checkNumber(comparison, number, on: name)
        ? .length(comparison, number) : nil
    case .words(let comparison, let number):
      return requireText(name, field) && checkNumber(comparison, number, on: name) ? .words(comparison, number) : nil
    case .count(let counted, let comparison, let number):
      let checked = check(counted, in: place)
      guard requireText(name, field), checkNumber(comparison, number, on: name), let checked else { return nil }
      return .count(checked, comparison, number)
    }
  }

  private mutating func check(_ counted: FieldTest.Counted, in place: Place) -> CheckedTest.Counted? {
    switch counted {
    case .matches(let literal): pattern(literal, in: place).map { .matches($0) }
    case .has(let needle): check(needle, in: place)
    }
  }

  private mutating func pattern(_ literal: PatternLiteral, in place: Place) -> PatternText? {
    let pattern = build(literal, in: place)
    if let pattern { conditionPatterns.append(pattern) }
    return pattern
  }

  private mutating func check(_ needle: FieldTest.Needle, in place: Place) -> CheckedTest.Counted? {
    switch needle {
    case .phrases(let phrases, let part):
      let blank = phrases.filter { $0.value.allSatisfy(\.isWhitespace) }
      for phrase in blank {
        report(.typeMismatch, at: phrase.span, "an empty phrase is in every text", help: "write what to look for")
      }
      return blank.isEmpty ? .contains(phrases.map(\.value), part: part) : nil
    case .list(let name, let part):
      guard let index = findList(name, in: place) else { return nil }
      let kind = result.lists[index].kind
      switch kind {
      case .word, .part, .exact: break
      case .domain, .glob, .pattern:
        guard part else { break }
        report(
          .typeMismatch, at: name.span, "'part' means nothing for the \(kind.rawValue) list '\(name.text)'",
          help: "write has @\(name.text)",
          related: [.init(span: result.lists[index].nameSpan, message: "the list is declared here")])
        return nil
      }
      return .containsList(index, part: part)
    }
  }

  private mutating func findList(_ name: Name, in place: Place) -> Int? {
    if let index = NameTable.find(name.text, in: names.lists, from: place.pack) { return index }
    reportUnknown(
      .unknownList, "list", name,
      suggestion: NameTable.suggestion(for: name.text, in: names.lists, from: place.pack),
      help: "lists of another pack are named @pack/name")
    return nil
  }

  private mutating func requireText(_ name: Name, _ field: ResolvedField?) -> Bool {
    switch field?.type {
    case nil: return false
    case .text, .anything: return true
    case .number, .date:
      let what = field?.type == .date ? "date" : "number"
      report(
        .typeMismatch, at: name.span, "'\(name.text)' is a \(what), not text",
        help: what == "date"
          ? "compare it, as in \(name.text) < 2024-01-01 or age > 30d" : "compare it, as in \(name.text) >= 2")
      return false
    }
  }

  private mutating func checkNumber(_ comparison: Comparison, _ number: Int, on name: Name) -> Bool {
    let isNever =
      switch comparison {
      case .less: number <= 0
      case .equal, .lessOrEqual: number < 0
      case .notEqual, .greater, .greaterOrEqual: false
      }
    if isNever {
      report(
        .impossibleCount, at: name.span, "a count that is \(comparison.rawValue) \(number) can never be true",
        help: "counts start at 0")
    }
    return !isNever
  }

  private mutating func checkComparison(
    _ comparison: Comparison, _ literal: Literal, on name: Name, _ field: ResolvedField?
  ) -> Bool {
    guard let field else { return false }
    let mismatch: (what: String, help: String)? =
      switch (field.type, literal.value) {
      case (.text, .string), (.number, .number), (.date, .date): nil
      case (.anything, .string), (.anything, .number), (.anything, .date): nil
      case (.anything, .flag):
        comparison == .equal || comparison == .notEqual
          ? nil : ("true and false have no order", "use = or !=")
      case (.text, _):
        (
          "'\(name.text)' is text",
          "write the value in double quotes, or test length(\(name.text)) or words(\(name.text))"
        )
      case (.number, _): ("'\(name.text)' is a number", "write a bare number, as in \(name.text) >= 2")
      case (.date, _): ("'\(name.text)' is a date", "write a bare date, as in \(name.text) < 2024-01-01")
      }
    guard let mismatch else { return true }
    report(
      .typeMismatch, at: literal.span, "\(mismatch.what); it cannot be compared with \(literal.value.described)",
      help: mismatch.help)
    return false
  }
}

extension Literal.Value {
  /// The kind of value in words.
  var described: String {
    switch self {
    case .string: "text"
    case .number: "a number"
    case .date(_, let wholeDay): wholeDay ? "a day" : "a date with a time"
    case .flag: "true or false"
    }
  }
}
