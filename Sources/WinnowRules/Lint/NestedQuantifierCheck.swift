/// R304: `(a+)+` and its kin, where a text that almost matches is split in exponentially many ways.
///
/// Only the certain cases: a repeated group of which one branch is a repeated item with nothing that must stand beside
/// it, and something that can fail behind the group.
enum NestedQuantifierCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    subject.patterns.flatMap { use in
      culprits(in: use.scanned.tokens).map { range in
        Diagnostic(
          .nestedQuantifier, at: use.span(of: range), "a repeated group repeats a part of itself",
          label: "this repeats what is already repeated inside",
          help:
            "a text that almost matches may reach the match limit; drop one of the two, or make one possessive as in ++"
        )
      }
    }
  }

  private static func culprits(in all: [PatternToken]) -> [Range<Int>] {
    let tokens = all.filter { $0.kind != .comment && $0.kind != .options }
    var opened: [Int] = []
    var found: [Range<Int>] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .open: opened.append(index)
      case .close:
        guard let start = opened.popLast(), index + 1 < tokens.count, isUnbounded(tokens[index + 1].kind),
          isSplittable(tokens[start].kind), hasRepeatedBranch(tokens[(start + 1)..<index]),
          canFail(after: tokens[(index + 2)...])
        else { continue }
        found.append(tokens[index + 1].range)
      default: break
      }
    }
    return found
  }

  private static func isUnbounded(_ kind: PatternToken.Kind) -> Bool {
    guard case .quantifier(let quantifier) = kind else { return false }
    return quantifier.maximum == nil && !quantifier.isPossessive
  }

  private static func isSplittable(_ kind: PatternToken.Kind) -> Bool {
    switch kind {
    case .open(.capture), .open(.plain): true
    default: false
    }
  }

  private static func hasRepeatedBranch(_ body: ArraySlice<PatternToken>) -> Bool {
    body.split { $0.kind == .alternation }.contains(where: isRepeated)
  }

  /// Whether a branch is one unbounded item and else only items that may be absent: `\w+`, `\w+\s?`.
  ///
  /// `\w+\s+` is none: a text can be cut into words and blanks in one way only. Groups inside are left alone.
  private static func isRepeated(_ branch: ArraySlice<PatternToken>) -> Bool {
    var needed = 0
    var unbounded = 0
    var index = branch.startIndex
    while index < branch.endIndex {
      guard isSimpleItem(branch[index].kind), index + 1 < branch.endIndex,
        case .quantifier(let quantifier) = branch[index + 1].kind, !quantifier.isPossessive
      else { return false }
      if quantifier.minimum > 0 {
        guard quantifier.minimum == 1, quantifier.maximum == nil else { return false }
        needed += 1
      }
      if quantifier.maximum == nil { unbounded += 1 }
      index += 2
    }
    return needed == 1 || unbounded == 1 && branch.count == 2
  }

  private static func isSimpleItem(_ kind: PatternToken.Kind) -> Bool {
    switch kind {
    case .literal, .dot, .characterClass: true
    case .escape(let letter): "dDwWsShHvVpP".unicodeScalars.contains(letter)
    default: false
    }
  }

  /// Whether anything behind the group can make the match fail.
  private static func canFail(after rest: ArraySlice<PatternToken>) -> Bool {
    var depth = 0
    var index = rest.startIndex
    while index < rest.endIndex {
      let isOptional =
        if index + 1 < rest.endIndex, case .quantifier(let next) = rest[index + 1].kind { next.minimum == 0 } else {
          false
        }
      switch rest[index].kind {
      case .close: depth -= 1
      // The other branches of the group around do not follow this one.
      case .alternation where depth <= 0: return false
      case .open: return !isOptional
      case .literal, .escape, .dot, .characterClass, .startAnchor, .endAnchor, .reference:
        if !isOptional { return true }
      case .alternation, .quantifier, .comment, .options, .verb, .callout: break
      }
      index += 1
    }
    return false
  }
}
