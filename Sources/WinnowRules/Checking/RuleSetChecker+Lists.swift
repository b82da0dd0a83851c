import WinnowModel

/// Lists: entries of the right kind, from the rule file or from a file of their own.
extension RuleSetChecker {
  mutating func checkLists(readList: Checker.ListReader) {
    var filesByPath: [String: Int] = [:]
    for index in listDeclarations.indices {
      let (pack, list) = listDeclarations[index]
      let entries: [ListEntry]
      switch list.source {
      case .inline(let inline): entries = inline
      case .file(let path):
        let isPattern = result.lists[index].kind == .pattern
        entries = readEntries(path, isPattern: isPattern, readList: readList, filesByPath: &filesByPath)
      }
      for entry in entries {
        guard let checked = check(entry, kind: result.lists[index].kind, in: .pack(pack)) else { continue }
        result.lists[index].entries.append(checked)
      }
    }
  }

  private mutating func readEntries(
    _ path: StringLiteral, isPattern: Bool, readList: Checker.ListReader, filesByPath: inout [String: Int]
  ) -> [ListEntry] {
    let full = RuleSetChecker.path(path.value, besides: sources.files[path.span.file].path)
    if filesByPath[full] == nil {
      switch readList(full) {
      case .failure(let error):
        report(
          .unreadableList, at: path.span, "list file '\(path.value)' cannot be read: \(error.reason)",
          help: "the path starts from the folder of the rule file")
        return []
      case .success(let bytes): filesByPath[full] = sources.add(SourceFile(path: full, bytes: bytes))
      }
    }
    guard let file = filesByPath[full] else { return [] }
    let parsed = Parser.parseListFile(sources.files[file], index: file, kind: isPattern)
    // Two lists may share a file; its problems are told once.
    for diagnostic in parsed.1 where !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    return parsed.0
  }

  /// A path as written in the rule file at `ruleFile`.
  static func path(_ path: String, besides ruleFile: String) -> String {
    guard !path.hasPrefix("/"), let slash = ruleFile.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(ruleFile[...slash]) + path
  }

  private mutating func check(_ entry: ListEntry, kind: ListKind, in place: Place) -> CheckedList.Entry? {
    var checked = CheckedList.Entry(text: "", pattern: nil, until: nil, note: entry.note, span: entry.span)
    if let until = entry.until { checked.until = checkDay(until, what: "'until'") }
    switch (entry.text, kind) {
    case (.pattern(let literal), .pattern):
      checked.text = literal.source
      checked.pattern = build(literal, in: place)
      return checked.pattern == nil ? nil : checked
    case (.string(let literal), .pattern):
      report(
        .invalidListEntry, at: literal.span, "a pattern list holds patterns, not text",
        help: "write /…/, or make it a word list")
      return nil
    case (.pattern(let literal), _):
      report(
        .invalidListEntry, at: literal.span, "a \(kind.rawValue) list holds text, not patterns",
        help: "write it in double quotes, or make it a pattern list")
      return nil
    case (.string(let literal), _):
      checked.text = literal.value
      return checkText(literal, kind: kind) ? checked : nil
    }
  }

  private mutating func checkText(_ literal: StringLiteral, kind: ListKind) -> Bool {
    if literal.value.allSatisfy(\.isWhitespace) {
      report(.invalidListEntry, at: literal.span, "the entry is empty", help: "write a text or remove the entry")
      return false
    }
    guard kind == .domain, !RuleSetChecker.isDomain(literal.value) else { return true }
    let host = RuleSetChecker.host(in: literal.value)
    report(
      .invalidListEntry, at: literal.span, "'\(literal.value)' is no domain",
      help: host.map { "write only the host name: \($0)" } ?? "write a host name such as example.com")
    return false
  }

  /// Labels of letters, digits and hyphens with dots between them; letters of any script.
  private static func isDomain(_ text: String) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty && label.first != "-" && label.last != "-"
        && label.unicodeScalars.allSatisfy {
          $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
            || $0.properties.generalCategory == .nonspacingMark || $0.properties.generalCategory == .spacingMark
        }
    }
  }

  /// The host in something like `https://www.example.com/path` or `*.example.com`.
  private static func host(in text: String) -> String? {
    var rest = Substring(text)
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    while rest.hasPrefix("*") || rest.hasPrefix(".") { rest = rest.dropFirst() }
    rest = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" && !$0.isWhitespace }
    while rest.hasSuffix(".") { rest = rest.dropLast() }
    return rest.contains(".") && isDomain(String(rest)) ? String(rest) : nil
  }

  /// A day as `since`, `until` and list entries need it.
  mutating func checkDay(_ literal: Literal, what: String) -> Timestamp? {
    guard case .date(let moment, wholeDay: true) = literal.value else {
      report(
        .typeMismatch, at: literal.span, "\(what) needs a day, not \(literal.value.described)",
        help: "write it bare, as in 2026-11-22")
      return nil
    }
    return moment
  }
}
