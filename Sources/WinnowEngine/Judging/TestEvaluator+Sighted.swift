import WinnowModel
import WinnowPattern
import WinnowText

extension TestEvaluator {
  /// Runs a test that the index decides, only where the scan has seen that it can be true.
  mutating func runSighted(_ test: Int, item: borrowing Item, facts: [Record.Fact]) -> TestResult {
    guard sightings.contains(test) else {
      return TestResult(truth: hasValue(test, item: item, facts: facts) ? .no : .unknown)
    }
    let entry = table.tests[test]
    var sum = Sum()
    for source in entry.sources {
      for value in values.range(Int(table.sources[source]), item: item, facts: facts) {
        if let yes = sum.add(run(entry, test, value: value)) { return yes }
      }
    }
    return sum.result
  }

  private mutating func run(_ entry: TestTable.Entry, _ test: Int, value: Int32) -> TestResult {
    var number = sightings.first(of: test)
    while number >= 0, sightings[number].value != value { number = sightings[number].next }
    guard number >= 0 else { return TestResult(truth: .no) }
    switch entry.kind {
    case .pattern: return find(Int(entry.operand), text: entry.text, value: value, from: number)
    case .phrases:
      let range = Int(sightings[number].lower)..<Int(sightings[number].upper)
      return TestResult(truth: .yes, evidence: TestEvidence(value: value, text: entry.text, range: range))
    case .other: return run(program.tests[test], value: value, from: number)
    }
  }

  private mutating func run(_ tested: ProgramTest, value: Int32, from number: Int32) -> TestResult {
    switch tested.operation {
    case .finds(.patternGroup(let group)): return find(group: group, text: tested.text, value: value, from: number)
    case .finds(let finder): return find(finder, text: tested.text, value: value)
    case .count(let finder, let comparison, let wanted):
      return count(finder, comparison, wanted, text: tested.text, value: value, from: number)
    case .inDomains: return whole(true, text: .raw, value: value)
    case .equals, .fullMatch, .compare, .exists, .empty, .length, .words, .age:
      preconditionFailure("the index decides nothing about these")
    }
  }

  /// Looks for a pattern where it was sighted in a value.
  private mutating func find(_ pattern: Int, text: PreparedText, value: Int32, from first: Int32) -> TestResult {
    let bytes = values.text(value, text)
    var number = first
    while number >= 0, sightings[number].value == value {
      let sighting = sightings[number]
      guard sighting.upper != Sighting.anywhere else { return find(.pattern(pattern), text: text, value: value) }
      let starts = Int(sighting.lower)...Int(min(sighting.upper, Int32(bytes.count)))
      searches &+= 1
      let result = patterns.start[pattern]._withUnsafeGuaranteedRef {
        $0.firstMatch(in: bytes, startingIn: starts, scratch: scratch)
      }
      switch result {
      case .match(let range):
        return TestResult(
          truth: .yes, evidence: TestEvidence(value: value, text: text, range: range, pattern: pattern))
      case .noMatch: number = sighting.next
      // What the limit hides may be found, or reported, by the search of the whole text.
      case .limit: return find(.pattern(pattern), text: text, value: value)
      }
    }
    return TestResult(truth: .no)
  }

  /// Looks for those patterns of a list that were sighted in a value.
  private mutating func find(group: Int, text: PreparedText, value: Int32, from first: Int32) -> TestResult {
    let members = program.patternGroups[group]
    var places: [Int] = []
    var number = first
    while number >= 0, sightings[number].value == value {
      places.append(Int(sightings[number].operand))
      number = sightings[number].next
    }
    return find(anyOf: places.sorted().map { members[$0] }, text: text, value: value)
  }
}
