import WinnowModel
import WinnowPattern
import WinnowRules

/// Turns a checked rule set into a ``Program``: compiles patterns and lists, shares what is equal, flattens conditions.
struct ProgramBuilder {
  let checked: CheckedRuleSet
  let asOf: Timestamp
  let stock: PatternStock
  var program = Program()
  /// Patterns that PCRE2 or Winnow refused, each place once.
  private(set) var diagnostics: [Diagnostic] = []
  private var isReported: Set<Diagnostic> = []
  /// Where each operand stands that is already in the program.
  var operands = OperandIndex()
  private var sourceIndex: [ValueSource: Int] = [:]
  private var testIndex: [ProgramTest: Int] = [:]
  private var tagIndex: [String: Int] = [:]
  private var categoryIndex: [String: Int] = [:]

  init(_ checked: CheckedRuleSet, asOf: Timestamp, on workers: CompilationWorkers) {
    self.checked = checked
    self.asOf = asOf
    stock = PatternStock(checked, on: workers)
  }

  /// Builds everything; ``diagnostics`` tells what could not be compiled.
  mutating func build(level: Int) {
    for rule in checked.rules { program.rules.append(build(rule)) }
    for line in checked.policy {
      program.policy.append(ProgramPolicyLine(decision: line.decision, condition: line.condition.map { add($0) }))
    }
    reportUnusedPatterns()
    guard diagnostics.isEmpty else { return }
    sortTags()
    let order = checked.evaluationOrder.filter { RuleStatus.isRun(checked.rules[$0], asOf: asOf) }
    buildIndex(
      effective: order.filter { checked.rules[$0].isEffective(atLevel: level) },
      observed: order.filter { !checked.rules[$0].isEffective(atLevel: level) })
  }

  private mutating func build(_ rule: CheckedRule) -> ProgramRule {
    let firstNode = program.nodes.count
    let condition = add(rule.condition)
    var result = ProgramRule(id: rule.id, condition: condition, hitsOnLimit: rule.hitsOnLimit)
    for node in program.nodes[firstNode...] {
      guard case .test(let test) = node.kind, !result.tests.contains(Int(test)) else { continue }
      result.tests.append(Int(test))
      if case .finds(.pattern) = program.tests[Int(test)].operation { result.captureTests.append(Int(test)) }
    }
    for effect in rule.effects {
      switch effect {
      case .tag(let template):
        if let constant = template.constant {
          result.tags.append(.constant(tag(constant)))
        } else {
          result.tags.append(.template(template))
        }
      case .score(let group, let points): result.scores.append((group, points))
      case .classify(let category, let weight): result.votes.append((self.category(category), weight))
      case .set(let name, let template): result.settings.append((name, template))
      }
    }
    return result
  }

  /// Notes a pattern that was refused; an error inside a fragment comes up wherever the fragment is inserted.
  mutating func report(_ error: PatternError, in pattern: PatternText) {
    let diagnostic = Diagnostic(error, in: pattern)
    if isReported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  // MARK: - Conditions

  private mutating func add(_ condition: CheckedCondition) -> Int {
    var children: [Int32] = []
    let kind: ProgramNode.Kind
    switch condition.kind {
    case .all(let conditions):
      children = conditions.map { Int32(add($0)) }
      kind = .all
    case .any(let conditions):
      children = conditions.map { Int32(add($0)) }
      kind = .any
    case .not(let inner):
      children = [Int32(add(inner))]
      kind = .not
    case .atLeast(let count, let conditions):
      children = conditions.map { Int32(add($0)) }
      kind = .atLeast(Int32(count))
    case .rule(let index): kind = .rule(Int32(index))
    case .tag(let name): kind = .tag(Int32(tag(name)))
    case .score(let group, let comparison, let points):
      kind = .score(group: Int32(group), comparison, thousandths: points.thousandths)
    case .test(let test): kind = .test(Int32(add(test)))
    }
    let first = Int32(program.children.count)
    program.children.append(contentsOf: children)
    program.nodes.append(ProgramNode(kind: kind, firstChild: first, childCount: Int32(children.count)))
    program.spans.append(condition.span)
    return program.nodes.count - 1
  }

  private mutating func tag(_ name: String) -> Int {
    if let index = tagIndex[name] { return index }
    program.tags.append(name)
    tagIndex[name] = program.tags.count - 1
    return program.tags.count - 1
  }

  private mutating func category(_ name: String) -> Int {
    if let index = categoryIndex[name] { return index }
    program.categories.append(name)
    categoryIndex[name] = program.categories.count - 1
    return program.categories.count - 1
  }

  /// Gives tags the numbers of their places by UTF-8 bytes, so that records list them in order.
  private mutating func sortTags() {
    let order = program.tags.indices.sorted { program.tags[$0].utf8.lexicographicallyPrecedes(program.tags[$1].utf8) }
    var places = Array(repeating: 0, count: order.count)
    for (place, tag) in order.enumerated() { places[tag] = place }
    program.tags = order.map { program.tags[$0] }
    for index in program.nodes.indices {
      if case .tag(let tag) = program.nodes[index].kind { program.nodes[index].kind = .tag(Int32(places[Int(tag)])) }
    }
    for index in program.rules.indices {
      program.rules[index].tags = program.rules[index].tags.map { effect in
        if case .constant(let tag) = effect { .constant(places[tag]) } else { effect }
      }
    }
  }

  // MARK: - Tests

  private mutating func add(_ test: CheckedTest) -> Int {
    let (sources, view) = resolve(test.target)
    var text = PreparedText(view)
    let operation: ProgramTest.Operation
    switch test.operation {
    case .matches(let pattern): operation = .finds(.pattern(add(pattern)))
    case .contains(let phrases, let part):
      text = text.withoutCase
      operation = .finds(.phrases(add(phrases, text: text, wholeWords: !part)))
    case .containsList(let list, let part): operation = .finds(finder(list: list, part: part, text: &text))
    case .equals(let phrases):
      text = text.withoutCase
      operation = .equals(phraseSet: add(phrases, text: text, wholeWords: false))
    case .isInList(let list): operation = membership(list: list, text: &text)
    case .compare(let comparison, let value): operation = .compare(comparison, value)
    case .exists: operation = .exists
    case .empty: operation = .empty
    case .length(let comparison, let count): operation = .length(comparison, count)
    case .words(let comparison, let count): operation = .words(comparison, count)
    case .count(let counted, let comparison, let count):
      let finder: ProgramTest.Finder
      switch counted {
      case .matches(let pattern): finder = .pattern(add(pattern))
      case .contains(let phrases, let part):
        text = text.withoutCase
        finder = .phrases(add(phrases, text: text, wholeWords: !part))
      case .containsList(let list, let part): finder = self.finder(list: list, part: part, text: &text)
      }
      operation = .count(finder, comparison, count)
    case .age(let comparison, let seconds): operation = .age(comparison, seconds: seconds)
    }
    let compiled = ProgramTest(sources: sources, text: text, operation: operation)
    if let index = testIndex[compiled] { return index }
    program.tests.append(compiled)
    testIndex[compiled] = program.tests.count - 1
    return program.tests.count - 1
  }

  private mutating func resolve(_ target: TestTarget) -> (sources: [Int], view: View) {
    switch target {
    case .field(let field, let view): ([source(.field(field))], view)
    case .prose(let view): (Field.prose.map { source(.field($0)) }, view)
    case .urlHost: ([source(.urlHost)], .raw)
    case .urlDomain: ([source(.urlDomain)], .raw)
    case .urlPath: ([source(.urlPath)], .raw)
    case .item(let path, let view): ([source(.item(path))], view)
    case .fact(let path): ([source(.fact(path))], .raw)
    }
  }

  private mutating func source(_ source: ValueSource) -> Int {
    if let index = sourceIndex[source] { return index }
    program.sources.append(source)
    sourceIndex[source] = program.sources.count - 1
    return program.sources.count - 1
  }
}

extension CheckedRule {
  /// Whether the rule's hits count in a run at that level.
  fileprivate func isEffective(atLevel level: Int) -> Bool { status == .active && self.level <= level }
}

extension RuleStatus {
  /// Whether the rule takes part in a run of that day at all, effective or observed.
  static func isRun(_ rule: CheckedRule, asOf: Timestamp) -> Bool {
    guard rule.status == .active || rule.status == .shadow else { return false }
    if let since = rule.since, asOf.day < since.day { return false }
    if let until = rule.until, asOf.day > until.day { return false }
    return true
  }
}
