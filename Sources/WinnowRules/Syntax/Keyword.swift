/// The words that begin a declaration.
enum DeclarationKeyword: String, CaseIterable {
  case pack, list, `let`, rule, group, decide

  static let names = allCases.map(\.rawValue)
}

/// The words that begin a clause of a rule.
enum ClauseKeyword: String, CaseIterable {
  case about, owner, see, status, level, since, until, on, when
  case tag, score, classify, set
  case hit, miss, todo

  static let names = allCases.map(\.rawValue)

  /// Whether a rule has the clause at most once.
  var isUnique: Bool {
    switch self {
    case .about, .owner, .status, .level, .since, .until, .on, .when: true
    case .see, .tag, .score, .classify, .set, .hit, .miss, .todo: false
    }
  }

  /// The keyword as an editor knows it.
  var title: String { self == .on ? "on limit" : rawValue }
}

/// The words with a meaning inside a condition.
enum ConditionKeyword: String, CaseIterable {
  case and, or, not, any, all, of, rule, tag, score, exists, empty, length, words, count, age
}

/// The operators of a test that are words.
enum FieldOperator: String, CaseIterable {
  case has, `is`, `in`

  static let names = allCases.map(\.rawValue)
}
