internal import WinnowModel

/// Makes an item of what was read from a page.
enum PageItem {
  /// How many paragraphs at the start may be the title once more.
  private static let repeatLimit = 3

  /// Fills the item; `false` when the page has no text for a title.
  ///
  /// The item's JSON, if it is kept, has its fields and two members more: `title_line`, the line before it was split, and `title_repeated`,
  /// whether the text began with the title again, which is then left out of the body.
  static func fill(_ item: inout Item, from page: PageText, keepsJSON: Bool) -> Bool {
    item.removeAll()
    let start = page.paragraphs.prefix(repeatLimit)
    let line = TitleLine(page.titleLine, headings: page.headings + start, siteName: page.siteName)
    guard !line.title.isEmpty else { return false }
    let key = PageText.comparisonKey(line.title)
    let body = page.paragraphs.enumerated().filter { index, paragraph in
      index >= repeatLimit || key.isEmpty || PageText.comparisonKey(paragraph) != key
    }
    item.set(.title, to: line.title)
    let fields: [(Field, String?)] = [
      (.url, page.url), (.source, line.site), (.author, page.author), (.published, page.published),
      (.summary, page.summary), (.lang, page.lang),
    ]
    for case (let field, let value?) in fields { item.set(field, to: value) }
    if !body.isEmpty { item.set(.body, to: body.map(\.element).joined(separator: "\n\n")) }
    for section in sections(of: line, page) { item.addCategory(section) }
    item.set(.id, to: item.derivedID)
    if keepsJSON {
      item.json = json(of: item, titleLine: page.titleLine, isRepeated: body.count < page.paragraphs.count)
    }
    return true
  }

  /// The sections of the title line, and the one that the page states when it is another.
  private static func sections(of line: TitleLine, _ page: PageText) -> [String] {
    guard let stated = page.section else { return line.sections }
    let isKnown = line.sections.contains { PageText.comparisonKey($0) == PageText.comparisonKey(stated) }
    return isKnown ? line.sections : line.sections + [stated]
  }

  private static func json(of item: Item, titleLine: String, isRepeated: Bool) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    item.writeFields(to: &writer)
    writer.name("title_line")
    writer.string(titleLine)
    writer.name("title_repeated")
    writer.flag(isRepeated)
    writer.endObject()
    return writer.bytes
  }
}
