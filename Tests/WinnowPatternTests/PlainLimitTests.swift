import Testing
import WinnowTestSupport

@testable import WinnowPattern

/// A limit that PCRE2 would report in its cheapest pass is not hidden by a plain program that finds the answer in time.
@Suite struct PlainLimitTests {
  private static let limits = PatternLimits()

  /// Whether the program is sure at every place that a search looks at.
  private func isSure(_ program: PlainProgram, _ text: [UInt8], _ frames: UnsafeMutablePointer<PlainFrame>) -> Bool {
    text.withUnsafeBufferPointer { text in
      var starts = PlainStarts(text, from: 0, through: text.count)
      if case .unsure = starts.firstMatch(of: program, frames: frames) { return false }
      return true
    }
  }

  private func compare(_ source: String, _ flags: String, _ texts: [String]) -> (sure: Int, hidden: Int) {
    var (sure, hidden) = (0, 0)
    guard let own = PlainPattern(source, flags: flags),
      let reference = ReferencePattern(source, flags: flags, matchLimit: UInt32(Self.limits.easyMatchLimit))
    else { return (0, 0) }
    let frames = UnsafeMutablePointer<PlainFrame>.allocate(capacity: PlainMachine.frameLimit)
    defer { frames.deallocate() }
    for text in texts.map({ Array($0.utf8) }) where isSure(own.program, text, frames) {
      sure += 1
      guard case .error(let code) = reference.firstMatch(in: text) else { continue }
      hidden += 1
      Issue.record("/\(source)/\(flags) ends as \(code) on \(String(decoding: text, as: UTF8.self).debugDescription)")
    }
    return (sure, hidden)
  }

  private static let hostile = [
    "(a+)+$", "(?:a|a)*b", #"(\w+\s?)+[=#]"#, "((a{0,9}){0,9}){0,9}[bd]", "^(?:(a)|b)*[cd]", "(?:a+b?)+c", "a*a*a*a*c",
    ".*.*.*=", "(?:a?){20}a{20}", "(?:(?:a|b)+,?)+;", #"(?:\s*\w+\s*)+!"#, "(?=(?:a+)+c)a", "(?>(?:a|aa)+)c",
    "(?:a{1,3}){1,9}c",
    "[ab]*[ab]*[ab]*c", "(?:ab?|a)+?c", "a+?a+?a+?c",
  ]

  @Test(arguments: hostile)
  func aHostilePatternIsLeftToPCRE2(_ source: String) {
    let texts = (0..<90).flatMap { count in
      let run = String(repeating: "a", count: count)
      return [run, run + "b", run + " " + run, String(repeating: "ab ", count: count / 3) + "!"]
    }
    #expect(compare(source, "", texts).hidden == 0)
  }

  @Test(arguments: 0..<4)
  func noLimitOfARuleIsHidden(_ seed: UInt64) {
    var (rules, random) = (RandomRule(seed: 40 + seed), RandomPattern(seed: 40 + seed))
    var sure = 0
    for index in 0..<3_000 {
      let isRule = index % 2 == 0
      let (source, flags) = isRule ? (rules.pattern(), rules.flags()) : (random.pattern(), random.flags())
      let texts = (0..<4).map { _ in
        isRule
          ? rules.text(of: source) + rules.text(of: source) + rules.text(of: source) : random.text(maximumLength: 100)
      }
      sure += compare(source, flags, texts).sure
    }
    #expect(sure > 2_000)
  }
}
