/// R303: `{,n}`, plain text to PCRE2 up to 10.42 and a quantifier from 10.43.
enum OpenQuantifierCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    subject.patterns.flatMap { use in
      use.scanned.tokens.indices.compactMap { index -> Diagnostic? in
        guard let length = length(in: use.scanned.tokens[index...]) else { return nil }
        let tokens = use.scanned.tokens[index..<(index + length)]
        guard let first = tokens.first, let last = tokens.last else { return nil }
        let span = use.span(of: first.range.lowerBound..<last.range.upperBound)
        let text = subject.sources.text(of: span)
        return Diagnostic(
          .openQuantifier, at: span, "'\(text)' means different things to different versions of PCRE2",
          help: "write {0\(text.dropFirst()) for 'at most', or \\\(text) for the text itself",
          fix: .init(span: span, replacement: "{0" + text.dropFirst()))
      }
    }
  }

  /// The number of tokens of `{,digits}`, or `nil` when it does not stand here.
  private static func length(in tokens: ArraySlice<PatternToken>) -> Int? {
    var rest = tokens
    func isPlain(_ token: PatternToken, _ scalar: Unicode.Scalar) -> Bool {
      token.kind == .literal(scalar) && token.range.count == 1 && !token.isQuoted
    }
    guard let open = rest.popFirst(), isPlain(open, "{"), let comma = rest.popFirst(), isPlain(comma, ",") else {
      return nil
    }
    var digits = 0
    while let token = rest.popFirst() {
      if case .literal(let scalar) = token.kind, ("0"..."9").contains(scalar), token.range.count == 1 {
        digits += 1
        continue
      }
      return digits > 0 && isPlain(token, "}") ? digits + 3 : nil
    }
    return nil
  }
}
