import Testing
import WinnowPattern
import WinnowTestSupport

/// Where a plain program is sure, it finds what PCRE2 finds.
@Suite struct PlainFuzzTests {
  @Test(arguments: 0..<8)
  func rulesMatchAsInPCRE2(_ seed: UInt64) {
    var random = RandomRule(seed: seed)
    var comparison = PlainComparison()
    defer { comparison.deallocate() }
    var (patterns, plain) = (0, 0)
    for _ in 0..<3_000 {
      let (source, flags) = (random.pattern(), random.flags())
      guard let reference = ReferencePattern(source, flags: flags, matchLimit: 100_000) else { continue }
      patterns += 1
      guard let own = PlainPattern(source, flags: flags) else { continue }
      plain += 1
      for _ in 0..<6 {
        let text = Array(random.text(of: source).utf8)
        comparison.compare(own.program, reference, on: text, "/\(source)/\(flags)")
      }
    }
    print(
      "rules \(seed): \(plain) of \(patterns) plain, \(comparison.matches) matches, \(comparison.misses) misses, \(comparison.unsure) unsure"
    )
    #expect(plain > patterns * 9 / 10)
    #expect(comparison.matches > 10_000)
    #expect(comparison.misses > 100_000)
    #expect(comparison.unsure < comparison.misses / 4)
  }

  @Test(arguments: 0..<8)
  func randomPatternsMatchAsInPCRE2(_ seed: UInt64) {
    var random = RandomPattern(seed: seed)
    var comparison = PlainComparison()
    defer { comparison.deallocate() }
    var (patterns, plain) = (0, 0)
    for _ in 0..<4_000 {
      let (source, flags) = (random.pattern(), random.flags())
      guard let reference = ReferencePattern(source, flags: flags, matchLimit: 100_000) else { continue }
      patterns += 1
      guard let own = PlainPattern(source, flags: flags) else { continue }
      plain += 1
      for _ in 0..<4 {
        let text = Array(random.text(maximumLength: 24).utf8)
        comparison.compare(own.program, reference, on: text, "/\(source)/\(flags)")
      }
    }
    print(
      "random \(seed): \(plain) of \(patterns) plain, \(comparison.matches) matches, \(comparison.misses) misses, \(comparison.unsure) unsure"
    )
    #expect(plain > patterns / 3)
    #expect(comparison.matches > 1_000)
    #expect(comparison.misses > 10_000)
  }
}
