import WinnowPattern
import WinnowRules
import WinnowText

extension ProgramBuilder {
  /// Derives the signs of every test, the index over them and the plan of each order of rules.
  mutating func buildIndex(effective: [Int], observed: [Int]) {
    let plain = testsOfRulesThatHitOnLimit()
    var signs = TestSigns()
    program.signs = Array(repeating: nil, count: program.tests.count)
    let isIndexed = program.tests.indices.map { test in
      guard !plain.contains(test), let found = self.signs(of: test) else { return false }
      signs += found
      program.signs[test] = Self.described(found, of: program.tests[test])
      return true
    }
    program.index = TestIndex(signs, isIndexed: isIndexed)
    let needed = neededTests(isIndexed)
    program.neededTests = needed
    program.roles = Array(repeating: .idle, count: program.rules.count)
    for rule in effective { program.roles[rule] = .effective }
    for rule in observed { program.roles[rule] = .observed }
    program.effective = RulePlan(order: effective, needed: needed, testCount: program.tests.count)
    program.observed = RulePlan(order: observed, needed: needed, testCount: program.tests.count)
  }

  // MARK: - Signs

  /// A limit must stay a limit for these; signs could turn it into a certain miss.
  private func testsOfRulesThatHitOnLimit() -> Set<Int> {
    var tests: Set<Int> = []
    for rule in program.rules where rule.hitsOnLimit { tests.formUnion(rule.tests) }
    return tests
  }

  /// What the test cannot be true without; `nil` where nothing is proven.
  private func signs(of test: Int) -> TestSigns? {
    let tested = program.tests[test]
    // A source beyond the bits of a word makes its tests always possible; no real rule set reads that many.
    guard tested.sources.allSatisfy({ $0 < UInt64.bitWidth }) else { return nil }
    let use = LiteralUse(
      test: Int32(test), sources: tested.sourceBits, text: tested.text.bit,
      kind: .anywhere)
    switch tested.operation {
    case .finds(let finder): return signs(of: finder, use, atLeast: nil, text: tested.text)
    case .count(let finder, let comparison, let count):
      guard !comparison.holds(0, count) else { return nil }
      let least = (1..<Self.mostTimes).first { comparison.holds($0, count) } ?? Self.mostTimes
      return signs(of: finder, use, atLeast: least, text: tested.text)
    case .inDomains(let set): return TestSigns(domains: program.domainSets[set].keys.map { ($0, use) })
    case .equals, .fullMatch, .compare, .exists, .empty, .length, .words, .age: return nil
    }
  }

  /// A pattern that is to be found more often is looked for as if it were so many times.
  private static let mostTimes = 8

  /// - Parameter times: How often it must be found for a test that counts; nil for one that does not.
  private func signs(
    of finder: ProgramTest.Finder, _ use: LiteralUse, atLeast times: Int?, text: PreparedText
  ) -> TestSigns? {
    switch finder {
    case .pattern(let pattern):
      return signs(ofPattern: pattern, use, atLeast: times ?? 1, needsPlaces: true)
    case .phrases(let set):
      return TestSigns(literals: literals(ofPhrases: set, use, isCount: times != nil, text: text))
    case .domains(let set): return program.domainSets[set].literals.map { TestSigns(literals: $0.map { ($0, use) }) }
    case .patternGroup(let group):
      var all = TestSigns()
      for (place, pattern) in program.patternGroups[group].enumerated() {
        var own = use
        own.operand = Int32(place)
        guard let signs = signs(ofPattern: pattern, own, atLeast: 1, needsPlaces: false) else { return nil }
        all += signs
      }
      return all
    }
  }

  /// The signs of a pattern: the strongest kind that its syntax proves.
  private func signs(
    ofPattern pattern: Int, _ use: LiteralUse, atLeast times: Int, needsPlaces: Bool
  ) -> TestSigns? {
    let traits = operands.traits[pattern]
    if let witnesses = traits.witnesses {
      return TestSigns(literals: witnesses.map { ($0.literal, LiteralUse($0, use, needsPlaces: needsPlaces)) })
    }
    var signs = TestSigns()
    var own = use
    if let condition = TextCondition(traits) {
      signs.conditions = [condition]
      own.condition = 0
    }
    let key = operands.keys[pattern]
    if times > 1, let sequence = CompiledPattern.sequence(of: key.text, flags: key.flags, times: times) {
      signs.sequences = [(sequence, own)]
    } else if let literals = traits.compactWitnesses {
      signs.compactLiterals = literals.map { ($0, own) }
    } else if let shapes = traits.shapes {
      signs.shapes = [(shapes, own)]
    } else if let sequence = traits.sequence {
      signs.sequences = [(sequence, own)]
    } else if own.condition >= 0 {
      signs.plain = [own]
    } else {
      return nil
    }
    return signs
  }

  /// The phrases themselves; where the test reads a text with case they only say that it may be true, and where it counts, where
  /// a phrase may begin.
  private func literals(
    ofPhrases set: Int, _ use: LiteralUse, isCount: Bool, text: PreparedText
  ) -> [(literal: [UInt8], use: LiteralUse)] {
    let phrases = program.phraseSets[set]
    let isLowered = text.withoutCase == text
    var (view, lowered) = (TextView(), TextView())
    return phrases.literals.map { phrase in
      var own = use
      own.length = Int32(phrase.count)
      own.spansSpaces = phrase.contains(0x20)
      if isLowered {
        own.kind = isCount ? .phraseStart : .phrase
        (own.startsAtBoundary, own.endsAtBoundary) = (phrases.wholeWords, phrases.wholeWords)
        return (phrase, own)
      }
      phrase.withUnsafeBufferPointer { view.setRaw($0) }
      lowered.setLowered(view)
      return (lowered.bytes, own)
    }
  }

  // MARK: - Needed tests

  /// For each rule the indexed tests of which one must be true for a hit; `nil` where there are none.
  private func neededTests(_ isIndexed: [Bool]) -> [[Int]?] {
    var needed: [[Int]?] = Array(repeating: nil, count: program.rules.count)
    // Every rule comes after those that it refers to. One that hits on a limit may hit when none of its tests is true.
    for rule in checked.evaluationOrder where !program.rules[rule].hitsOnLimit {
      needed[rule] = neededTests(ofNode: program.rules[rule].condition, isIndexed, rules: needed)
    }
    return needed
  }

  private func neededTests(ofNode node: Int, _ isIndexed: [Bool], rules: [[Int]?]) -> [Int]? {
    let children = program.children[program.nodes[node].children].map {
      neededTests(ofNode: Int($0), isIndexed, rules: rules)
    }
    switch program.nodes[node].kind {
    case .test(let test): return isIndexed[Int(test)] ? [Int(test)] : nil
    case .rule(let rule): return rules[Int(rule)]
    case .all: return children.compactMap { $0 }.min { $0.count < $1.count }
    case .any: return union(children, wanted: 1)
    case .atLeast(let count): return union(children, wanted: Int(count))
    case .not, .tag, .score: return nil
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
