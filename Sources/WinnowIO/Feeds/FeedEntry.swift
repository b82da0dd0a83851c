internal import WinnowModel

/// What is read of one entry of a feed.
struct FeedEntry {
  /// The longest text of an entry, all fields together.
  static let limitBytes = LineReader.lineLimitBytes

  var id: String?
  var title: String?
  /// Titles from extensions, where the entry has none of its own: of media, and of podcasts or the Dublin Core.
  var mediaTitle: String?
  var otherTitle: String?
  var link: String?
  /// The address before a service that counts readers has put its own in its place.
  var originalLink: String?
  /// An id that is an address.
  var permanentLink: String?
  var source: String?
  var author: String?
  var published: String?
  var updated: String?
  var created: String?
  var summary: String?
  var otherSummary: String?
  var body: String?
  var lang: String?
  var categories: [String] = []
  /// The addresses of attached files.
  var enclosures: [String] = []

  /// Sets a value that is not there yet.
  mutating func fill(_ field: WritableKeyPath<FeedEntry, String?>, with value: String) {
    if self[keyPath: field] == nil, !value.isEmpty { self[keyPath: field] = value }
  }

  /// The item as one JSON object, with the members of JSON Lines and two more: `enclosures`, and `title_made` where the title
  /// is the beginning of the text.
  func json() -> [UInt8] {
    let shortText = summary ?? otherSummary
    let given = title ?? otherTitle ?? mediaTitle
    let made = given == nil ? (shortText ?? body).map { PlainPage.firstSentence(of: $0) } : nil
    var writer = JSONWriter()
    writer.beginObject()
    let fields: [(Field, String?)] = [
      (.id, id), (.title, given ?? made), (.url, originalLink ?? link ?? permanentLink), (.source, source),
      (.author, author), (.published, (published ?? updated ?? created).map(FeedDate.normalized)),
      (.summary, shortText), (.body, body), (.lang, lang),
    ]
    for case (let field, let value?) in fields {
      writer.name(field.name)
      writer.string(value)
    }
    write(categories, named: Field.categories.name, to: &writer)
    write(enclosures, named: "enclosures", to: &writer)
    if made != nil {
      writer.name("title_made")
      writer.flag(true)
    }
    writer.endObject()
    return writer.bytes
  }

  private func write(_ values: [String], named name: String, to writer: inout JSONWriter) {
    guard !values.isEmpty else { return }
    writer.name(name)
    writer.beginArray()
    for value in values { writer.string(value) }
    writer.endArray()
  }
}
