public import WinnowModel

/// Judges items and measures what each rule costs; one thread only.
///
/// The measuring itself costs two looks at the clock for each rule that is evaluated.
public struct Profiler: ~Copyable {
  private var judge: Judge
  private let meter: RuleMeter
  private let clock: () -> Int
  private var hits: [Int]
  /// Items judged.
  public private(set) var items = 0
  /// Time in all, the scan of the texts included.
  public private(set) var nanoseconds = 0

  /// Makes a profiler of a rule set.
  /// - Parameter clock: Nanoseconds since some moment.
  public init(_ ruleSet: RuleSet, clock: @escaping () -> Int) {
    judge = Judge(ruleSet)
    meter = RuleMeter(ruleCount: ruleSet.checked.rules.count, clock: clock)
    self.clock = clock
    hits = Array(repeating: 0, count: ruleSet.checked.rules.count)
    judge.meter = meter
  }

  /// Judges an item and adds what its rules have cost.
  public mutating func judge(_ item: Item, facts: [Record.Fact] = []) {
    let start = clock()
    _ = judge.evaluate(item, facts: facts)
    nanoseconds += clock() - start
    items += 1
    judge.forEachHit { hits[$0] += 1 }
  }

  /// What the rules have cost that take part in runs, in rule order.
  public var costs: [RuleCost] {
    let program = judge.ruleSet.program
    return program.rules.indices.filter { program.roles[$0] != .idle }.map { rule in
      RuleCost(
        rule: rule, id: program.rules[rule].id, evaluations: meter.evaluations[rule], hits: hits[rule],
        searches: meter.searches[rule], nanoseconds: meter.nanoseconds[rule],
        signs: program.neededTests[rule].map { $0.compactMap { program.signs[$0] } })
    }
  }
}
