import Testing
import WinnowEngine

@testable import WinnowCommand

@Suite struct ProfileReportTests {
  private static func cost(
    _ id: String, _ evaluations: Int, searches: Int, hits: Int, nanoseconds: Int, _ signs: [RuleSign]?
  ) -> RuleCost {
    RuleCost(
      rule: 0, id: id, evaluations: evaluations, hits: hits, searches: searches, nanoseconds: nanoseconds, signs: signs)
  }

  private static let report = ProfileReport(
    costs: [
      cost("p/cheap", 10, searches: 10, hits: 1, nanoseconds: 1_000, [.literals(["casino", "bonus"])]),
      cost("p/always", 1_000, searches: 1_000, hits: 0, nanoseconds: 40_000, nil),
      cost("p/dear", 500, searches: 700, hits: 250, nanoseconds: 50_000, [.shape, .bytes]),
      cost(
        "p/list", 0, searches: 0, hits: 0, nanoseconds: 0,
        [.phrases(["a", "b", "c", "d", "e", "f"]), .domains(1_200), .compactLiterals(["viagra"])]),
      cost("p/never", 0, searches: 0, hits: 0, nanoseconds: 0, []),
    ], items: 1_000, nanoseconds: 200_000, unreadable: 3)

  @Test func rulesWithoutASignComeFirstThenTheDearest() {
    #expect(
      Self.report.table(limit: 10, width: 120, style: .plain) == """
        1,000 items, 200 ns each
        rule        time  ns/item  looked at  searches    hits  sign
        p/always  20.0 %       40    100.0 %     1,000   0.0 %  none: looked at for every item
        p/dear    25.0 %       50     50.0 %       700  25.0 %  classes of characters or kinds of bytes
        p/cheap    0.5 %        1      1.0 %        10   0.1 %  'casino' 'bonus'
        p/list     0.0 %        0      0.0 %         0   0.0 %  phrases with 'a' 'b' 'c' 'd' and 2 more or 1,200 domains or let…
        p/never    0.0 %        0      0.0 %         0   0.0 %  never true
        54.5 % of the time went into the scan of the texts
        1 of 5 rules is looked at for every item, 2 were never looked at
        3 lines could not be read; 'winnow run' says why

        """)
  }

  @Test func aLimitCutsTheTable() {
    let lines = Self.report.table(limit: 1, width: 40, style: .plain).split(separator: "\n")
    #expect(lines[2] == "p/always  20.0 %       40    100.0 %   …")
    #expect(lines[3].hasPrefix("54.5 %"))
  }

  @Test func programsGetOneObjectForEachRule() {
    let lines = Self.report.json.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(
      lines[0]
        == #"{"rule":"p/always","always":true,"items":1000,"evaluations":1000,"searches":1000,"hits":0,"nanoseconds":40000}"#
    )
    #expect(
      lines[2]
        == #"{"rule":"p/cheap","always":false,"items":1000,"evaluations":10,"searches":10,"hits":1,"nanoseconds":1000,"signs":[{"kind":"literals","texts":["casino","bonus"]}]}"#
    )
    #expect(lines[3].hasSuffix(#"{"kind":"domains","count":1200},{"kind":"compact-literals","texts":["viagra"]}]}"#))
  }
}
