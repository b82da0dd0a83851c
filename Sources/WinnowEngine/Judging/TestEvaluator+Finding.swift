import WinnowModel
import WinnowPattern
import WinnowRules

extension TestEvaluator {
  private enum Found {
    case match(Range<Int>, pattern: Int?)
    case none
    case limit(String)
  }

  mutating func find(
    _ finder: ProgramTest.Finder, text: PreparedText, source: Int, index: Int
  ) -> TestResult {
    switch next(finder, in: values.text(source, index, text), from: 0) {
    case .none: return TestResult(truth: .no)
    case .limit(let code):
      return TestResult(truth: .unknown, limit: (values.value(source, index).field, code))
    case .match(let range, let pattern):
      return TestResult(
        truth: .yes,
        evidence: TestEvidence(source: source, value: index, text: text, range: range, pattern: pattern))
    }
  }

  mutating func count(
    _ finder: ProgramTest.Finder, _ comparison: Comparison, _ wanted: Int, text: PreparedText, source: Int,
    index: Int
  ) -> TestResult {
    let bytes = values.text(source, index, text)
    var found = 0
    var first: (range: Range<Int>, pattern: Int?)?
    var position = 0
    scan: while position <= bytes.count {
      switch next(finder, in: bytes, from: position) {
      case .none: break scan
      case .limit(let code):
        return TestResult(truth: .unknown, limit: (values.value(source, index).field, code))
      case .match(let range, let pattern):
        found += 1
        if first == nil { first = (range, pattern) }
        let isAdvance = !range.isEmpty && range.upperBound > position
        position = isAdvance ? range.upperBound : bytes.offsetAfterCharacter(at: max(position, range.upperBound))
      }
    }
    guard comparison.holds(found, wanted) else { return TestResult(truth: .no) }
    let evidence = first.map {
      TestEvidence(source: source, value: index, text: text, range: $0.range, pattern: $0.pattern)
    }
    return TestResult(truth: .yes, evidence: evidence)
  }

  /// The leftmost stretch at or after an offset.
  private mutating func next(_ finder: ProgramTest.Finder, in bytes: [UInt8], from start: Int) -> Found {
    bytes.withUnsafeBufferPointer { text -> Found in
      switch finder {
      case .phrases(let set):
        return program.phraseSets[set].first(in: text, from: start).map { .match($0.range, pattern: nil) } ?? .none
      case .domains(let set):
        return program.domainSets[set].first(in: text, from: start).map { .match($0.range, pattern: nil) } ?? .none
      case .pattern(let pattern): return match(pattern, in: text, from: start)
      case .patternGroup(let group):
        var best = Found.none
        for pattern in program.patternGroups[group] {
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
    }
  }

  private mutating func match(_ pattern: Int, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Found {
    switch program.patterns[pattern].firstMatch(in: text, from: start, scratch: scratch) {
    case .match(let range): .match(range, pattern: pattern)
    case .noMatch: .none
    case .limit(let reached): .limit(reached.rawValue)
    }
  }
}

extension [UInt8] {
  /// The offset of the next character; one past the end at the end.
  func offsetAfterCharacter(at offset: Int) -> Int {
    var next = offset + 1
    while next < count, self[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
