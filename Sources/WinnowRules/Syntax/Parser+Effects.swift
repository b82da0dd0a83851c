extension Parser {
  /// `tag a, b/${capture}`.
  mutating func parseTags() -> Clause.Kind? {
    var tags: [Name] = []
    repeat {
      guard let tag = expectTag() else { return nil }
      tags.append(tag)
    } while take(.comma)
    if token.word != nil, !token.startsLine, !startsClause() {
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "expected ',' before \(token.description)",
          help: "tags are parted by commas",
          fix: .init(span: lexer.span(previousEnd, previousEnd), replacement: ",")))
      skipLine()
    }
    return .tag(tags)
  }

  private mutating func expectTag() -> Name? {
    if case .string(let text) = token.kind {
      report(
        Diagnostic(
          .unexpectedToken, at: token.span, "a tag stands without quotes", help: "write: tag \(text)",
          fix: .init(span: token.span, replacement: text)))
      return Name(text: text, span: advance().span)
    }
    if token.startsLine, let word = token.word, ClauseKeyword(rawValue: word) != nil || isAtBlockEnd {
      reportUnexpected("a tag")
      return nil
    }
    return expectWord("a tag")
  }

  /// `score 2`, `score spam -1.5`.
  mutating func parseScore() -> Clause.Kind? {
    var group: Name?
    if let word = token.word, !Parser.looksNumeric(word) {
      group = expectSameLineWord("a number")
      if group == nil { return nil }
    }
    guard let points = expectPoints("a number") else { return nil }
    return .score(group: group, points: points)
  }

  /// `classify politics`, `classify politics 2`.
  mutating func parseClassify() -> Clause.Kind? {
    guard let category = expectSameLineWord("a category") else { return nil }
    guard let word = token.word, Parser.looksNumeric(word) else {
      return .classify(category: category, weight: .init(thousandths: 1000))
    }
    guard let weight = expectPoints("a weight") else { return nil }
    return .classify(category: category, weight: weight)
  }

  /// `set place = "${place}"`.
  mutating func parseSet() -> Clause.Kind? {
    guard let name = expectName(of: "value") else { return nil }
    let help = "the clause reads: set \(name.text) = \"…\""
    guard take(.comparison(.equal)) else {
      reportUnexpected("'='", help: help)
      return nil
    }
    return expectString("a text in double quotes").map { .set(name: name, value: $0) }
  }
}
