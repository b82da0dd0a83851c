/// R302: `(i?)` at the start of a pattern, which was meant to be `(?i)`.
enum InlineFlagCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    subject.patterns.compactMap { use in
      // Only at the very start: later `(s?)` is an ordinary optional letter, as in `report(s?)`.
      let tokens = use.scanned.tokens.prefix(4)
      guard tokens.count == 4, tokens[0].kind == .open(.capture(name: nil)), tokens[3].kind == .close,
        case .literal(let letter) = tokens[1].kind, "imsx".unicodeScalars.contains(letter),
        tokens[2].kind == .quantifier(.init(minimum: 0, maximum: 1, isPossessive: false)), tokens[2].range.count == 1
      else { return nil }
      let span = use.span(of: 0..<tokens[3].range.upperBound)
      return Diagnostic(
        .misplacedInlineFlag, at: span, "'(\(letter)?)' is an optional letter, not a flag",
        help: "write /…/\(letter), or (?\(letter)) inside the pattern",
        fix: .init(span: span, replacement: "(?\(letter))"))
    }
  }
}
