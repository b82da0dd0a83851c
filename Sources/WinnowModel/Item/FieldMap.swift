/// Which members of the input the known fields are read from, where that is not the member of their own name.
///
/// `--map title=headline` reads the title from `headline`, `--map source=feed.name` the source from the member `name` of
/// `feed`. The member of a mapped field's own name is then a member like any other.
public struct FieldMap: Sendable, Hashable {
  /// The mapped fields in the order of ``Field``, each with the way to its value.
  public private(set) var entries: [Entry] = []

  /// One mapped field.
  public struct Entry: Sendable, Hashable {
    /// The field that is read.
    public var field: Field
    /// The way to its value in the item's JSON.
    public var path: JSONPath
  }

  /// Makes a map without entries: every field is read from the member of its name.
  public init() {}

  /// Reads entries of the form `FIELD=MEMBER`; a later entry for a field replaces an earlier one.
  public init(parsing entries: [String]) throws(FieldMapError) {
    for entry in entries {
      guard let equals = entry.firstIndex(of: "=") else { throw FieldMapError(entry: entry, code: .noEqualsSign) }
      let name = String(entry[..<equals])
      let path = String(entry[entry.index(after: equals)...])
      guard let field = Field(name: name) else { throw FieldMapError(entry: entry, code: .unknownField(name)) }
      guard !path.split(separator: ".", omittingEmptySubsequences: false).contains("") else {
        throw FieldMapError(entry: entry, code: .emptyPath)
      }
      self.entries.removeAll { $0.field == field }
      self.entries.append(Entry(field: field, path: JSONPath(dotted: path)))
    }
    self.entries.sort { $0.field.rawValue < $1.field.rawValue }
  }

  /// Whether the field is read from elsewhere.
  func isMapped(_ field: Field) -> Bool { entries.contains { $0.field == field } }
}

/// Why a `--map` entry cannot be used.
public struct FieldMapError: Error, Sendable, Hashable {
  /// The entry as given.
  public var entry: String
  /// What is wrong with it.
  public var code: Code

  /// The kinds of problem.
  public enum Code: Sendable, Hashable {
    case noEqualsSign, emptyPath
    /// The left side names no field; see ``Field``.
    case unknownField(String)
  }
}
