/// R307: two spaces in a row in a pattern, which look like one.
enum DoubleSpaceCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    subject.patterns.flatMap { use in
      runs(in: use.scanned.tokens).map { range in
        let span = use.span(of: range)
        return Diagnostic(
          .doubleSpace, at: span, "\(range.count) spaces in a row",
          help: "write one, or ' {\(range.count)}' or \\s+ where more are meant",
          fix: .init(span: span, replacement: " "))
      }
    }
  }

  /// Stretches of plain spaces; one that a quantifier follows is meant so.
  private static func runs(in tokens: [PatternToken]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var current: Range<Int>?
    for token in tokens {
      if token.kind == .literal(" "), token.range.count == 1, !token.isQuoted {
        current = (current?.lowerBound ?? token.range.lowerBound)..<token.range.upperBound
        continue
      }
      if let run = current, run.count > 1 {
        if case .quantifier = token.kind {} else { found.append(run) }
      }
      current = nil
    }
    if let run = current, run.count > 1 { found.append(run) }
    return found
  }
}
