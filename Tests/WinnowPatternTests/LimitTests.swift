import Testing
import WinnowPattern

/// Hostile patterns and texts end soon, and as limits rather than misses.
@Suite struct LimitTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    let text: Text
    let expected: MatchResult
    var testDescription: String { "/\(pattern)/ on \(text.unit) × \(text.count) + \(text.tail)" }
  }

  struct Text: Sendable {
    let unit: String
    let count: Int
    var tail = ""
    var value: String { String(repeating: unit, count: count) + tail }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      Case(pattern: "(a+)+$", text: Text(unit: "a", count: 30, tail: "b"), expected: .limit(.match)),
      Case(pattern: "(a+)+$", text: Text(unit: "a", count: 100_000, tail: "b"), expected: .limit(.match)),
      Case(pattern: "(?:a|a)*b", text: Text(unit: "a", count: 40, tail: "cb"), expected: .limit(.match)),
      // PCRE2 sees at once that the letter which every match needs is missing.
      Case(pattern: "(?:a|a)*b", text: Text(unit: "a", count: 40, tail: "c"), expected: .noMatch),
      Case(pattern: #"(\w+\s?)+[=#]"#, text: Text(unit: "ab ", count: 5_000, tail: "!"), expected: .limit(.match)),
      Case(pattern: "((a{0,9}){0,9}){0,9}[bd]", text: Text(unit: "a", count: 50), expected: .limit(.match)),
      Case(pattern: "^(?:(a)|b)*[cd]", text: Text(unit: "a", count: 100_000), expected: .limit(.jitStack)),
      Case(pattern: "x", text: Text(unit: "a", count: 1 << 20), expected: .limit(.subject)),
      Case(pattern: "(a+)+$", text: Text(unit: "a", count: 1 << 20, tail: "b"), expected: .limit(.subject)),
      // Each start position stays just below the limit: one call would take all those steps at each of 2,800 positions.
      Case(pattern: "(?:a+)+$", text: Text(unit: "aaaaaaaaaaaab ", count: 200), expected: .limit(.budget)),
      // One step that reads to the end of the text, for each position: about a minute in a single call.
      Case(pattern: "a(?=[^=]*=)", text: Text(unit: "a", count: 1 << 18), expected: .limit(.budget)),
      Case(pattern: "(?=.*a)(?=.*x)", text: Text(unit: "a ", count: 100_000), expected: .limit(.budget)),
      // A verb's search cannot be cut; each position gets fewer steps instead.
      Case(pattern: "(?:a+)+$(*COMMIT)", text: Text(unit: "aaaaaaaaaaaab ", count: 10_000), expected: .limit(.match)),
      Case(pattern: "(?:(?R)|a)", text: Text(unit: "a", count: 1), expected: .limit(.depth)),
    ])
  func aHostileTextEndsInALimit(_ example: Case) throws {
    let pattern = try CompiledPattern(example.pattern)
    let clock = ContinuousClock()
    var result = MatchResult.noMatch
    let time = clock.measure { result = firstMatch(pattern, example.text.value) }
    #expect(result == example.expected)
    // Several times what the slowest case takes on an idle machine.
    #expect(time < .seconds(6))
  }
}
