/// Which rules a rule needs: those it refers to by name, by tag or by score group, and those that these need.
public struct RuleDependencies: Sendable {
  private let targets: [[Int]]
  private let positions: [Int]

  /// Reads the references of a checked rule set.
  public init(_ checked: CheckedRuleSet) {
    targets = ReferenceGraph(checked).edges.map { $0.map(\.target) }
    var positions = Array(repeating: 0, count: checked.rules.count)
    for (position, rule) in checked.evaluationOrder.enumerated() { positions[rule] = position }
    self.positions = positions
  }

  /// The rule and all it needs, in evaluation order.
  public func closure(of rule: Int) -> [Int] {
    var seen: Set<Int> = [rule]
    var waiting = [rule]
    while let node = waiting.popLast() {
      for target in targets[node] where seen.insert(target).inserted { waiting.append(target) }
    }
    return seen.filter { $0 < positions.count }.sorted { positions[$0] < positions[$1] }
  }
}
