extension Parser {
  /// Reads the `decide` block behind its keyword.
  mutating func parseDecide(_ start: Int, _ errorCount: Int) -> Declaration? {
    guard let brace = openBlock(of: "the decision") else {
      skipToDeclaration()
      return nil
    }
    var lines: [DecideDeclaration.Line] = []
    while !isAtBlockEnd {
      if let line = parsePolicyLine() { lines.append(line) } else { skipToPolicyLine() }
    }
    closeBlock(brace, of: "'decide'")
    return .decide(
      DecideDeclaration(lines: lines, span: span(from: start), isBroken: diagnostics.count > errorCount))
  }

  private mutating func parsePolicyLine() -> DecideDeclaration.Line? {
    let start = token.span.start
    let help = "a line reads: hold when CONDITION, or: accept otherwise"
    guard let decision = expectWord("a decision", help: help) else { return nil }
    skipColon(after: decision.text)
    correctPolicyWord()
    if take(word: "otherwise") {
      return DecideDeclaration.Line(decision: decision, condition: nil, span: span(from: start))
    }
    guard take(word: "when") else {
      reportUnexpected("'when' or 'otherwise'", help: help)
      return nil
    }
    if isAtPolicyLine {
      reportUnexpected("a condition", help: help)
      return nil
    }
    let errorCount = diagnostics.count
    guard let condition = parseCondition(inList: false) else { return nil }
    if !condition.isBroken, isAtBlockEnd || isAtPolicyLine {
      return DecideDeclaration.Line(decision: decision, condition: condition, span: span(from: start))
    }
    if diagnostics.count == errorCount { reportAfterCondition() }
    let rest = broken([condition], from: condition.span.start)
    skipToPolicyLine()
    return DecideDeclaration.Line(decision: decision, condition: rest, span: span(from: start))
  }

  /// Reads a misspelt `when` or `otherwise` as what was meant, with a word about that.
  private mutating func correctPolicyWord() {
    guard let word = token.word, word != "when", word != "otherwise",
      let meant = Parser.otherPolicyWords[word] ?? Spelling.suggestion(for: word, among: ["when", "otherwise"])
    else { return }
    report(
      Diagnostic(
        .unknownKeyword, at: token.span, "unknown word '\(word)'; did you mean '\(meant)'?",
        fix: .init(span: token.span, replacement: meant)))
    replaceWord(by: meant)
  }

  private static let otherPolicyWords = ["if": "when", "else": "otherwise", "default": "otherwise"]

  private var isAtPolicyLine: Bool {
    guard token.word != nil else { return false }
    let next = peek().word
    return next == "when" || next == "otherwise"
      || token.startsLine && ["accept", "hold", "reject"].contains(token.word)
  }

  /// Skips to the next line of the block; what failed may stand there already.
  private mutating func skipToPolicyLine() {
    while !isAtBlockEnd, !(token.startsLine && isAtPolicyLine) { skip() }
  }
}
