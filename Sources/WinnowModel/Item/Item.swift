/// One headline item: the decoded text of its known fields and, where it came from JSON, its untouched bytes.
///
/// All field text lives in one buffer as valid UTF-8; a field is a range of it. So a reader fills the same item again and
/// again without allocating, and the engine reads bytes without making strings. Offsets in hits are UTF-8 offsets into
/// these values. Items are equal when their fields, their JSON and their repairs are.
public struct Item: Sendable {
  /// The decoded UTF-8 of all values, in any order and with other bytes between them; only the fields' ranges have a meaning.
  public private(set) var bytes: [UInt8] = []
  @usableFromInline var ranges = FieldRanges()
  /// The ranges of the single categories; `categories` has no range of its own.
  public private(set) var categoryRanges: [Range<Int>] = []
  /// The item's JSON object as it came, without surrounding white space; empty when it did not come from JSON or the
  /// reader was told not to keep it.
  public var json: [UInt8] = []
  /// How many invalid UTF-8 sequences were replaced by U+FFFD while reading.
  public var repairCount = 0

  /// Makes an item without any field.
  public init() {}

  /// Makes an item from strings; `nil` fields are absent.
  public init(
    id: String? = nil, title: String, url: String? = nil, source: String? = nil, author: String? = nil,
    published: String? = nil, summary: String? = nil, body: String? = nil, lang: String? = nil,
    categories: [String] = []
  ) {
    let values: [(Field, String?)] = [
      (.id, id), (.title, title), (.url, url), (.source, source), (.author, author), (.published, published),
      (.summary, summary), (.body, body), (.lang, lang),
    ]
    for case (let field, let value?) in values { set(field, to: value) }
    for category in categories { addCategory(category) }
  }

  /// Forgets every field and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ranges.removeAll()
    if !categoryRanges.isEmpty { categoryRanges.removeAll(keepingCapacity: true) }
    if !json.isEmpty { json.removeAll(keepingCapacity: true) }
    repairCount = 0
  }

  /// Sets a field; an older value's bytes stay in the buffer unused.
  public mutating func set(_ field: Field, to value: String) {
    set(field, toUTF8: value.utf8)
  }

  /// Sets a field from bytes, which must be valid UTF-8.
  public mutating func set(_ field: Field, toUTF8 value: some Collection<UInt8>) {
    place(field, at: append(value))
  }

  /// Sets a field to the text of a JSON string, or to the bytes of another JSON value.
  public mutating func set(_ field: Field, toTextOf value: JSONValue, in json: UnsafeBufferPointer<UInt8>) {
    let start = bytes.count
    value.appendText(in: json, to: &bytes)
    place(field, at: start..<bytes.count)
  }

  /// Sets a field to a stretch of ``bytes``, or adds the stretch as a category.
  @inline(__always)
  mutating func place(_ field: Field, at range: Range<Int>) {
    if field == .categories { categoryRanges.append(range) } else { ranges.set(field, to: range) }
  }

  /// Adds one category.
  public mutating func addCategory(_ value: String) {
    categoryRanges.append(append(value.utf8))
  }

  /// Appends bytes to the buffer, for ranges of them to become fields.
  mutating func copy(_ text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

  /// Sets a field to the text of a JSON string that was copied to ``bytes``; its escapes are decoded there.
  @inline(__always)
  mutating func placeCopied(_ field: Field, _ value: JSONValue) {
    var range = value.range
    if value.isEscaped {
      let length = bytes.withUnsafeMutableBufferPointer { JSONEscapes.decode($0, in: range) }
      range = range.lowerBound..<range.lowerBound + length
    }
    place(field, at: range)
  }

  private mutating func append(_ value: some Collection<UInt8>) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: value)
    return start..<bytes.count
  }

  /// Where the field's value stands in ``bytes``, or `nil` when the field is absent.
  @inlinable
  public func range(of field: Field) -> Range<Int>? { ranges[field] }

  /// The field's value as a string, or `nil` when the field is absent. Allocates; the engine reads ``bytes`` instead.
  public func string(_ field: Field) -> String? {
    range(of: field).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The categories as strings.
  public var categories: [String] {
    categoryRanges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
