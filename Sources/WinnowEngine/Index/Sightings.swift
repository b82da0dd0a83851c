/// What the scan of one item has found: the tests that can be true, and where.
///
/// The sightings of one test in one value are in the order of their lower bounds, so that the first match that is found in
/// them is the leftmost of all. Memory is used again; what an item can leave is bounded by ``mostOfATest``.
struct Sightings: ~Copyable {
  /// The tests with at least one sighting.
  private(set) var tests: ContiguousArray<Int32> = []
  private var sightings: ContiguousArray<Sighting> = []
  // SAFETY: three arrays of `testCount` numbers each, owned; written at indices of tests only.
  private let heads: UnsafeMutablePointer<Int32>
  private let tails: UnsafeMutablePointer<Int32>
  private let counts: UnsafeMutablePointer<Int32>

  /// From this many sightings of a test on, the last one is widened instead.
  private static let mostOfATest: Int32 = 32

  init(testCount: Int) {
    (heads, tails, counts) = (Self.numbers(testCount), Self.numbers(testCount), Self.numbers(testCount))
  }

  deinit {
    heads.deallocate()
    tails.deallocate()
    counts.deallocate()
  }

  private static func numbers(_ count: Int) -> UnsafeMutablePointer<Int32> {
    let memory = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, count))
    memory.initialize(repeating: -1, count: max(1, count))
    return memory
  }

  /// Forgets all.
  mutating func removeAll() {
    for test in tests { heads[Int(test)] = -1 }
    tests.removeAll(keepingCapacity: true)
    sightings.removeAll(keepingCapacity: true)
  }

  /// Whether the test has a sighting.
  @inline(__always)
  func contains(_ test: Int) -> Bool { heads[test] >= 0 }

  /// The number of the test's first sighting; negative where it has none.
  @inline(__always)
  func first(of test: Int) -> Int32 { heads[test] }

  @inline(__always)
  subscript(number: Int32) -> Sighting { sightings[Int(number)] }

  // MARK: - Adding

  /// Adds that a match of a test's pattern can begin in a stretch, which may be merged with another one of the same value.
  mutating func add(_ test: Int, value: Int32, lower: Int32, upper: Int32) {
    guard contains(test) else {
      append(test, Sighting(value: value, operand: 0, lower: lower, upper: upper, next: -1))
      return
    }
    let tail = Int(tails[test])
    if sightings[tail].value == value {
      if lower < sightings[tail].lower { return merge(test, value: value, lower: lower, upper: upper) }
      if lower <= sightings[tail].upper || counts[test] >= Self.mostOfATest {
        sightings[tail].upper = max(sightings[tail].upper, upper)
        return
      }
    }
    append(test, Sighting(value: value, operand: 0, lower: lower, upper: upper, next: -1))
  }

  /// Adds that a test, or one pattern of its group, can be true anywhere in a value; its other sightings there are dropped.
  mutating func addAnywhere(_ test: Int, value: Int32, operand: Int32) {
    var number = heads[test]
    while number >= 0 {
      let known = sightings[Int(number)]
      if known.value == value, known.operand == operand {
        guard known.upper != Sighting.anywhere else { return }
        // Only tests of one pattern have bounded sightings, and those of this value are the last ones.
        sightings[Int(number)].lower = 0
        sightings[Int(number)].upper = Sighting.anywhere
        sightings[Int(number)].next = -1
        tails[test] = number
        return
      }
      number = known.next
    }
    append(test, Sighting(value: value, operand: operand, lower: 0, upper: Sighting.anywhere, next: -1))
  }

  /// Adds an occurrence of a phrase; of several in one value the leftmost, then longest, stays.
  mutating func addPhrase(_ test: Int, value: Int32, lower: Int32, upper: Int32) {
    if contains(test) {
      let tail = Int(tails[test])
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
    var number = heads[test]
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
        tails[test] = number
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
      sightings[Int(tails[test])].next = number
      counts[test] += 1
    } else {
      heads[test] = number
      counts[test] = 1
      tests.append(Int32(test))
    }
    tails[test] = number
  }
}
