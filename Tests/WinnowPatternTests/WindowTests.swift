import Testing
import WinnowPattern
import WinnowTestSupport

/// Cutting a text into sweeps and windows changes no answer.
@Suite struct WindowTests {
  /// Bounds so small that short texts are cut often, and a budget so large that it is never spent.
  static func smallWindows(easyMatchLimit: Int) -> PatternLimits {
    var limits = PatternLimits()
    limits.easyMatchLimit = easyMatchLimit
    (limits.sweepLength, limits.reachLength, limits.windowLength) = (7, 5, 3)
    (limits.hardWindowLimit, limits.readBudget, limits.matchLimit) = (.max, .max, 1_000_000)
    return limits
  }

  @Test(arguments: 0..<8)
  func windowsGiveTheAnswersOfOneCall(_ seed: UInt64) throws {
    var random = RandomPattern(seed: seed)
    var (compared, matched, limited) = (0, 0, 0)
    let scratches = [1, 4, 1_000].map { MatchScratch(limits: Self.smallWindows(easyMatchLimit: $0)) }
    for _ in 0..<1_500 {
      let (source, flags) = (random.pattern(), random.flags())
      guard let reference = ReferencePattern(source, flags: flags, matchLimit: 100_000) else { continue }
      let pattern = try CompiledPattern(source, flags: flags)
      for _ in 0..<4 {
        let text = Array(random.text(maximumLength: 40).utf8)
        let from = random.boundary(of: text)
        let expected = reference.firstMatch(in: text, from: from)
        if case .error = expected {
          limited += 1
          continue
        }
        for scratch in scratches {
          let found = text.withUnsafeBufferPointer { pattern.firstMatch(in: $0, from: from, scratch: scratch) }
          if case .limit = found {
            limited += 1
            continue
          }
          compared += 1
          if case .match = found { matched += 1 }
          #expect(
            pattern.outcome(found, scratch) == expected,
            "/\(source)/\(flags) on \(String(decoding: text, as: UTF8.self).debugDescription) from \(from)")
        }
      }
    }
    #expect(compared > 8_000)
    #expect(matched > 2_000)
    #expect(limited < compared / 50)
  }

  @Test(arguments: 100..<104)
  func allMatchesAreThoseOfPerl(_ seed: UInt64) throws {
    var random = RandomPattern(seed: seed)
    var compared = 0
    let scratch = MatchScratch(limits: Self.smallWindows(easyMatchLimit: 4))
    for _ in 0..<1_500 {
      let (source, flags) = (random.pattern(), random.flags())
      guard let reference = ReferencePattern(source, flags: flags, matchLimit: 100_000) else { continue }
      let pattern = try CompiledPattern(source, flags: flags)
      let text = Array(random.text(maximumLength: 30).utf8)
      guard let expected = reference.allMatches(in: text, upTo: 50) else { continue }
      var found: [Range<Int>] = []
      let limit = text.withUnsafeBufferPointer { bytes in
        pattern.forEachMatch(in: bytes, scratch: scratch) { range in
          found.append(range)
          return found.count < 50
        }
      }
      guard limit == nil else { continue }
      compared += 1
      #expect(
        found == expected, "/\(source)/\(flags) on \(String(decoding: text, as: UTF8.self).debugDescription)")
    }
    #expect(compared > 800)
  }

  @Test(arguments: 200..<202)
  func wholeMatchesAreThoseOfOneCall(_ seed: UInt64) throws {
    var random = RandomPattern(seed: seed)
    let scratch = MatchScratch()
    var (compared, matched) = (0, 0)
    for _ in 0..<3_000 {
      let (source, flags) = (random.pattern(), random.flags())
      guard let reference = ReferencePattern(source, flags: flags) else { continue }
      let pattern = try CompiledPattern(source, flags: flags)
      let text = Array(random.text(maximumLength: 4).utf8)
      let found = text.withUnsafeBufferPointer { pattern.wholeMatch(in: $0, scratch: scratch) }
      if case .limit = found { continue }
      compared += 1
      if case .match = found { matched += 1 }
      #expect(pattern.outcome(found, scratch) == reference.wholeMatch(in: text), "/\(source)/\(flags)")
    }
    #expect(compared > 1_500)
    #expect(matched > 100)
  }
}

extension RandomPattern {
  /// An offset into a text that is not inside a character; often 0.
  mutating func boundary(of text: [UInt8]) -> Int {
    guard Bool.random(using: &generator) else { return 0 }
    var offset = Int.random(in: 0...text.count, using: &generator)
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}

extension CompiledPattern {
  /// A result in the terms of the reference.
  func outcome(_ result: MatchResult, _ scratch: MatchScratch) -> ReferencePattern.Outcome {
    switch result {
    case .match: .match((0...captureCount).map { capture($0, scratch: scratch) })
    case .noMatch: .noMatch
    case .limit: .error(scratch.lastErrorCode ?? 0)
    }
  }
}
