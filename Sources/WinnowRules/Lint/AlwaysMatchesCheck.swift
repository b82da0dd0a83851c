/// R301: a pattern that matches every text, most often by an empty branch.
enum AlwaysMatchesCheck: LintCheck {
  static func run(_ subject: LintSubject) -> [Diagnostic] {
    subject.patterns.compactMap { use in
      let tokens = use.scanned.tokens
      // Verbs, references and conditionals are beyond this check; so is what PCRE2 will refuse anyway.
      guard tokens.allSatisfy({ isUnderstood($0.kind) }), var reader = BranchReader(tokens) else { return nil }
      guard reader.readAlternatives(isTop: true) else { return nil }
      let place = emptyBranch(in: tokens).map { use.span(of: $0) } ?? use.pattern.span
      return Diagnostic(
        .alwaysMatches, at: place, "the pattern matches every text",
        label: emptyBranch(in: tokens) == nil ? nil : "an empty branch",
        help: "every part of it may be absent; write what must be there")
    }
  }

  private static func isUnderstood(_ kind: PatternToken.Kind) -> Bool {
    switch kind {
    case .verb, .reference, .callout, .open(.conditional): false
    default: true
    }
  }

  /// The `|` of the outermost level that has nothing on one side.
  private static func emptyBranch(in tokens: [PatternToken]) -> Range<Int>? {
    let visible = tokens.filter { $0.kind != .comment && $0.kind != .options }
    var depth = 0
    for (index, token) in visible.enumerated() {
      switch token.kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .alternation where depth == 0:
        let isFirst = index == 0
        let isLast = index == visible.count - 1
        if isFirst || isLast || visible[index + 1].kind == .alternation { return token.range }
      default: break
      }
    }
    return nil
  }
}

/// Reads alternatives and says whether one of them matches the empty text wherever it is tried.
private struct BranchReader {
  private let tokens: [PatternToken]
  private var position = 0

  /// `nil` when the brackets do not pair up.
  init?(_ tokens: [PatternToken]) {
    self.tokens = tokens.filter { $0.kind != .comment && $0.kind != .options }
    var depth = 0
    for token in self.tokens {
      if case .open = token.kind { depth += 1 }
      if token.kind == .close { depth -= 1 }
      if depth < 0 || depth > 200 { return nil }
    }
    if depth != 0 { return nil }
  }

  mutating func readAlternatives(isTop: Bool) -> Bool {
    var isEmptyEnough = false
    repeat {
      if readBranch(isTop: isTop) { isEmptyEnough = true }
    } while take(.alternation)
    return isEmptyEnough
  }

  private mutating func readBranch(isTop: Bool) -> Bool {
    var isNullable = true
    var anchors: Set<String> = []
    while position < tokens.count {
      let token = tokens[position]
      if token.kind == .alternation || token.kind == .close { break }
      position += 1
      var isItemNullable = false
      switch token.kind {
      case .open(let group):
        let inner = readAlternatives(isTop: false)
        _ = take(.close)
        // What a look-around asks for is not known here.
        isItemNullable = group != .look && inner
      case .startAnchor, .endAnchor:
        // One anchor alone is true somewhere in every text; both together ask for an empty one.
        anchors.insert(token.kind == .startAnchor ? "^" : "$")
        isItemNullable = isTop
      default: break
      }
      if readQuantifierAllowingNone() { isItemNullable = true }
      isNullable = isNullable && isItemNullable
    }
    return isNullable && anchors.count < 2
  }

  /// Whether a quantifier follows that allows no occurrence.
  private mutating func readQuantifierAllowingNone() -> Bool {
    guard position < tokens.count, case .quantifier(let quantifier) = tokens[position].kind else { return false }
    position += 1
    return quantifier.minimum == 0
  }

  private mutating func take(_ kind: PatternToken.Kind) -> Bool {
    guard position < tokens.count, tokens[position].kind == kind else { return false }
    position += 1
    return true
  }
}
