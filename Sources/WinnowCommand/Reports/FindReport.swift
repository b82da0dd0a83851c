import WinnowModel

/// One found item as two lines for a terminal: id and title with the matches set off, then matches in other fields.
struct FindReport {
  let style: Style
  let width: Int

  /// The lines, each with a line feed.
  func text(id: String?, item: Item, evidence: [Record.Evidence]) -> String {
    let titles = evidence.filter { $0.field == "title" }
    let title = highlighted(item.string(.title) ?? "", titles.map { $0.start..<$0.end })
    var lines = [style(.faint, VisibleText.line(id ?? "-")) + "  " + title]
    let fields = FieldText(item: item)
    for piece in evidence where piece.field != "title" {
      let text = fields.text(for: piece)
      let excerpt = Excerpt(
        of: text ?? piece.text, utf8Range: text == nil ? 0..<piece.text.utf8.count : piece.start..<piece.end,
        width: max(30, width - piece.field.count - 6))
      lines.append(
        "    " + style(.faint, piece.field + "  ") + excerpt.before + style(.match, excerpt.match) + excerpt.after)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The text with stretches set off; stretches that overlap become one.
  private func highlighted(_ text: String, _ ranges: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var position = 0
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      let start = min(max(range.lowerBound, position), bytes.count)
      let end = min(max(range.upperBound, start), bytes.count)
      result += VisibleText.line(String(decoding: bytes[position..<start], as: UTF8.self))
      result += style(.match, VisibleText.line(String(decoding: bytes[start..<end], as: UTF8.self)))
      position = end
    }
    return result + VisibleText.line(String(decoding: bytes[position...], as: UTF8.self))
  }
}
