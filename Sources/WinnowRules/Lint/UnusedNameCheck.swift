/// R315 and R316: lists and fragments that nothing uses.
enum UnusedNameCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    let used = Set(subject.tests.compactMap(\.test.list))
    let lists = subject.rules.lists.enumerated().filter { !used.contains($0.offset) }.map { _, list in
      Diagnostic(
        .unusedList, at: list.nameSpan, "no rule uses the list '\(list.name)'",
        help: "remove it, or write has @\(list.name) or in @\(list.name) in a rule")
    }
    let fragments = subject.rules.fragments.filter { !$0.isUsed }.map { fragment in
      let name = fragment.id.split(separator: "/", maxSplits: 1).last ?? ""
      return Diagnostic(
        .unusedFragment, at: fragment.nameSpan, "no pattern uses the fragment '\(name)'",
        help: "remove it, or insert it with {{\(name)}}")
    }
    return lists + fragments
  }
}

extension CheckedTest {
  /// The list that the test reads.
  fileprivate var list: Int? {
    switch operation {
    case .containsList(let list, _), .isInList(let list), .count(.containsList(let list, _), _, _): list
    default: nil
    }
  }
}
