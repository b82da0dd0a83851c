import CWinnowScan
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
  /// Where the scan found that tests can be true.
  var sightings: Sightings
  /// Whether the tests without a sighting are false; not so when the item was not scanned.
  private(set) var isScanned = false
  let scratch: MatchScratch
  let table: TestTable
  /// Searches for patterns so far, over all items.
  var searches = 0
  /// The program's patterns, kept alive by the program.
  let patterns: ConstantTable<Unmanaged<CompiledPattern>>
  private var scanScratch = ScanScratch()
  // SAFETY: a result for each test, owned; those of `known` tests are of the current item.
  private let results: UnsafeMutablePointer<TestResult?>
  private var known: ContiguousArray<Int32> = []
  private var asOfOverride: Timestamp?

  init(program: Program, asOf: Timestamp, limits: PatternLimits) {
    self.program = program
    self.asOf = asOf
    values = ItemValues(sources: program.sources)
    sightings = Sightings(testCount: program.tests.count)
    scratch = MatchScratch(limits: limits)
    table = TestTable(program.tests, patterns: program.patterns)
    patterns = ConstantTable(program.patterns.map { Unmanaged.passUnretained($0) })
    results = .allocate(capacity: max(1, program.tests.count))
    results.initialize(repeating: nil, count: max(1, program.tests.count))
  }

  deinit { results.deallocate() }

  /// Forgets the last item. `asOf` replaces the run's own day for this item only.
  mutating func reset(asOf: Timestamp? = nil) {
    for test in known { results[Int(test)] = nil }
    known.removeAll(keepingCapacity: true)
    values.reset()
    sightings.removeAll()
    isScanned = false
    asOfOverride = asOf
  }

  /// Finds out which tests can be true of the item at all, and where.
  ///
  /// A text above the subject limit leaves all tests possible, so that its patterns report the limit.
  mutating func scan(_ item: borrowing Item, facts: [Record.Fact]) {
    isScanned = true
    for scan in program.index.scans {
      for value in values.range(scan.source, item: item, facts: facts) {
        let isComplete = program.index.scan(
          value, scan, &values, limit: scratch.limits.subjectLimitBytes, &scanScratch, &sightings)
        guard isComplete else {
          sightings.removeAll()
          isScanned = false
          return
        }
      }
    }
    if sightings.tests.count >= Self.leastToFetch { fetchSighted() }
  }

  /// So few sighted tests are run sooner than their memory would arrive.
  private static let leastToFetch = 8

  /// Asks for the memory that the sighted tests will read; with thousands of rules little of it is near.
  private func fetchSighted() {
    for index in 0..<sightings.tests.count {
      let test = Int(sightings.tests[index])
      winnow_prefetch(table.tests.start + test)
      winnow_prefetch(results + test)
    }
    for index in 0..<sightings.tests.count {
      let reads = (table.tests.start + Int(sightings.tests[index])).pointee.firstReads
      winnow_prefetch(UnsafeRawPointer(bitPattern: reads.pattern))
      winnow_prefetch(UnsafeRawPointer(bitPattern: reads.program))
    }
  }

  /// The result of a test, from the cache where it ran before.
  @inline(__always)
  mutating func result(_ test: Int, item: borrowing Item, facts: [Record.Fact]) -> TestResult {
    results[test] ?? run(test, item: item, facts: facts)
  }

  /// A fact for the record.
  mutating func fact(_ path: String, item: borrowing Item, facts: [Record.Fact]) -> FactValue? {
    values.fact(path, item: item, facts: facts)
  }

  // MARK: - Tests

  private mutating func run(_ test: Int, item: borrowing Item, facts: [Record.Fact]) -> TestResult {
    let result: TestResult
    if isScanned, program.index.isIndexed[test] {
      result = runSighted(test, item: item, facts: facts)
    } else {
      result = runPlainly(program.tests[test], item: item, facts: facts)
    }
    results[test] = result
    known.append(Int32(test))
    return result
  }

  /// Runs a test on every value that it reads.
  private mutating func runPlainly(
    _ test: ProgramTest, item: borrowing Item, facts: [Record.Fact]
  ) -> TestResult {
    switch test.operation {
    case .exists: return TestResult(truth: Truth(!isBlank(test, item: item, facts: facts)))
    case .empty: return TestResult(truth: Truth(isBlank(test, item: item, facts: facts)))
    default: break
    }
    var sum = Sum()
    for source in test.sources {
      for value in values.range(source, item: item, facts: facts) {
        if let yes = sum.add(run(test.operation, text: test.text, value: value)) { return yes }
      }
    }
    return sum.result
  }

  /// Whether one of some sources, given as bits, has a value.
  mutating func hasValue(ofAny sources: UInt64, item: borrowing Item, facts: [Record.Fact]) -> Bool {
    var rest = sources
    while rest != 0 {
      if !values.range(rest.trailingZeroBitCount, item: item, facts: facts).isEmpty { return true }
      rest &= rest - 1
    }
    return false
  }

  /// Whether a source that the test reads has a value.
  mutating func hasValue(_ test: Int, item: borrowing Item, facts: [Record.Fact]) -> Bool {
    let sources = table.tests[test].sources
    for source in sources where !values.range(Int(table.sources[source]), item: item, facts: facts).isEmpty {
      return true
    }
    return false
  }

  private mutating func isBlank(_ test: ProgramTest, item: borrowing Item, facts: [Record.Fact]) -> Bool {
    for source in test.sources {
      for value in values.range(source, item: item, facts: facts) {
        guard values.raw(value).allSatisfy(PhraseSet.isSpace) else { return false }
      }
    }
    return true
  }

  private mutating func run(
    _ operation: ProgramTest.Operation, text: PreparedText, value: Int32
  ) -> TestResult {
    switch operation {
    case .finds(let finder): return find(finder, text: text, value: value)
    case .count(let finder, let comparison, let wanted):
      return count(finder, comparison, wanted, text: text, value: value)
    case .equals(let phraseSet):
      let isMember = program.phraseSets[phraseSet].indexOfWhole(values.text(value, text)) != nil
      return whole(isMember, text: text, value: value)
    case .inDomains(let set):
      return whole(program.domainSets[set].index(ofHost: values.host(value)) != nil, text: .raw, value: value)
    case .fullMatch(let group): return fullMatch(group, text: text, value: value)
    case .compare(let comparison, let literal):
      guard let holds = values.compare(value, comparison, literal) else { return .unknown }
      return whole(holds, text: .raw, value: value)
    case .length(let comparison, let wanted):
      return TestResult(truth: Truth(comparison.holds(WordCharacters.countScalars(values.text(value, text)), wanted)))
    case .words(let comparison, let wanted):
      return TestResult(truth: Truth(comparison.holds(WordCharacters.countWords(values.text(value, text)), wanted)))
    case .age(let comparison, let seconds):
      guard let published = Timestamp(parsing: values.raw(value)) else { return .unknown }
      let age = (asOfOverride ?? asOf).seconds - published.seconds
      return TestResult(truth: Truth(comparison.holds(age, seconds)))
    case .exists, .empty: preconditionFailure("answered for all values at once")
    }
  }

  /// The whole value as evidence.
  mutating func whole(_ holds: Bool, text: PreparedText, value: Int32) -> TestResult {
    guard holds else { return TestResult(truth: .no) }
    let length = values.text(value, text).count
    return TestResult(truth: .yes, evidence: TestEvidence(value: value, text: text, range: 0..<length))
  }

  private mutating func fullMatch(_ group: Int, text: PreparedText, value: Int32) -> TestResult {
    let bytes = values.text(value, text)
    var limit: ReachedLimit?
    for pattern in program.patternGroups[group] {
      switch program.patterns[pattern].wholeMatch(in: bytes, scratch: scratch) {
      case .match: return whole(true, text: text, value: value)
      case .noMatch: continue
      case .limit(let reached): limit = limit ?? ReachedLimit(value: value, limit: reached)
      }
    }
    return TestResult(truth: limit == nil ? .no : .unknown, limit: limit)
  }

  /// Joins what a test says of several values: one that is true decides.
  struct Sum {
    private var truth = Truth.unknown
    private var limit: ReachedLimit?

    /// Adds a result and returns it when it decides.
    mutating func add(_ result: TestResult) -> TestResult? {
      if result.truth == .yes { return result }
      if limit == nil { limit = result.limit }
      if result.truth == .no, truth == .unknown { truth = .no }
      return nil
    }

    /// One value that could not be decided leaves the whole test open: it might have been the one that is true.
    var result: TestResult { TestResult(truth: limit == nil ? truth : .unknown, limit: limit) }
  }
}
