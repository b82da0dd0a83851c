import WinnowModel
import WinnowPattern
import WinnowRules
import WinnowText

extension TestEvaluator {
  private enum Found {
    case match(Range<Int>, pattern: Int?)
    case none
    case limit(MatchLimit)
  }

  mutating func find(_ finder: ProgramTest.Finder, text: PreparedText, value: Int32) -> TestResult {
    result(next(finder, in: values.text(value, text), from: 0), text: text, value: value)
  }

  /// Looks for the leftmost match of several patterns; among equals the first pattern counts.
  mutating func find(anyOf patterns: [Int], text: PreparedText, value: Int32) -> TestResult {
    result(match(anyOf: patterns, in: values.text(value, text), from: 0), text: text, value: value)
  }

  /// Counts stretches that do not overlap, from left to right.
  /// - Parameter sighting: The first sighting of the test in the value; `nil` where it was not scanned.
  mutating func count(
    _ finder: ProgramTest.Finder, _ comparison: Comparison, _ wanted: Int, text: PreparedText, value: Int32,
    from sighting: Int32? = nil
  ) -> TestResult {
    let bytes = values.text(value, text)
    var found = 0
    var first: (range: Range<Int>, pattern: Int?)?
    var position = 0
    var sighting = sighting
    scan: while position <= bytes.count {
      switch next(finder, in: bytes, of: value, from: position, &sighting) {
      case .none: break scan
      case .limit(let code):
        return TestResult(truth: .unknown, limit: ReachedLimit(value: value, limit: code))
      case .match(let range, let pattern):
        found += 1
        if first == nil { first = (range, pattern) }
        let isAdvance = !range.isEmpty && range.upperBound > position
        position = isAdvance ? range.upperBound : bytes.offsetAfterCharacter(at: max(position, range.upperBound))
      }
    }
    guard comparison.holds(found, wanted) else { return TestResult(truth: .no) }
    let evidence = first.map {
      TestEvidence(value: value, text: text, range: $0.range, pattern: $0.pattern)
    }
    return TestResult(truth: .yes, evidence: evidence)
  }

  private func result(_ found: Found, text: PreparedText, value: Int32) -> TestResult {
    switch found {
    case .none: TestResult(truth: .no)
    case .limit(let code): TestResult(truth: .unknown, limit: ReachedLimit(value: value, limit: code))
    case .match(let range, let pattern):
      TestResult(truth: .yes, evidence: TestEvidence(value: value, text: text, range: range, pattern: pattern))
    }
  }

  /// The leftmost stretch at or after an offset, sought only where it was sighted.
  private mutating func next(
    _ finder: ProgramTest.Finder, in text: UnsafeBufferPointer<UInt8>, of value: Int32, from start: Int,
    _ sighting: inout Int32?
  ) -> Found {
    while let number = sighting {
      guard number >= 0, sightings[number].value == value else { return .none }
      guard let found = next(finder, in: text, from: start, sightings[number]) else { break }
      if case .none = found { sighting = sightings[number].next } else { return found }
    }
    return next(finder, in: text, from: start)
  }

  /// The leftmost stretch that begins in a sighting at or after an offset; `nil` where the whole text must be searched.
  private mutating func next(
    _ finder: ProgramTest.Finder, in text: UnsafeBufferPointer<UInt8>, from start: Int, _ sighting: Sighting
  ) -> Found? {
    guard sighting.upper != Sighting.anywhere else { return nil }
    let (lower, upper) = (max(Int(sighting.lower), start), min(Int(sighting.upper), text.count))
    guard lower <= upper else { return Found.none }
    switch finder {
    case .phrases(let set):
      for place in lower..<min(upper + 1, text.count) {
        if let range = program.phraseSets[set].longest(in: text, at: place) { return .match(range, pattern: nil) }
      }
      return Found.none
    case .pattern(let pattern):
      guard program.patterns[pattern].isFoundInPlace else { return nil }
      searches &+= 1
      return switch program.patterns[pattern].firstMatch(in: text, startingIn: lower...upper, scratch: scratch) {
      case .match(let range): .match(range, pattern: pattern)
      case .noMatch: Found.none
      case .limit: nil
      }
    case .domains, .patternGroup: return nil
    }
  }

  /// The leftmost stretch at or after an offset.
  private mutating func next(_ finder: ProgramTest.Finder, in text: UnsafeBufferPointer<UInt8>, from start: Int)
    -> Found
  {
    switch finder {
    case .phrases(let set):
      program.phraseSets[set].first(in: text, from: start).map { .match($0, pattern: nil) } ?? .none
    case .domains(let set):
      program.domainSets[set].first(in: text, from: start).map { .match($0.range, pattern: nil) } ?? .none
    case .pattern(let pattern): match(pattern, in: text, from: start)
    case .patternGroup(let group): match(anyOf: program.patternGroups[group], in: text, from: start)
    }
  }

  private mutating func match(anyOf patterns: [Int], in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Found {
    var best = Found.none
    for pattern in patterns {
      let found = match(pattern, in: text, from: start)
      switch (found, best) {
      case (.limit, _): return found
      case (.match(let range, _), .match(let bestRange, _)) where range.lowerBound >= bestRange.lowerBound: continue
      case (.match, _): best = found
      case (.none, _): continue
      }
    }
    return best
  }

  private mutating func match(_ pattern: Int, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Found {
    searches &+= 1
    let result = patterns.start[pattern]._withUnsafeGuaranteedRef {
      $0.firstMatch(in: text, from: start, scratch: scratch)
    }
    return switch result {
    case .match(let range): .match(range, pattern: pattern)
    case .noMatch: .none
    case .limit(let reached): .limit(reached)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the next character; one past the end at the end.
  func offsetAfterCharacter(at offset: Int) -> Int {
    var next = offset + 1
    while next < count, self[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
