import Testing
import WinnowModel
import WinnowRules

@testable import Winnow
@testable import WinnowCommand

@Suite struct SummaryReportTests {
  @Test func summaryCountsWhatMatters() {
    var summary = RunSummary()
    summary.items = 1203
    summary.errors = 1
    summary.decisions = [.accept: 1200, .hold: 2]
    summary.rules = ["bait/b": 1, "bait/a": 2]
    summary.tags = ["listicle": 1, "bait": 2]
    summary.errorCodes = ["bad-json": 1]
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
    summary.items = 1
    for number in 0..<12 { summary.tags["tag-\(number)"] = 1 }
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
