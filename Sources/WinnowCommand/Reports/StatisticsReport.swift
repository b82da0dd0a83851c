import WinnowDedupe
import WinnowModel

/// What an index holds, as a table for people and as an object for programs.
struct StatisticsReport {
  let statistics: IndexStatistics
  /// What keeps this program from adding items; `nil` for nothing.
  let difference: String?
  let style: Style

  /// So many digits of a digest tell settings apart.
  private static let digestDigits = 12

  private var oldest: String? { statistics.firstTime.flatMap(MomentText.utc) }
  private var latest: String? { statistics.lastTime.flatMap(MomentText.utc) }
  private var bytesPerItem: Int? {
    statistics.itemCount == 0 ? nil : (statistics.byteCount + statistics.itemCount / 2) / statistics.itemCount
  }

  // MARK: - Text

  /// The whole report; every line ends with a line feed.
  var text: String {
    var table = Table(.left, .left)
    table.add("items", NumberText.grouped(statistics.itemCount) + cameText)
    table.add("clusters", NumberText.grouped(statistics.clusterCount))
    table.add("sources", NumberText.grouped(statistics.sourceCount))
    table.add("oldest", oldest ?? "-")
    table.add("latest", latest ?? "-")
    let each = bytesPerItem.map { ", \(NumberText.grouped($0)) an item" } ?? ""
    table.add("size", NumberText.counted(statistics.byteCount, "byte") + each)
    let facts = statistics.facts
    table.add(
      "made with",
      "format \(facts.format), titles \(facts.titles), addresses \(facts.addresses), "
        + "settings \(VisibleText.line(String(facts.settings.prefix(Self.digestDigits))))")
    table.add("last run", runText)
    var lines = table.lines()
    if let difference { lines.append(style(.bad, "no item can be added: it has \(difference)")) }
    return lines.map { $0 + "\n" }.joined()
  }

  private var cameText: String {
    statistics.totalCount == statistics.itemCount
      ? "" : " of \(NumberText.grouped(statistics.totalCount)) that ever came"
  }

  private var runText: String {
    guard let progress = statistics.progress else { return "none that could go on" }
    let place =
      progress.isComplete
      ? "complete, " + NumberText.counted(progress.lineCount, "line")
      : "interrupted behind line " + NumberText.grouped(progress.lineCount)
    return place + ", " + NumberText.counted(progress.outputByteCount, "byte") + " of output"
  }

  // MARK: - JSON

  /// One object and a line feed.
  var json: String {
    var writer = JSONWriter()
    writer.beginObject()
    func number(_ name: String, _ number: Int?) {
      guard let number else { return }
      writer.name(name)
      writer.number(number)
    }
    func text(_ name: String, _ text: String?) {
      guard let text else { return }
      writer.name(name)
      writer.string(text)
    }
    number("items", statistics.itemCount)
    number("total", statistics.totalCount)
    number("clusters", statistics.clusterCount)
    number("sources", statistics.sourceCount)
    text("oldest", oldest)
    text("latest", latest)
    number("bytes", statistics.byteCount)
    number("bytes_per_item", bytesPerItem)
    number("format", statistics.facts.format)
    number("titles", statistics.facts.titles)
    number("addresses", statistics.facts.addresses)
    text("settings", statistics.facts.settings)
    if let progress = statistics.progress {
      writer.name("last_run")
      writer.beginObject()
      number("lines", progress.lineCount)
      number("output_bytes", progress.outputByteCount)
      writer.name("complete")
      writer.flag(progress.isComplete)
      writer.endObject()
    }
    writer.endObject()
    writer.newline()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
