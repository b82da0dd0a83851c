import WinnowModel
import WinnowRules

/// Runs the `hit` and `miss` lines of rules.
///
/// A rule's tests see the rule and all it refers to as if they were active, at any level and on any day.
public struct RuleTester: ~Copyable {
  private var judge: Judge

  /// Makes a tester with a judge of its own.
  public init(_ ruleSet: RuleSet) { judge = Judge(ruleSet) }

  /// How one `hit` or `miss` line went.
  public struct Outcome: Sendable, Hashable {
    /// The rule's index.
    public var rule: Int
    /// The line as it was parsed.
    public var test: RuleTest
    /// Whether the rule did what the line says; for a `todo` line, whether it does already.
    public var isAsExpected: Bool
    /// What the rule came to.
    public var truth: Truth
    /// Limits that the rule reached on the way.
    public var limits: [Record.LimitReached]
  }

  /// Runs every test of every rule, in rule order.
  public mutating func run() -> [Outcome] {
    judge.ruleSet.checked.rules.indices.flatMap { run(rule: $0) }
  }

  /// Runs one rule's tests.
  public mutating func run(rule: Int) -> [Outcome] {
    judge.ruleSet.checked.rules[rule].tests.map { test in
      let input = TestInput(test)
      let (truth, limits) = judge.hits(rule: rule, item: input.item, facts: input.facts, asOf: input.asOf)
      return Outcome(
        rule: rule, test: test, isAsExpected: (truth == .yes) == test.expectsHit, truth: truth, limits: limits)
    }
  }

  /// What is wrong, as diagnostics: failed tests (R401, R402), `todo` lines that pass (R403), limits reached (R404).
  public mutating func diagnose() -> [Diagnostic] {
    run().flatMap { diagnostics(for: $0) }
  }

  private mutating func diagnostics(for outcome: Outcome) -> [Diagnostic] {
    let rule = judge.ruleSet.checked.rules[outcome.rule]
    let related = [Diagnostic.Related(span: rule.nameSpan, message: "rule \(rule.id) is declared here")]
    var result: [Diagnostic] = []
    if let limit = outcome.limits.first {
      result.append(
        Diagnostic(
          .testReachedLimit, at: outcome.test.span,
          "rule \(rule.id) ran into the \(limit.code) limit on \(limit.field)",
          help: "make the pattern cheaper: avoid a quantifier inside a quantifier, or anchor it", related: related))
    }
    switch (outcome.test.isTodo, outcome.isAsExpected) {
    case (true, true):
      result.append(
        Diagnostic(
          .todoPasses, at: outcome.test.span, "this todo passes now", help: "remove the word 'todo' to keep it that way"
        ))
    case (false, false):
      let input = TestInput(outcome.test)
      let why = judge.explain(rule: outcome.rule, input.item, facts: input.facts, asOf: input.asOf)
      result.append(
        Diagnostic(
          outcome.test.expectsHit ? .hitFailed : .missFailed, at: outcome.test.span,
          "rule \(rule.id) \(outcome.test.expectsHit ? "does not hit" : "hits") this item",
          label: outcome.test.expectsHit ? "expected a hit" : "expected a miss", help: why.summary,
          related: related))
    case (true, false), (false, true): break
    }
    return result
  }
}
