import CWinnowScan
import WinnowModel
import WinnowPattern
import WinnowRules

/// Judges items by one rule set; one per worker.
///
/// A judge owns everything that changes while judging, so judges on several threads share nothing but the immutable
/// ``RuleSet``. The same item gives the same record from every judge.
public struct Judge: ~Copyable {
  /// The rules that it judges by.
  public let ruleSet: RuleSet
  var tests: TestEvaluator
  var state: RunState
  let options: Options
  /// The program's nodes and their children; the rule set keeps them.
  let nodes: ConstantTable<ProgramNode>
  let children: ConstantTable<Int32>
  let rules: RuleTable
  var idScratch = IDScratch()
  /// Measures the rules, for a ``Profiler``.
  var meter: RuleMeter?
  /// Which rules are evaluated when another one refers to them.
  private(set) var phase = Phase.single
  /// The places of a plan that the current item needs, as bits, and the rules there.
  private var touched: ContiguousArray<UInt64> = []
  private var touchedRules: ContiguousArray<Int32> = []

  /// What a judge adds to its records on request.
  public struct Options: Sendable, Hashable {
    /// Fill ``Record/near`` with the rules that missed by one condition. Costs a full evaluation of every rule.
    public var findsNearMisses = false
    /// Whether a scan for literals decides which tests and rules need a look; the hits are the same without it.
    public var usesIndex = true

    /// Makes the default options.
    public init() {}
  }

  /// Makes a judge with scratch memory of its own.
  public init(_ ruleSet: RuleSet, options: Options = Options()) {
    self.ruleSet = ruleSet
    self.options = options
    tests = TestEvaluator(program: ruleSet.program, asOf: ruleSet.asOf, limits: ruleSet.limits)
    nodes = ConstantTable(ruleSet.program.nodes)
    children = ConstantTable(ruleSet.program.children)
    rules = RuleTable(ruleSet.program)
    state = RunState(
      ruleCount: ruleSet.program.rules.count, groupCount: ruleSet.checked.groups.count,
      tagCount: ruleSet.program.tags.count, categoryCount: ruleSet.program.categories.count)
  }

  /// Judges one item.
  ///
  /// - Parameters:
  ///   - item: The item; its title should not be empty.
  ///   - facts: What annotators found, paths without a leading `fact.`.
  /// - Returns: The record, hits in rule order.
  /// - Complexity: One run of each distinct test whose condition is reached, plus O(bytes) for each view that a test reads.
  public mutating func judge(_ item: Item, facts: [Record.Fact] = []) -> Record {
    begin(item, facts: facts)
    let decision = run(item, facts: facts)
    return record(item, facts: facts, decision: decision.decision)
  }

  /// Whether one rule hits an item, whatever its status, level and dates; used for the rules' own tests.
  public mutating func hits(
    rule: Int, item: Item, facts: [Record.Fact] = [], asOf: Timestamp? = nil
  ) -> (truth: Truth, limits: [Record.LimitReached]) {
    begin(item, facts: facts, asOf: asOf)
    evaluate(ruleSet.dependencies(of: rule), effective: true, item: item, facts: facts)
    return (state.results[rule], state.limits.filter { $0.rule == Int32(rule) }.map { named($0) })
  }

  mutating func begin(_ item: borrowing Item, facts: [Record.Fact], asOf: Timestamp? = nil) {
    phase = .single
    tests.reset(asOf: asOf)
    state.reset()
    if options.usesIndex { tests.scan(item, facts: facts) }
  }

  /// Evaluates the effective rules, decides, then evaluates the rules that are only observed.
  mutating func run(_ item: borrowing Item, facts: [Record.Fact]) -> (decision: Decision, line: Int?) {
    phase = .effective
    evaluate(ruleSet.program.effective, effective: true, item: item, facts: facts)
    let decision = decide(item, facts: facts)
    phase = .observed
    evaluate(ruleSet.program.observed, effective: false, item: item, facts: facts)
    return decision
  }

  /// Evaluates the rules of a plan that the item needs.
  private mutating func evaluate(_ plan: RulePlan, effective: Bool, item: borrowing Item, facts: [Record.Fact]) {
    guard tests.isScanned else {
      for place in 0..<plan.order.count {
        evaluate(rule: Int(plan.order[place]), effective: effective, item: item, facts: facts)
      }
      return
    }
    plan.touched(by: tests.sightings.tests, bits: &touched)
    touchedRules.removeAll(keepingCapacity: true)
    for word in touched.indices {
      var bits = touched[word]
      while bits != 0 {
        let rule = plan.order[word << 6 | bits.trailingZeroBitCount]
        winnow_prefetch(rules.rules.start + Int(rule))
        touchedRules.append(rule)
        bits &= bits - 1
      }
    }
    for index in 0..<touchedRules.count {
      evaluate(rule: Int(touchedRules[index]), effective: effective, item: item, facts: facts)
    }
  }

  /// Evaluates rules in an order in which every rule comes after those it refers to.
  mutating func evaluate(_ order: [Int], effective: Bool, item: borrowing Item, facts: [Record.Fact]) {
    for index in order { evaluate(rule: index, effective: effective, item: item, facts: facts) }
  }

  private mutating func evaluate(rule index: Int, effective: Bool, item: borrowing Item, facts: [Record.Fact]) {
    guard let meter else { return evaluateUnmeasured(index, effective: effective, item: item, facts: facts) }
    let (start, searches) = (meter.now, tests.searches)
    evaluateUnmeasured(index, effective: effective, item: item, facts: facts)
    meter.add(rule: index, since: start, searches: tests.searches - searches)
  }

  @inline(__always)
  private mutating func evaluateUnmeasured(
    _ index: Int, effective: Bool, item: borrowing Item, facts: [Record.Fact]
  ) {
    let rule = rules.rules[index]
    state.beginRule(index)
    var truth =
      rule.onlyTest >= 0
      ? evaluate(test: Int(rule.onlyTest), item: item, facts: facts)
      : evaluate(Int(rule.condition), item: item, facts: facts)
    if truth == .unknown, state.ruleReachedLimit, rule.hitsOnLimit { truth = .yes }
    state.endRule(index, truth)
    guard truth == .yes else { return state.dropEvidence() }
    state.keepHit(effective: effective)
    if effective { apply(rule, index: index, item: item, facts: facts) }
  }

  /// How far the judging of an item has come.
  enum Phase {
    /// Only rules that were asked for are evaluated.
    case single
    case effective, observed

    /// Whether rules of that role are evaluated by now.
    func evaluates(_ role: Program.Role) -> Bool {
      switch (self, role) {
      case (.effective, .effective), (.observed, .effective), (.observed, .observed): true
      case (.single, _), (_, .idle), (.effective, .observed): false
      }
    }
  }

  /// The first line of the policy that is true.
  mutating func decide(_ item: borrowing Item, facts: [Record.Fact]) -> (decision: Decision, line: Int?) {
    for (index, line) in ruleSet.program.policy.enumerated() {
      guard let condition = line.condition else { return (line.decision, index) }
      state.beginRule(nil)
      let truth = evaluate(condition, item: item, facts: facts)
      state.dropEvidence()
      if truth == .yes { return (line.decision, index) }
    }
    return (.accept, nil)
  }

  // MARK: - Effects

  private mutating func apply(_ rule: RuleTable.Entry, index: Int, item: borrowing Item, facts: [Record.Fact]) {
    for tag in Int(rule.firstTag)..<Int(rule.firstTag + rule.tagCount) { state.addTag(Int(rules.tags[tag])) }
    for number in Int(rule.firstScore)..<Int(rule.firstScore + rule.scoreCount) {
      let score = rules.scores[number]
      state.scores[Int(score.group)] += Points(thousandths: score.thousandths)
    }
    for place in 0..<Int(rule.voteCount) {
      let vote = rules.votes[Int(rule.firstVote) + place]
      state.vote(Int(vote.category), vote.thousandths, place: index << 16 | place)
    }
    if rule.hasTemplates { applyTemplates(ruleSet.program.rules[index], item: item, facts: facts) }
  }

  /// Applies the effects that are made of captures.
  private mutating func applyTemplates(_ rule: ProgramRule, item: borrowing Item, facts: [Record.Fact]) {
    for tag in rule.tags {
      guard case .template(let template) = tag else { continue }
      if let text = fill(template, rule: rule, item: item, facts: facts) { addTag(TagText.normalized(text)) }
    }
    for setting in rule.settings {
      if let text = fill(setting.value, rule: rule, item: item, facts: facts) {
        state.settings.append((setting.name, text))
      }
    }
  }

  /// Adds a tag made of captures, which may be one of the program's.
  private mutating func addTag(_ name: String) {
    if let tag = ruleSet.program.tags.firstIndex(of: name) { state.addTag(tag) } else { state.addOtherTag(name) }
  }

  /// The template's text; `nil` when a capture in it took part in no match.
  private mutating func fill(
    _ template: Template, rule: ProgramRule, item: borrowing Item, facts: [Record.Fact]
  ) -> String? {
    var result = ""
    for piece in template.pieces {
      switch piece {
      case .text(let text): result += text
      case .capture(let name):
        guard let text = capture(name, rule: rule, item: item, facts: facts) else { return nil }
        result += text
      }
    }
    return result
  }

  private mutating func capture(
    _ name: String, rule: ProgramRule, item: borrowing Item, facts: [Record.Fact]
  ) -> String? {
    for test in rule.captureTests {
      guard let evidence = tests.result(test, item: item, facts: facts).evidence,
        let text = tests.capture(name, of: evidence)
      else { continue }
      return text
    }
    return nil
  }

  func named(_ limit: RunState.Limit) -> Record.LimitReached {
    Record.LimitReached(
      rule: limit.rule.map { ruleSet.program.rules[Int($0)].id } ?? "decide",
      field: tests.values.fieldName(limit.reached.value), code: limit.reached.limit.rawValue)
  }
}
