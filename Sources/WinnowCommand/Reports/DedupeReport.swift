import Winnow
import WinnowDedupe

/// What a search for copies came to, for the end of standard error.
struct DedupeReport {
  let summary: DedupeSummary
  let seconds: Double
  let style: Style

  /// How many guards are shown.
  private static let limit = 8

  /// The whole report; every line ends with a line feed.
  var text: String {
    var lines = [headline]
    var tiers = Table(.left, .right, .right)
    for tier in Tier.allCases {
      guard let count = summary.tiers[tier] else { continue }
      tiers.add(tier.rawValue, NumberText.grouped(count), NumberText.percent(count, of: summary.items))
    }
    lines += tiers.lines(indent: 2)
    if !summary.guards.isEmpty { lines.append(style(.strong, "guards that kept items apart")) }
    var guards = Table(.right, .left)
    for row in RunSummary.top(summary.guards, Self.limit) { guards.add(NumberText.grouped(row.count), row.name) }
    lines += guards.lines(indent: 2)
    return lines.map { $0 + "\n" }.joined()
  }

  private var headline: String {
    let items = style(.strong, NumberText.grouped(summary.items) + (summary.items == 1 ? " item" : " items"))
    let rate = seconds > 0 ? ", \(NumberText.grouped(Int((Double(summary.items) / seconds).rounded())))/s" : ""
    let errors = summary.errors == 0 ? "" : ", \(NumberText.grouped(summary.errors)) unreadable"
    let live =
      summary.liveItems == 0
      ? ""
      : ", \(summary.liveBytes / summary.liveItems) bytes each of \(NumberText.grouped(summary.liveItems)) in the window"
    return "\(items) in \(NumberText.duration(seconds))\(rate)\(errors)\(live)"
  }
}
