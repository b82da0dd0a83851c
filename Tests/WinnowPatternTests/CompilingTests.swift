import Testing
import WinnowPattern

@Suite struct CompilingTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let pattern: String
    var flags = ""
    let code: PatternError.Code
    let offset: Int
    var message = ""
    var testDescription: String { "/\(pattern.prefix(40))/\(flags)" }
  }

  @Test(arguments: [
    Refusal(pattern: "a(b", code: .syntax, offset: 3, message: "missing closing parenthesis"),
    Refusal(pattern: "é(b", code: .syntax, offset: 4, message: "missing closing parenthesis"),
    Refusal(pattern: "a)", code: .syntax, offset: 1, message: "unmatched closing parenthesis"),
    Refusal(pattern: "*a", code: .syntax, offset: 0, message: "quantifier does not follow a repeatable item"),
    Refusal(pattern: "[a", code: .syntax, offset: 2, message: "missing terminating ] for character class"),
    Refusal(pattern: "a", flags: "iq", code: .syntax, offset: 1, message: "unknown flag 'q'"),
    Refusal(pattern: "a(*UTF)", code: .syntax, offset: 6, message: "(*VERB) not recognized or malformed"),
    Refusal(pattern: "(*UTF)a", code: .refusedVerb, offset: 0),
    Refusal(pattern: "(*NO_JIT)a", code: .refusedVerb, offset: 0),
    Refusal(pattern: "(*LIMIT_MATCH=9)a", code: .refusedVerb, offset: 0),
    Refusal(pattern: "(*CRLF)a", code: .refusedVerb, offset: 0),
    Refusal(pattern: "(?C)a", code: .refusedCallout, offset: 0),
    Refusal(pattern: "ab(?C12)c(?C)", code: .refusedCallout, offset: 2),
    Refusal(pattern: "é(?C'x(?Cy')c", code: .refusedCallout, offset: 2),
    Refusal(pattern: #"a\C"#, code: .refusedCodeUnit, offset: 3),
    Refusal(pattern: String(repeating: "(", count: 300), code: .tooLarge, offset: 251),
    Refusal(pattern: "(?:a{1000}b{1000}c{1000}){5000}", code: .tooLarge, offset: 31),
    Refusal(pattern: String(repeating: "a", count: 300_000), code: .tooLarge, offset: 0),
  ])
  func refusesWithThePlace(_ refusal: Refusal) {
    let error = #expect(throws: PatternError.self) { try CompiledPattern(refusal.pattern, flags: refusal.flags) }
    #expect(error?.code == refusal.code)
    #expect(error?.offset == refusal.offset)
    if !refusal.message.isEmpty { #expect(error?.message == refusal.message) }
  }

  @Test(arguments: ["(*COMMIT)a", "(*atomic:a)", #"\(*UTF"#, "(*pla:a)a", ""])
  func acceptsWhatOnlyLooksLikeASetting(_ pattern: String) throws {
    _ = try CompiledPattern(pattern)
  }

  @Test func tellsAboutThePattern() throws {
    let pattern = try CompiledPattern(#"(?<year>\d{4})-(?<month>\d\d)|(x)?"#)
    #expect(pattern.captureCount == 3)
    #expect(pattern.captureNames.map(\.name) == ["month", "year"])
    #expect(pattern.captureNames.map(\.number) == [2, 1])
    #expect(pattern.matchesEmpty)
    #expect(pattern.minimumLength == 0)
    let word = try CompiledPattern("caf(?:é|e)s?")
    #expect(!word.matchesEmpty)
    #expect(word.minimumLength == 4)
  }

  @Test func givesCapturesByNumberAndName() throws {
    let pattern = try CompiledPattern(#"(?<year>\d{4})(-(?<month>\d\d))?(?<rest>.)?"#)
    let scratch = MatchScratch()
    #expect(firstMatch(pattern, "in 2026!", scratch: scratch) == .match(3..<8))
    #expect(pattern.capture(0, scratch: scratch) == 3..<8)
    #expect(pattern.capture(1, scratch: scratch) == 3..<7)
    #expect(pattern.capture(2, scratch: scratch) == nil)
    #expect(pattern.capture(9, scratch: scratch) == nil)
    #expect(pattern.capture(-1, scratch: scratch) == nil)
    #expect(pattern.capture(named: "year", scratch: scratch) == 3..<7)
    #expect(pattern.capture(named: "month", scratch: scratch) == nil)
    #expect(pattern.capture(named: "rest", scratch: scratch) == 7..<8)
    #expect(pattern.capture(named: "day", scratch: scratch) == nil)
    #expect(firstMatch(pattern, "none", scratch: scratch) == .noMatch)
    #expect(pattern.capture(0, scratch: scratch) == nil)
  }

  @Test func aNameUsedTwiceGivesTheGroupThatMatched() throws {
    let pattern = try CompiledPattern("(?J)(?<n>a)|(?<n>b)")
    let scratch = MatchScratch()
    #expect(firstMatch(pattern, "b", scratch: scratch) == .match(0..<1))
    #expect(pattern.capture(named: "n", scratch: scratch) == 0..<1)
    #expect(pattern.captureNames.map(\.number) == [1, 2])
  }

  @Test func oneScratchServesPatternsWithManyCaptures() throws {
    let scratch = MatchScratch()
    let text = String(repeating: "a", count: 60)
    for count in [1, 60, 5] {
      let pattern = try CompiledPattern(String(repeating: "(a)", count: count))
      #expect(firstMatch(pattern, text, scratch: scratch) == .match(0..<count))
      #expect(pattern.capture(count, scratch: scratch) == (count - 1)..<count)
    }
  }

  @Test func threadsShareAPattern() async throws {
    let pattern = try CompiledPattern(#"\b(\w+) \1\b"#)
    await withTaskGroup(of: MatchResult.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let scratch = MatchScratch()
          return (0..<1_000).map { _ in firstMatch(pattern, "it is is", scratch: scratch) }.last ?? .noMatch
        }
      }
      for await result in group { #expect(result == .match(3..<8)) }
    }
  }
}
