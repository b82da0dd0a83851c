/// Measures rules while a judge evaluates them.
final class RuleMeter {
  private(set) var evaluations: [Int]
  private(set) var searches: [Int]
  private(set) var nanoseconds: [Int]
  /// Nanoseconds since some moment.
  private let clock: () -> Int

  init(ruleCount: Int, clock: @escaping () -> Int) {
    evaluations = Array(repeating: 0, count: ruleCount)
    searches = Array(repeating: 0, count: ruleCount)
    nanoseconds = Array(repeating: 0, count: ruleCount)
    self.clock = clock
  }

  /// The time, to be given to ``add(rule:since:searches:)``.
  var now: Int { clock() }

  /// Adds one evaluation of a rule.
  func add(rule: Int, since start: Int, searches count: Int) {
    nanoseconds[rule] += clock() - start
    evaluations[rule] += 1
    searches[rule] += count
  }
}
