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
    // Length and first byte tell the fields apart; this runs for every member of every line.
    let field: Field
    let expected: StaticString
    switch (name.count, name.first) {
    case (2, UInt8(ascii: "i")): (field, expected) = (.id, "id")
    case (3, UInt8(ascii: "u")): (field, expected) = (.url, "url")
    case (4, UInt8(ascii: "b")): (field, expected) = (.body, "body")
    case (4, UInt8(ascii: "l")): (field, expected) = (.lang, "lang")
    case (5, UInt8(ascii: "t")): (field, expected) = (.title, "title")
    case (6, UInt8(ascii: "s")): (field, expected) = (.source, "source")
    case (6, UInt8(ascii: "a")): (field, expected) = (.author, "author")
    case (7, UInt8(ascii: "s")): (field, expected) = (.summary, "summary")
    case (9, UInt8(ascii: "p")): (field, expected) = (.published, "published")
    case (10, UInt8(ascii: "c")): (field, expected) = (.categories, "categories")
    default: return nil
    }
    // SAFETY: a static string lives for ever.
    let bytes = UnsafeBufferPointer(start: expected.utf8Start, count: expected.utf8CodeUnitCount)
    var index = 1
    while index < bytes.count {
      guard name[index] == bytes[index] else { return nil }
      index &+= 1
    }
    self = field
  }

  /// The three fields that `text` stands for, in reading order.
  public static let prose: [Field] = [.title, .summary, .body]
}
