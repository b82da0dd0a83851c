import WinnowModel

/// R310, R311 and R321: entries that another one covers, entries past their last day, and empty lists.
enum ListEntryCheck: LintCheck {
  /// Every stretch of every entry is looked up, which is too slow for the longest lists; those are seldom written by hand.
  private static let mostCompared = 5_000

  static func run(_ subject: LintSubject) -> [Diagnostic] {
    let narrowUses = listsNeedingEveryEntry(subject)
    return subject.rules.lists.enumerated().flatMap { index, list in
      if list.entries.isEmpty {
        return [
          Diagnostic(
            .emptyList, at: list.nameSpan, "the list '\(list.name)' has no entries",
            help: "a test against it is never true")
        ]
      }
      return expired(list, subject)
        + covered(list, usesOnlyHas: !narrowUses.contains(index) && list.entries.count <= mostCompared)
    }
  }

  private static func expired(_ list: CheckedList, _ subject: LintSubject) -> [Diagnostic] {
    list.entries.compactMap { entry in
      guard let until = entry.until, until.day < subject.asOf.day else { return nil }
      return Diagnostic(
        .expiredEntry, at: entry.span, "the last day of this entry has passed",
        help: "remove it, or give it a later 'until'")
    }
  }

  /// Lists that some test reads entry by entry, so that a longer entry matters beside a shorter one.
  private static func listsNeedingEveryEntry(_ subject: LintSubject) -> Set<Int> {
    var lists: Set<Int> = []
    for use in subject.tests {
      switch use.test.operation {
      case .isInList(let list), .count(.containsList(let list, _), _, _): lists.insert(list)
      default: break
      }
    }
    return lists
  }

  private static func covered(_ list: CheckedList, usesOnlyHas: Bool) -> [Diagnostic] {
    var first: [String: Int] = [:]
    var found: [Diagnostic] = []
    let keys = list.entries.map { key($0, kind: list.kind) }
    for (index, entry) in list.entries.enumerated() {
      if let earlier = first[keys[index]] {
        if outlasts(list.entries[earlier], entry) {
          found.append(diagnostic(entry, coveredBy: list.entries[earlier], isSame: true))
        }
      } else {
        first[keys[index]] = index
      }
    }
    for (index, entry) in list.entries.enumerated() {
      let broader = broaderKeys(keys[index], kind: list.kind, usesOnlyHas: usesOnlyHas).lazy.compactMap { first[$0] }
      guard let other = broader.first(where: { outlasts(list.entries[$0], entry) }) else { continue }
      found.append(diagnostic(entry, coveredBy: list.entries[other], isSame: false))
    }
    return found
  }

  private static func diagnostic(
    _ entry: CheckedList.Entry, coveredBy other: CheckedList.Entry, isSame: Bool
  ) -> Diagnostic {
    Diagnostic(
      .shadowedEntry, at: entry.span,
      isSame ? "'\(entry.text)' stands in the list already" : "'\(entry.text)' is covered by '\(other.text)'",
      help: "remove it", related: [.init(span: other.span, message: "this entry does the same and more")])
  }

  /// Whether one entry counts at least as long as the other.
  private static func outlasts(_ entry: CheckedList.Entry, _ other: CheckedList.Entry) -> Bool {
    guard let until = entry.until else { return true }
    return other.until.map { $0 <= until } ?? false
  }

  /// What two entries have in common when they mean the same.
  private static func key(_ entry: CheckedList.Entry, kind: ListKind) -> String {
    switch kind {
    case .word, .part, .domain, .glob: entry.text.lowercased()
    case .exact: entry.text
    case .pattern: "\(entry.pattern?.flags.sorted() ?? [])\(entry.pattern?.text ?? "")"
    }
  }

  /// The keys of all entries that would cover this one.
  private static func broaderKeys(_ key: String, kind: ListKind, usesOnlyHas: Bool) -> [String] {
    switch kind {
    case .domain:
      let labels = key.split(separator: ".")
      return labels.indices.dropFirst().map { labels[$0...].joined(separator: ".") }
    case .word, .exact:
      guard usesOnlyHas else { return [] }
      let words = key.split(separator: " ")
      // Long phrases are rare, and a slip in one is not worth a quadratic search.
      guard words.count > 1, words.count <= 12 else { return [] }
      return words.indices.flatMap { start in
        (start..<words.count).filter { $0 - start + 1 < words.count }.map { words[start...$0].joined(separator: " ") }
      }
    case .part:
      guard usesOnlyHas, key.count <= 40 else { return [] }
      let characters = Array(key)
      return characters.indices.flatMap { start in
        (start..<characters.count).filter { $0 - start + 1 < characters.count }.map { String(characters[start...$0]) }
      }
    case .glob, .pattern: return []
    }
  }
}

extension CheckedList {
  /// The name without its pack.
  var name: Substring { id.split(separator: "/", maxSplits: 1).last ?? Substring(id) }
}
