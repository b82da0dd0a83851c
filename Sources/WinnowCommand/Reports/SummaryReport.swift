import Winnow
import WinnowModel

/// What a run came to, for the end of standard error.
struct SummaryReport {
  let summary: RunSummary
  let seconds: Double
  let asOf: Timestamp
  let style: Style

  /// How many lines of each table are shown.
  private static let limit = 8

  /// The whole report; every line ends with a line feed.
  var text: String {
    var lines = [headline]
    lines += decisions
    lines += table("top rules", RunSummary.top(summary.rules, Self.limit), of: summary.rules.count)
    lines += table("top tags", RunSummary.top(summary.tags, Self.limit), of: summary.tags.count)
    lines += table("categories", RunSummary.top(summary.categories, Self.limit), of: summary.categories.count)
    lines += table("limits reached", RunSummary.top(summary.limits, Self.limit), of: summary.limits.count)
    lines += table("errors", RunSummary.top(summary.errorCodes, Self.limit), of: summary.errorCodes.count)
    return lines.map { $0 + "\n" }.joined()
  }

  private var headline: String {
    let items = style(.strong, NumberText.grouped(summary.items) + (summary.items == 1 ? " item" : " items"))
    let rate = seconds > 0 ? ", \(NumberText.grouped(Int((Double(summary.items) / seconds).rounded())))/s" : ""
    return "\(items) in \(NumberText.duration(seconds))\(rate), as of \(asOf.dateDescription)"
  }

  private var decisions: [String] {
    var table = Table(.left, .right, .right)
    for decision in Decision.allCases {
      let count = summary.decisions[decision] ?? 0
      table.add(decision.rawValue, NumberText.grouped(count), NumberText.percent(count, of: summary.items))
    }
    if summary.errors > 0 {
      table.add("error", NumberText.grouped(summary.errors), NumberText.percent(summary.errors, of: summary.items))
    }
    let roles = Decision.allCases.map(\.role) + [.bad]
    return zip(table.lines(indent: 2), roles).map { style($1, $0) }
  }

  private func table(_ title: String, _ rows: [(name: String, count: Int)], of all: Int) -> [String] {
    guard !rows.isEmpty else { return [] }
    var table = Table(.right, .left)
    for row in rows { table.add(NumberText.grouped(row.count), VisibleText.line(row.name)) }
    let rest = all > rows.count ? style(.faint, " (\(rows.count) of \(all))") : ""
    return [style(.strong, title) + rest] + table.lines(indent: 2)
  }
}
