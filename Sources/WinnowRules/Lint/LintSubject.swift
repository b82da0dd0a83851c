import WinnowModel

/// A rule set with what several checks need, found once.
struct LintSubject {
  let rules: CheckedRuleSet
  let sources: SourceSet
  let asOf: Timestamp
  /// Every pattern of every condition and list, in order.
  let patterns: [PatternUse]
  /// Every test of every condition, in order.
  let tests: [TestUse]

  struct PatternUse {
    var pattern: PatternText
    var scanned: ScannedPattern
    /// Whether it is matched against folded text.
    var isFolded: Bool
  }

  struct TestUse {
    /// `nil` for the policy.
    var rule: Int?
    var test: CheckedTest
    var span: SourceSpan
    var isNegated: Bool
  }

  init(rules: CheckedRuleSet, sources: SourceSet, asOf: Timestamp) {
    (self.rules, self.sources, self.asOf) = (rules, sources, asOf)
    var tests: [TestUse] = []
    for (index, rule) in rules.rules.enumerated() {
      rule.condition.forEachTest { tests.append(TestUse(rule: index, test: $0, span: $1, isNegated: $2)) }
    }
    for line in rules.policy {
      line.condition?.forEachTest { tests.append(TestUse(rule: nil, test: $0, span: $1, isNegated: $2)) }
    }
    self.tests = tests
    let inTests = tests.compactMap { use in use.test.pattern.map { PatternUse($0, isFolded: use.test.target.isFolded) }
    }
    let inLists = rules.lists.flatMap(\.entries).compactMap(\.pattern).map { PatternUse($0, isFolded: false) }
    patterns = inTests + inLists
  }

  /// The conditions of all rules and of the policy with the rule they belong to.
  func forEachCondition(_ body: (_ rule: Int?, CheckedCondition) -> Void) {
    for (index, rule) in rules.rules.enumerated() { body(index, rule.condition) }
    for line in rules.policy { if let condition = line.condition { body(nil, condition) } }
  }
}

extension LintSubject.PatternUse {
  init(_ pattern: PatternText, isFolded: Bool) {
    self.pattern = pattern
    scanned = PatternScanner.scan(pattern.text, flags: pattern.flags)
    self.isFolded = isFolded
  }

  /// Where a stretch of the pattern's text stands in the source.
  func span(of range: Range<Int>) -> SourceSpan {
    let first = pattern.span(atUTF8Offset: range.lowerBound)
    guard range.count > 1 else { return first }
    let last = pattern.span(atUTF8Offset: range.upperBound - 1)
    return last.file == first.file && last.end > first.start ? first.joined(to: last) : first
  }
}

extension CheckedCondition {
  /// Calls `body` for every test, in the order written, and says whether it stands under an odd number of `not`.
  func forEachTest(isNegated: Bool = false, _ body: (CheckedTest, SourceSpan, _ isNegated: Bool) -> Void) {
    switch kind {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts { part.forEachTest(isNegated: isNegated, body) }
    case .not(let part): part.forEachTest(isNegated: !isNegated, body)
    case .rule, .tag, .score: break
    case .test(let test): body(test, span, isNegated)
    }
  }
}

extension CheckedTest {
  /// The pattern of `~` and of `count(… ~ …)`.
  var pattern: PatternText? {
    switch operation {
    case .matches(let pattern), .count(.matches(let pattern), _, _): pattern
    default: nil
    }
  }
}

extension TestTarget {
  var isFolded: Bool {
    switch self {
    case .field(_, let view), .prose(let view), .item(_, let view): view == .folded
    case .urlHost, .urlDomain, .urlPath, .fact: false
    }
  }
}
