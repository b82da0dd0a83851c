import WinnowModel
import WinnowPattern
import WinnowRules
import WinnowText

/// Runs tests on one item and keeps their results; one per worker.
///
/// Reused from item to item. A test runs at most once per item, however many rules ask.
struct TestEvaluator: ~Copyable {
  let program: Program
  let asOf: Timestamp
  var values: ItemValues
  private var results: [TestResult?]
  private var touched: [Int] = []
  /// The tests that the scan found to be possible, each once; `nil` where every test is.
  private(set) var candidates: [Int]?
  private var isCandidate: [Bool]
  let scratch: MatchScratch
  private var asOfOverride: Timestamp?

  init(program: Program, asOf: Timestamp, limits: PatternLimits) {
    self.program = program
    self.asOf = asOf
    values = ItemValues(sources: program.sources)
    results = Array(repeating: nil, count: program.tests.count)
    isCandidate = Array(repeating: false, count: program.tests.count)
    scratch = MatchScratch(limits: limits)
  }

  /// Forgets the last item. `asOf` replaces the run's own day for this item only.
  mutating func reset(asOf: Timestamp? = nil) {
    for test in touched { results[test] = nil }
    touched.removeAll(keepingCapacity: true)
    values.reset()
    for test in candidates ?? [] { isCandidate[test] = false }
    candidates = nil
    asOfOverride = asOf
  }

  /// Finds out which tests can be true of the item at all.
  ///
  /// A text above the subject limit leaves all tests possible, so that its patterns report the limit.
  mutating func scan(_ item: Item, facts: [Record.Fact]) {
    var found: [Int] = []
    for scan in program.index.scans {
      for index in 0..<values.count(scan.source, item: item, facts: facts) {
        let text = values.text(scan.source, index, scan.text)
        guard text.count <= scratch.limits.subjectLimitBytes else {
          for test in found { isCandidate[test] = false }
          return
        }
        text.withUnsafeBufferPointer { bytes in
          program.index.scan(bytes, source: scan.source, text: scan.text) { test in
            guard !isCandidate[test] else { return }
            isCandidate[test] = true
            found.append(test)
          }
        }
      }
    }
    candidates = found
  }

  /// The result of a test, from the cache where it ran before.
  mutating func result(_ test: Int, item: borrowing Item, facts: [Record.Fact]) -> TestResult {
    if let known = results[test] { return known }
    let isRuledOut = candidates != nil && program.index.isIndexed[test] && !isCandidate[test]
    let found =
      isRuledOut
      ? TestResult(truth: hasValue(program.tests[test], item: item, facts: facts) ? .no : .unknown)
      : run(program.tests[test], item: item, facts: facts)
    results[test] = found
    touched.append(test)
    return found
  }

  /// A fact for the record.
  mutating func fact(_ path: String, item: Item, facts: [Record.Fact]) -> FactValue? {
    values.fact(path, item: item, facts: facts)
  }

  // MARK: - Tests

  private mutating func run(_ test: ProgramTest, item: Item, facts: [Record.Fact]) -> TestResult {
    switch test.operation {
    case .exists: return TestResult(truth: Truth(!isBlank(test, item: item, facts: facts)))
    case .empty: return TestResult(truth: Truth(isBlank(test, item: item, facts: facts)))
    default: break
    }
    var truth = Truth.unknown
    var limit: (field: String, code: String)?
    for source in test.sources {
      for index in 0..<values.count(source, item: item, facts: facts) {
        let result = run(test.operation, text: test.text, source: source, index: index)
        if result.truth == .yes { return result }
        if limit == nil { limit = result.limit }
        if result.truth == .no, truth == .unknown { truth = .no }
      }
    }
    // One value that could not be decided leaves the whole test open: it might have been the one that is true.
    return TestResult(truth: limit == nil ? truth : .unknown, limit: limit)
  }

  private mutating func hasValue(_ test: ProgramTest, item: Item, facts: [Record.Fact]) -> Bool {
    for source in test.sources where values.count(source, item: item, facts: facts) > 0 { return true }
    return false
  }

  private mutating func isBlank(_ test: ProgramTest, item: Item, facts: [Record.Fact]) -> Bool {
    for source in test.sources {
      for index in 0..<values.count(source, item: item, facts: facts) {
        guard values.value(source, index).bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else {
          return false
        }
      }
    }
    return true
  }

  private mutating func run(
    _ operation: ProgramTest.Operation, text: PreparedText, source: Int, index: Int
  ) -> TestResult {
    switch operation {
    case .finds(let finder): return find(finder, text: text, source: source, index: index)
    case .count(let finder, let comparison, let wanted):
      return count(finder, comparison, wanted, text: text, source: source, index: index)
    case .equals(let phraseSet):
      let bytes = values.text(source, index, text)
      let isMember = bytes.withUnsafeBufferPointer { program.phraseSets[phraseSet].indexOfWhole($0) != nil }
      return whole(isMember, text: text, source: source, index: index)
    case .inDomains(let set):
      let value = values.value(source, index)
      let isMember = program.domainSets[set].index(ofHost: value.host) != nil
      return whole(isMember, text: .raw, source: source, index: index)
    case .fullMatch(let group): return fullMatch(group, text: text, source: source, index: index)
    case .compare(let comparison, let literal):
      guard let holds = values.value(source, index).compare(comparison, literal) else { return .unknown }
      return whole(holds, text: .raw, source: source, index: index)
    case .length(let comparison, let wanted):
      let bytes = values.text(source, index, text)
      let length = bytes.withUnsafeBufferPointer { WordCharacters.countScalars($0) }
      return TestResult(truth: Truth(comparison.holds(length, wanted)))
    case .words(let comparison, let wanted):
      let bytes = values.text(source, index, text)
      let words = bytes.withUnsafeBufferPointer { WordCharacters.countWords($0) }
      return TestResult(truth: Truth(comparison.holds(words, wanted)))
    case .age(let comparison, let seconds):
      let bytes = values.value(source, index).bytes
      guard let published = bytes.withUnsafeBufferPointer({ Timestamp(parsing: $0) }) else { return .unknown }
      let age = (asOfOverride ?? asOf).seconds - published.seconds
      return TestResult(truth: Truth(comparison.holds(age, seconds)))
    case .exists, .empty: preconditionFailure("answered for all values at once")
    }
  }

  /// The whole value as evidence.
  private mutating func whole(_ holds: Bool, text: PreparedText, source: Int, index: Int) -> TestResult {
    guard holds else { return TestResult(truth: .no) }
    let length = values.text(source, index, text).count
    return TestResult(
      truth: .yes, evidence: TestEvidence(source: source, value: index, text: text, range: 0..<length))
  }

  private mutating func fullMatch(_ group: Int, text: PreparedText, source: Int, index: Int) -> TestResult {
    let bytes = values.text(source, index, text)
    var limit: (field: String, code: String)?
    for pattern in program.patternGroups[group] {
      let result = bytes.withUnsafeBufferPointer {
        program.patterns[pattern].wholeMatch(in: $0, scratch: scratch)
      }
      switch result {
      case .match: return whole(true, text: text, source: source, index: index)
      case .noMatch: continue
      case .limit(let reached): limit = limit ?? (values.value(source, index).field, reached.rawValue)
      }
    }
    return TestResult(truth: limit == nil ? .no : .unknown, limit: limit)
  }
}
