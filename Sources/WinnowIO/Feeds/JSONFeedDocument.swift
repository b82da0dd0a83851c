internal import WinnowModel
internal import WinnowText

/// Reads a JSON Feed, which is held in memory whole.
final class JSONFeedDocument: DocumentReading {
  var lines: [PendingLine] = []
  let isFinished = false
  private var text: [UInt8] = []

  func take(_ text: [UInt8]) { self.text += text }

  func finish(_ problem: ItemError.Code?) {
    if let problem { return lines.append(.unreadable(problem)) }
    text.withUnsafeBufferPointer { text in
      var scanner = JSONScanner()
      do throws(JSONError) {
        let feed = try scanner.scan(text)
        guard feed.kind == .object else { return lines.append(.unreadable(.notAnObject)) }
        readItems(of: JSONObjectText(text, feed))
      } catch {
        lines.append(.unreadable(error.code))
      }
    }
  }

  private func readItems(of feed: JSONObjectText) {
    guard let items = feed.array("items") else { return lines.append(.unreadable(.badInput)) }
    let title = feed.string("title")
    let language = feed.string("language")
    let author = Self.author(of: feed)
    let home = feed.string("home_page_url")
    for item in items {
      guard item.value.kind == .object else {
        lines.append(.unreadable(.notAnObject))
        continue
      }
      var entry = Self.entry(item, base: home)
      entry.source = title
      entry.author = entry.author ?? author
      entry.lang = entry.lang ?? language
      lines.append(.text(entry.json()))
    }
  }

  private static func entry(_ item: JSONObjectText, base: String?) -> FeedEntry {
    var entry = FeedEntry()
    let fields: [(WritableKeyPath<FeedEntry, String?>, String?)] = [
      (\.id, item.string("id")), (\.title, item.string("title")), (\.link, item.string("url")),
      (\.link, item.string("external_url")), (\.published, item.string("date_published")),
      (\.updated, item.string("date_modified")), (\.lang, item.string("language")), (\.author, author(of: item)),
    ]
    for case (let field, let value?) in fields { entry.fill(field, with: MarkupText.line(Array(value.utf8))) }
    entry.link = entry.link.map { URLReference.resolved($0, against: base) }
    if let id = entry.id, URLReference.isWeb(id) { entry.permanentLink = id }
    if let summary = item.string("summary") { entry.fill(\.summary, with: summary) }
    if let text = item.string("content_text") { entry.fill(\.body, with: text) }
    if let markup = item.string("content_html") { entry.fill(\.body, with: MarkupText.plain(Array(markup.utf8))) }
    entry.categories = item.array("tags")?.compactMap(\.string) ?? []
    entry.enclosures = item.array("attachments")?.compactMap { $0.string("url") } ?? []
    return entry
  }

  /// The first author that has a name, as version 1.1 or 1.0 of the format states it.
  private static func author(of object: JSONObjectText) -> String? {
    let authors = object.array("authors") ?? []
    return authors.lazy.compactMap { $0.string("name") }.first ?? object.object("author")?.string("name")
  }
}
