import WinnowText

/// R305: an upper-case or accented letter in a test on folded text, which holds neither.
enum FoldedTextCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    inPatterns(subject) + inComparisons(subject)
  }

  private static func inPatterns(_ subject: LintSubject) -> [Diagnostic] {
    subject.patterns.filter(\.isFolded).flatMap { use in
      use.scanned.tokens.compactMap { token -> Diagnostic? in
        switch token.kind {
        case .literal(let scalar):
          guard isNeverFolded(scalar, isCaseless: token.isCaseless) else { return nil }
          return diagnostic(scalar, at: use.span(of: token.range))
        case .characterClass(let members):
          guard !members.isNegated, !members.hasNamedSets, !members.ranges.isEmpty,
            members.ranges.allSatisfy({ isNeverFolded($0, isCaseless: token.isCaseless) })
          else { return nil }
          let span = use.span(of: token.range)
          return Diagnostic(
            .neverInFoldedText, at: span, "folded text never holds any of '\(subject.sources.text(of: span))'",
            help:
              "folded text is lower case without accents; test the field without .folded to see the letters as written")
        default: return nil
        }
      }
    }
  }

  /// `title.folded = "Text"`; phrases of `has`, `is` and `in` are folded themselves.
  private static func inComparisons(_ subject: LintSubject) -> [Diagnostic] {
    subject.tests.compactMap { use in
      guard use.test.target.isFolded, case .compare(_, .string(let text)) = use.test.operation,
        let scalar = text.unicodeScalars.first(where: { isNeverFolded($0, isCaseless: false) })
      else { return nil }
      return diagnostic(scalar, at: use.span)
    }
  }

  private static func diagnostic(_ scalar: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .neverInFoldedText, at: span, "folded text never holds '\(scalar)'",
      help: "write '\(Folding.foldedPhrase(String(scalar)))', or test the field without .folded")
  }

  private static func isNeverFolded(_ range: ClosedRange<Unicode.Scalar>, isCaseless: Bool) -> Bool {
    // A wide range holds a folded letter somewhere.
    guard range.upperBound.value - range.lowerBound.value < 64 else { return false }
    return (range.lowerBound.value...range.upperBound.value).allSatisfy { value in
      Unicode.Scalar(value).map { isNeverFolded($0, isCaseless: isCaseless) } ?? false
    }
  }

  /// Whether folding replaces the letter wherever it stands. Signs are left alone: what becomes of them depends on
  /// their neighbours.
  private static func isNeverFolded(_ scalar: Unicode.Scalar, isCaseless: Bool) -> Bool {
    guard scalar.properties.isAlphabetic else { return false }
    let text = isCaseless ? scalar.properties.lowercaseMapping : String(scalar)
    return !Folding.foldedPhrase(text).unicodeScalars.elementsEqual(text.unicodeScalars)
  }
}
