/// What the scan of one item has found: the tests that can be true, and where.
///
/// The sightings of one test in one value are in the order of their lower bounds, so that the first match that is found in
/// them is the leftmost of all. Memory is used again; what an item can leave is bounded by ``mostOfATest``.
struct Sightings: ~Copyable {
  /// The tests with at least one sighting.
  private(set) var tests: ContiguousArray<Int32> = []
  private var sightings: ContiguousArray<Sighting> = []
  // SAFETY: one for each test, owned; written at indices of tests only.
  private let chains: UnsafeMutablePointer<Chain>

  /// From this many sightings of a test on, the last one is widened instead.
  private static let mostOfATest: Int32 = 32

  /// The sightings of one test.
  private struct Chain: BitwiseCopyable {
    /// The number of the first; negative where there is none, and then the rest means nothing.
    var head: Int32 = -1
    var tail: Int32 = -1
    var count: Int32 = 0
  }

  init(testCount: Int) {
    chains = .allocate(capacity: max(1, testCount))
    chains.initialize(repeating: Chain(), count: max(1, testCount))
  }

  deinit { chains.deallocate() }

  /// Forgets all.
  mutating func removeAll() {
    for test in tests { chains[Int(test)].head = -1 }
    tests.removeAll(keepingCapacity: true)
    sightings.removeAll(keepingCapacity: true)
  }

  /// Whether the test has a sighting.
  @inline(__always)
  func contains(_ test: Int) -> Bool { chains[test].head >= 0 }

  /// The number of the test's first sighting; negative where it has none.
  @inline(__always)
  func first(of test: Int) -> Int32 { chains[test].head }

  @inline(__always)
  subscript(number: Int32) -> Sighting { sightings[Int(number)] }

  // MARK: - Adding

  /// Adds that a match of a test's pattern can begin in a stretch, which may be merged with another one of the same value.
  mutating func add(_ test: Int, value: Int32, lower: Int32, upper: Int32) {
    guard contains(test) else {
      append(test, Sighting(value: value, operand: 0, lower: lower, upper: upper, next: -1))
      return
    }
    let tail = Int(chains[test].tail)
    if sightings[tail].value == value {
      if lower < sightings[tail].lower { return merge(test, value: value, lower: lower, upper: upper) }
      if lower <= sightings[tail].upper || chains[test].count >= Self.mostOfATest {
        sightings[tail].upper = max(sightings[tail].upper, upper)
        return
      }
    }
    append(test, Sighting(value: value, operand: 0, lower: lower, upper: upper, next: -1))
  }

  /// Adds that a test, or one pattern of its group, can be true anywhere in a value; its other sightings there are dropped.
  mutating func addAnywhere(_ test: Int, value: Int32, operand: Int32) {
    var number = chains[test].head
    while number >= 0 {
      let known = sightings[Int(number)]
      if known.value == value, known.operand == operand {
        guard known.upper != Sighting.anywhere else { return }
        // Only tests of one pattern have bounded sightings, and those of this value are the last ones.
        sightings[Int(number)].lower = 0
        sightings[Int(number)].upper = Sighting.anywhere
        sightings[Int(number)].next = -1
        chains[test].tail = number
        return
      }
      number = known.next
    }
    append(test, Sighting(value: value, operand: operand, lower: 0, upper: Sighting.anywhere, next: -1))
  }

  /// Adds an occurrence of a phrase; of several in one value the leftmost, then longest, stays.
  mutating func addPhrase(_ test: Int, value: Int32, lower: Int32, upper: Int32) {
    if contains(test) {
      let tail = Int(chains[test].tail)
      if sightings[tail].value == value {
        let known = sightings[tail]
        if (lower, -upper) < (known.lower, -known.upper) {
          sightings[tail].lower = lower
          sightings[tail].upper = upper
        }
        return
      }
    }
    append(test, Sighting(value: value, operand: 0, lower: lower, upper: upper, next: -1))
  }

  /// Makes one sighting of all that the test has in the value from the first on that begins too late.
  private mutating func merge(_ test: Int, value: Int32, lower: Int32, upper: Int32) {
    var number = chains[test].head
    while number >= 0 {
      let known = sightings[Int(number)]
      if known.value == value, known.upper >= lower {
        var end = max(known.upper, upper)
        var rest = known.next
        while rest >= 0 {
          end = max(end, sightings[Int(rest)].upper)
          rest = sightings[Int(rest)].next
        }
        sightings[Int(number)].lower = min(known.lower, lower)
        sightings[Int(number)].upper = end
        sightings[Int(number)].next = -1
        chains[test].tail = number
        return
      }
      number = known.next
    }
    preconditionFailure("the last sighting begins after the new one")
  }

  private mutating func append(_ test: Int, _ sighting: Sighting) {
    let number = Int32(sightings.count)
    sightings.append(sighting)
    if contains(test) {
      sightings[Int(chains[test].tail)].next = number
      chains[test].count += 1
    } else {
      chains[test].head = number
      chains[test].count = 1
      tests.append(Int32(test))
    }
    chains[test].tail = number
  }
}
