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

  /// Finds the field whose name is these bytes.
  public init?(utf8 name: UnsafeBufferPointer<UInt8>) {
    guard let field = Field.allCases.first(where: { name.elementsEqual($0.name.utf8) }) else { return nil }
    self = field
  }

  /// The three fields that `text` stands for, in reading order.
  public static let prose: [Field] = [.title, .summary, .body]
}
