/// A member of a headline item that Winnow knows by name.
///
/// Every other member of the item's JSON object is kept byte for byte and read through ``Item/json``.
public enum Field: UInt8, CaseIterable, Sendable, Hashable {
  case id, title, url, source, author, published, summary, body, lang, categories

  /// The member name in JSON and in rule files.
  public var name: String { Field.names[Int(rawValue)] }

  private static let names = [
    "id", "title", "url", "source", "author", "published", "summary", "body", "lang", "categories",
  ]
  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// Finds the field of that exact name.
  public init?(name: String) {
    guard let field = Field.byName[name] else { return nil }
    self = field
  }

  /// Finds the field whose name stands at a place of a text; runs for every member of every line.
  @inline(__always)
  init?(nameAt range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    guard range.count <= 10 else { return nil }
    // The words fold into constants, and the switch into three or four comparisons.
    switch bytes.nameWord(of: range) {
    case Self.word("id"): self = .id
    case Self.word("url"): self = .url
    case Self.word("body"): self = .body
    case Self.word("lang"): self = .lang
    case Self.word("title"): self = .title
    case Self.word("source"): self = .source
    case Self.word("author"): self = .author
    case Self.word("summary"): self = .summary
    case Self.word("published") where bytes.nameWord(of: range.dropFirst(7)) == Self.word("ed"): self = .published
    case Self.word("categories") where bytes.nameWord(of: range.dropFirst(7)) == Self.word("ies"): self = .categories
    default: return nil
    }
  }

  /// What ``nameWord(of:)`` gives for a name.
  @inline(__always)
  private static func word(_ name: StaticString) -> UInt64 {
    var word = UInt64(name.utf8CodeUnitCount) << 56
    // SAFETY: `index` is below the name's length; a static string lives for ever.
    for index in 0..<min(name.utf8CodeUnitCount, 7) { word |= UInt64(name.utf8Start[index]) << UInt64(8 * index) }
    return word
  }

  /// The three fields that `text` stands for, in reading order.
  public static let prose: [Field] = [.title, .summary, .body]
}
