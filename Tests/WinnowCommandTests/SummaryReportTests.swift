import Testing
import WinnowModel
import WinnowRules

@testable import Winnow
@testable import WinnowCommand

@Suite struct SummaryReportTests {
  private static func record(_ decision: Decision?, tags: [String] = [], rules: [String] = []) -> Record {
    var record = Record(id: "x")
    record.decision = decision
    record.tags = tags
    record.hits = rules.map { Record.Hit(rule: $0) }
    if decision == nil { record.error = ItemError(file: "f", line: 1, code: .badJSON) }
    return record
  }

  @Test func summaryCountsWhatMatters() {
    var summary = RunSummary()
    for _ in 0..<1200 { summary.add(Self.record(.accept)) }
    summary.add(Self.record(.hold, tags: ["bait", "listicle"], rules: ["bait/a", "bait/a", "bait/b"]))
    summary.add(Self.record(.hold, tags: ["bait"], rules: ["bait/a"]))
    summary.add(Self.record(nil))
    let report = SummaryReport(summary: summary, seconds: 0.5, asOf: Timestamp(seconds: 0), style: .plain)
    #expect(
      report.text == """
        1,203 items in 0.50 s, 2,406/s, as of 1970-01-01
          accept  1,200  99.8 %
          hold        2   0.2 %
          reject      0   0.0 %
          error       1   0.1 %
        top rules
          2  bait/a
          1  bait/b
        top tags
          2  bait
          1  listicle
        errors
          1  bad-json

        """)
  }

  @Test func longTablesSayThatTheyAreCut() {
    var summary = RunSummary()
    summary.add(Self.record(.accept, tags: (0..<12).map { "tag-\($0)" }))
    let text = SummaryReport(summary: summary, seconds: 1, asOf: Timestamp(seconds: 0), style: .plain).text
    #expect(text.hasPrefix("1 item in 1.00 s, 1/s"))
    #expect(text.contains("top tags (8 of 12)\n"))
  }

  @Test(arguments: [
    (134, 560, 0, 0, "134 rules, 560 tests, 0 errors, 0 warnings"),
    (1, 1, 1, 1, "1 rule, 1 test, 1 error, 1 warning"),
    (nil, 0, 2, 0, "2 errors, 0 warnings, no test was run"),
  ])
  func checkEndsWithOneLine(rules: Int?, tests: Int, errors: Int, warnings: Int, line: String) {
    let diagnostics =
      Array(repeating: Diagnostic(.unknownField, at: nil, "e"), count: errors)
      + Array(repeating: Diagnostic(.doubleSpace, at: nil, "w"), count: warnings)
    #expect(CheckSummary(rules: rules, tests: tests, diagnostics: diagnostics).line(.plain) == line)
  }
}
