import WinnowModel

extension Parser {
  /// Reads every declaration of a file.
  mutating func parseDeclarations() -> [Declaration] {
    var declarations: [Declaration] = []
    while token.kind != .end {
      if let declaration = parseDeclaration() { declarations.append(declaration) }
    }
    takeProblems()
    checkPack(in: declarations)
    return declarations
  }

  private mutating func parseDeclaration() -> Declaration? {
    guard let word = token.word else {
      reportStrayToken()
      skipToDeclaration()
      return nil
    }
    guard let keyword = DeclarationKeyword(rawValue: word) ?? misspeltDeclaration(word) else {
      skipToDeclaration()
      return nil
    }
    let errorCount = diagnostics.count
    let start = advance().span.start
    skipColon(after: keyword.rawValue)
    switch keyword {
    case .pack: return parsePack(start, errorCount)
    case .list: return parseList(start, errorCount)
    case .let: return parseFragment(start, errorCount)
    case .rule: return parseRule(start, errorCount)
    case .group: return parseGroup(start, errorCount)
    case .decide: return parseDecide(start, errorCount)
    }
  }

  /// Reports a word that begins no declaration; gives the one that was meant when the spelling tells.
  private mutating func misspeltDeclaration(_ word: String) -> DeclarationKeyword? {
    if ClauseKeyword(rawValue: word) != nil {
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "'\(word)' stands outside a rule",
          help: "clauses stand between the braces of a rule: rule NAME { … }"))
      return nil
    }
    let fitting = DeclarationKeyword.names.filter { name in
      var candidate = token
      candidate.kind = .word(name)
      return startsDeclaration(candidate)
    }
    let meant =
      Spelling.suggestion(for: word, among: fitting) ?? Spelling.suggestion(for: word, among: DeclarationKeyword.names)
    report(
      Diagnostic(
        .unknownKeyword, at: token.span,
        "unknown declaration '\(word)'" + (meant.map { "; did you mean '\($0)'?" } ?? ""),
        help: Parser.declarationHelp,
        fix: meant.map { .init(span: token.span, replacement: $0) }))
    return meant.flatMap(DeclarationKeyword.init)
  }

  private static let declarationHelp = "a rule file holds pack, list, let, rule, group and decide"

  private mutating func reportStrayToken() {
    if token.kind == .closeBrace {
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "no block is open that this '}' could close",
          help: "delete it, or look for the '{' that is missing above"))
      return
    }
    if case .pattern(let source, _) = token.kind, source.isEmpty || source.hasPrefix("*") {
      report(
        Diagnostic(.unexpectedToken, at: token.span, "unexpected '/' outside a rule", help: "a comment begins with '#'")
      )
      return
    }
    reportUnexpected("a declaration", help: Parser.declarationHelp, isStray: true)
  }

  /// Reports a colon behind a keyword and reads on as if it were not there; `=` alike.
  mutating func skipColon(after keyword: String) {
    guard token.kind == .colon || token.kind == .comparison(.equal) else { return }
    report(
      Diagnostic(
        .unexpectedToken, at: token.span, "no \(token.description) stands behind '\(keyword)'", help: "leave it out",
        fix: .init(span: token.span, replacement: "")))
    advance()
  }

  private mutating func parsePack(_ start: Int, _ errorCount: Int) -> Declaration? {
    guard let name = expectName(of: "pack") else {
      skipToDeclaration()
      return nil
    }
    let isStrict = take(word: "strict")
    var about: StringLiteral?
    if !token.startsLine, token.kind != .end, !startsDeclaration() {
      let help = "the line reads: pack NAME strict \"about\", where 'strict' and the text may be left out"
      if let word = token.word, !isStrict, Spelling.suggestion(for: word, among: ["strict"]) != nil {
        report(
          Diagnostic(
            .unknownKeyword, at: token.span, "unknown word '\(word)'; did you mean 'strict'?", help: help,
            fix: .init(span: token.span, replacement: "strict")))
        skipLine()
      } else if case .string = token.kind {
        about = expectString("the text about the pack")
      } else {
        reportUnexpected("'strict' or the text about the pack", help: help)
        skipLine()
      }
    }
    return .pack(
      PackDeclaration(
        name: name, isStrict: isStrict, about: about, span: span(from: start),
        isBroken: diagnostics.count > errorCount))
  }

  private mutating func parseFragment(_ start: Int, _ errorCount: Int) -> Declaration? {
    guard let name = expectName(of: "fragment") else {
      skipToDeclaration()
      return nil
    }
    if !take(.comparison(.equal)) { reportUnexpected("'='", help: "a fragment reads: let \(name.text) = /…/") }
    var pattern = PatternLiteral(source: "", flags: "", span: name.span)
    if let literal = takePattern() {
      pattern = literal
    } else {
      reportUnexpected("a pattern between slashes", help: "a fragment reads: let \(name.text) = /…/")
      skipLine()
    }
    return .fragment(
      FragmentDeclaration(
        name: name, pattern: pattern, span: span(from: start), isBroken: diagnostics.count > errorCount))
  }

  private mutating func parseGroup(_ start: Int, _ errorCount: Int) -> Declaration? {
    guard let name = expectName(of: "group") else {
      skipToDeclaration()
      return nil
    }
    var cap = Points.zero
    if take(word: "cap") {
      cap = expectPoints("the group's highest score") ?? .zero
    } else {
      reportUnexpected("'cap' and a number", help: "the line reads: group \(name.text) cap 6")
      skipLine()
    }
    return .group(
      GroupDeclaration(name: name, cap: cap, span: span(from: start), isBroken: diagnostics.count > errorCount))
  }

  /// Checks that one `pack` stands before everything that belongs to a pack.
  private mutating func checkPack(in declarations: [Declaration]) {
    var pack: PackDeclaration?
    var isMissingReported = false
    for declaration in declarations {
      switch declaration {
      case .pack(let next):
        if let first = pack {
          report(
            Diagnostic(
              .duplicateClause, at: next.name.span, "second 'pack' in one file",
              help: "a file belongs to one pack; move the rest to a file of its own",
              related: [.init(span: first.name.span, message: "the first one")]))
        }
        pack = pack ?? next
      case .list(let list): reportMissingPack(list.name, pack, &isMissingReported)
      case .fragment(let fragment): reportMissingPack(fragment.name, pack, &isMissingReported)
      case .rule(let rule): reportMissingPack(rule.name, pack, &isMissingReported)
      case .group, .decide: break
      }
    }
  }

  private mutating func reportMissingPack(_ name: Name, _ pack: PackDeclaration?, _ isReported: inout Bool) {
    guard pack == nil, !isReported else { return }
    isReported = true
    report(
      Diagnostic(
        .missingPack, at: name.span, "no 'pack' stands before '\(name.text)'",
        help: "begin the file with: pack NAME \"what the pack is about\""))
  }
}
