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
    let folded = String(foldedBase(scalar))
    return Diagnostic(
      .neverInFoldedText, at: span, "folded text never holds '\(scalar)'",
      help: "write '\(folded)', or test the field without .folded")
  }

  private static func isNeverFolded(_ range: ClosedRange<Unicode.Scalar>, isCaseless: Bool) -> Bool {
    // A wide range holds a folded letter somewhere.
    guard range.upperBound.value - range.lowerBound.value < 64 else { return false }
    return (range.lowerBound.value...range.upperBound.value).allSatisfy { value in
      Unicode.Scalar(value).map { isNeverFolded($0, isCaseless: isCaseless) } ?? false
    }
  }

  private static func isNeverFolded(_ scalar: Unicode.Scalar, isCaseless: Bool) -> Bool {
    guard scalar.properties.isAlphabetic else { return false }
    if scalar.properties.isUppercase, !isCaseless { return true }
    return isAccentedLatin(scalar)
  }

  /// A letter that is a Latin letter with marks, such as `é`.
  private static func isAccentedLatin(_ scalar: Unicode.Scalar) -> Bool { baseLetter(of: scalar) != nil }

  /// The lower-case letter without its marks.
  private static func foldedBase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let lowered = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return baseLetter(of: lowered) ?? lowered
  }

  /// `e` for `é`: read from the character's name, LATIN SMALL LETTER E WITH ACUTE.
  private static func baseLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard !scalar.isASCII, let words = scalar.properties.name?.split(separator: " "), words.count > 5,
      words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1, words[4] == "WITH",
      words[5...].allSatisfy({ marks.contains(String($0)) })
    else { return nil }
    return words[3].lowercased().unicodeScalars.first
  }

  /// Marks that decompose; strokes and hooks are part of a letter of its own.
  private static let marks: Set<String> = [
    "ACUTE", "GRAVE", "CIRCUMFLEX", "DIAERESIS", "TILDE", "CEDILLA", "CARON", "OGONEK", "MACRON", "BREVE", "RING",
    "DOT",
    "DOUBLE", "ABOVE", "BELOW", "AND",
  ]
}
