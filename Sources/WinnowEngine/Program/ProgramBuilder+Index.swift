import WinnowPattern
import WinnowRules

extension ProgramBuilder {
  /// Derives the literals of every test, the index over them and the plan of each order of rules.
  mutating func buildIndex(effective: [Int], observed: [Int]) {
    let plain = testsOfRulesThatHitOnLimit()
    let literals = program.tests.indices.map { plain.contains($0) ? nil : self.literals(of: program.tests[$0]) }
    let index = TestIndex(program.tests, literals: literals)
    program.index = index
    let needed = neededTests(index)
    program.effective = RulePlan(order: effective, needed: needed, testCount: program.tests.count)
    program.observed = RulePlan(order: observed, needed: needed, testCount: program.tests.count)
  }

  // MARK: - Literals

  /// A limit must stay a limit for these; literals could turn it into a certain miss.
  private func testsOfRulesThatHitOnLimit() -> Set<Int> {
    var tests: Set<Int> = []
    for rule in program.rules where rule.hitsOnLimit { tests.formUnion(rule.tests) }
    return tests
  }

  /// Literals of which one occurs in every text for which the test is true; `nil` where nothing is proven.
  private func literals(of test: ProgramTest) -> [[UInt8]]? {
    switch test.operation {
    case .finds(let finder): literals(of: finder)
    case .count(let finder, let comparison, let count): comparison.holds(0, count) ? nil : literals(of: finder)
    case .equals, .inDomains, .fullMatch, .compare, .exists, .empty, .length, .words, .age: nil
    }
  }

  private func literals(of finder: ProgramTest.Finder) -> [[UInt8]]? {
    switch finder {
    case .pattern(let pattern): return operands.witnesses[pattern]
    case .phrases(let set): return program.phraseSets[set].literals
    case .domains(let set): return program.domainSets[set].literals
    case .patternGroup(let group):
      var all: [[UInt8]] = []
      for pattern in program.patternGroups[group] {
        guard let literals = operands.witnesses[pattern] else { return nil }
        all += literals
      }
      return all
    }
  }

  // MARK: - Needed tests

  /// For each rule the indexed tests of which one must be true for a hit; `nil` where there are none, or where others need
  /// to know whether the rule is false or unknown.
  private func neededTests(_ index: TestIndex) -> [[Int]?] {
    var isReferredTo = Array(repeating: false, count: program.rules.count)
    for node in program.nodes {
      if case .rule(let rule) = node.kind { isReferredTo[rule] = true }
    }
    return program.rules.indices.map { rule in
      isReferredTo[rule] ? nil : neededTests(ofNode: program.rules[rule].condition, index)
    }
  }

  private func neededTests(ofNode node: Int, _ index: TestIndex) -> [Int]? {
    let children = program.children[program.nodes[node].children].map { neededTests(ofNode: $0, index) }
    switch program.nodes[node].kind {
    case .test(let test): return index.isIndexed[test] ? [test] : nil
    case .all: return children.compactMap { $0 }.min { $0.count < $1.count }
    case .any: return union(children, wanted: 1)
    case .atLeast(let count): return union(children, wanted: count)
    case .not, .rule, .tag, .score: return nil
    }
  }

  /// When so many of the children must be true, one is true among any that leave fewer out.
  private func union(_ children: [[Int]?], wanted: Int) -> [Int]? {
    let least = children.count - wanted + 1
    let known = children.compactMap { $0 }.sorted { $0.count < $1.count }
    guard wanted >= 1, least >= 1, known.count >= least else { return nil }
    var seen: Set<Int> = []
    return known.prefix(least).joined().filter { seen.insert($0).inserted }
  }
}
