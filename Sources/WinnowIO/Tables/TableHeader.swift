internal import WinnowModel

/// The names of the columns of a table.
struct TableHeader {
  private let names: [String]

  /// Makes the names from the first row.
  ///
  /// A name that is a field's in another case is that of the field. A column without a name, or with that of an earlier one,
  /// is called `column_3` by its place.
  init(_ row: [[UInt8]]) {
    var names: [String] = []
    for (index, value) in row.enumerated() {
      let written = MarkupText.line(value)
      let name = Field(name: written.lowercased())?.name ?? written
      names.append(name.isEmpty || names.contains(name) ? Self.name(ofColumn: index) : name)
    }
    self.names = names
  }

  /// A row as a JSON object; empty values are absent.
  func json(of row: [[UInt8]]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    for (index, value) in row.enumerated() where !value.isEmpty {
      writer.name(index < names.count ? names[index] : Self.name(ofColumn: index))
      value.withUnsafeBufferPointer { writer.string($0) }
    }
    writer.endObject()
    return writer.bytes
  }

  private static func name(ofColumn index: Int) -> String { "column_\(index + 1)" }
}
