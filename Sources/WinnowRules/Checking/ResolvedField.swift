import WinnowModel

/// A field path with what it reads and what kind of value that is.
struct ResolvedField {
  var target: TestTarget
  var type: ValueType

  enum ValueType: String {
    case text, number, date
    /// Item members and facts of plugins: the test decides.
    case anything
  }

  /// Facts that are always there, and what they are.
  static let knownFacts: [String: ValueType] = [
    "duplicate.kind": .text, "duplicate.similarity": .number, "duplicate.of": .text,
    "cluster.size": .number, "cluster.first_source": .text, "cluster.sources": .anything,
    "text.mixed_script": .number, "text.invisible": .number, "text.repaired": .number,
    "checksums.cards": .number,
  ]

  /// The fact namespaces that belong to Winnow, so that a misspelt name in them is an error.
  static let ownNamespaces: Set<String> = ["text", "checksums", "duplicate", "cluster", "set"]

  /// Every field that can be written without an own path, for suggestions.
  static let allNames: [String] =
    Field.allCases.map(\.name) + ["text", "url.host", "url.domain", "url.path"]
    + knownFacts.keys.sorted().map { writtenFact($0) }

  /// What people call fields elsewhere.
  static let otherNames: [String: String] = [
    "headline": "title", "heading": "title", "link": "url", "date": "published", "time": "published",
    "description": "summary", "abstract": "summary", "content": "body", "category": "categories",
    "language": "lang", "domain": "url.domain", "host": "url.host", "path": "url.path", "publisher": "source",
    "byline": "author",
  ]

  /// How a fact's path is written in rules.
  static func writtenFact(_ path: String) -> String {
    path.hasPrefix("duplicate.") || path.hasPrefix("cluster.") ? path : "fact." + path
  }
}

/// Why a field path cannot be read.
struct FieldProblem: Error {
  var code: DiagnosticCode
  var message: String
  var suggestion: String?
  var help: String?
}

extension ResolvedField {
  /// Resolves a dotted path as written in a rule.
  init(_ path: String) throws(FieldProblem) {
    let segments = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let rest = Array(segments.dropFirst())
    guard !segments.contains("") else { throw .unknown(path) }
    switch segments[0] {
    case "item": try self.init(itemPath: rest, written: path)
    case "fact": try self.init(factPath: rest, written: path)
    case "duplicate", "cluster": try self.init(ownFact: path, written: path)
    case "url" where !rest.isEmpty: try self.init(urlPart: rest, written: path)
    case "text": self.init(target: .prose(try View(suffix: rest, of: "text", written: path)), type: .text)
    default: try self.init(fieldNamed: segments[0], suffix: rest, written: path)
    }
  }

  private init(fieldNamed name: String, suffix: [String], written: String) throws(FieldProblem) {
    guard let field = Field(name: name) else { throw .unknown(written) }
    switch field {
    case .title, .summary, .body, .source, .author, .categories:
      self.init(target: .field(field, try View(suffix: suffix, of: name, written: written)), type: .text)
    case .id, .url, .lang, .published:
      guard suffix.isEmpty else { throw .noView(of: name, written: written) }
      self.init(target: .field(field, .composed), type: field == .published ? .date : .text)
    }
  }

  private init(itemPath rest: [String], written: String) throws(FieldProblem) {
    guard !rest.isEmpty else {
      throw FieldProblem(code: .unknownField, message: "'item' needs a member", help: "write item.name")
    }
    // A lone `item.raw` is the member of that name.
    guard rest.count > 1, let last = rest.last, let view = View(suffix: last) else {
      self.init(target: .item(rest, .composed), type: .anything)
      return
    }
    self.init(target: .item(Array(rest.dropLast()), view), type: .anything)
  }

  private init(factPath rest: [String], written: String) throws(FieldProblem) {
    guard rest.count > 1 else {
      throw FieldProblem(
        code: .unknownFact, message: "'\(written)' names no fact", help: "write fact.plugin.name")
    }
    let path = rest.joined(separator: ".")
    guard ResolvedField.ownNamespaces.contains(rest[0]) else {
      self.init(target: .fact(path), type: .anything)
      return
    }
    if rest[0] == "set" {
      throw FieldProblem(
        code: .unknownFact, message: "'\(written)' cannot be read by a rule",
        help: "what rules set is for the record; give a tag and test that instead")
    }
    if rest[0] == "duplicate" || rest[0] == "cluster" {
      throw FieldProblem(
        code: .unknownFact, message: "unknown fact '\(written)'; did you mean '\(path)'?", suggestion: path)
    }
    try self.init(ownFact: path, written: written)
  }

  private init(ownFact path: String, written: String) throws(FieldProblem) {
    guard let type = ResolvedField.knownFacts[path] else {
      let all = ResolvedField.knownFacts.keys.map(ResolvedField.writtenFact)
      let suggestion = Spelling.suggestion(for: written, among: all)
      let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
      throw FieldProblem(
        code: .unknownFact, message: "unknown fact '\(written)'\(hint)", suggestion: suggestion)
    }
    self.init(target: .fact(path), type: type)
  }

  private init(urlPart rest: [String], written: String) throws(FieldProblem) {
    guard let part = rest.first, rest.count == 1, View(suffix: part) == nil else {
      throw .noView(of: "url", written: written)
    }
    switch part {
    case "host": self.init(target: .urlHost, type: .text)
    case "domain": self.init(target: .urlDomain, type: .text)
    case "path": self.init(target: .urlPath, type: .text)
    default: throw .unknown(written)
    }
  }
}

extension FieldProblem {
  static func unknown(_ path: String) -> FieldProblem {
    let suggestion =
      ResolvedField.otherNames[path] ?? Spelling.suggestion(for: path, among: ResolvedField.allNames)
      ?? path.lastIndex(of: ".").flatMap { dot in
        // The view may be right and the field wrong.
        View(suffix: String(path[path.index(after: dot)...])).flatMap { view in
          let field = String(path[..<dot])
          let near = ResolvedField.otherNames[field] ?? Spelling.suggestion(for: field, among: View.fieldsWithViews)
          return near.map { "\($0).\(view.rawValue)" }
        }
      }
    let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
    return FieldProblem(
      code: .unknownField, message: "unknown field '\(path)'\(hint)", suggestion: suggestion,
      help: "other members of an item are read as item.name, facts as fact.plugin.name")
  }

  static func noView(of field: String, written: String) -> FieldProblem {
    FieldProblem(
      code: .noSuchView, message: "'\(field)' has no views", help: "write \(field); only texts have .folded and .raw")
  }
}

extension View {
  /// The fields that can be read folded or raw.
  static let fieldsWithViews = ["title", "summary", "body", "text", "source", "author", "categories"]

  /// The view that a suffix names; the composed view has none.
  init?(suffix: String) {
    guard suffix != View.composed.rawValue, let view = View(rawValue: suffix) else { return nil }
    self = view
  }

  /// The view of what follows a field's name.
  init(suffix rest: [String], of field: String, written: String) throws(FieldProblem) {
    guard let first = rest.first else {
      self = .composed
      return
    }
    guard rest.count == 1, let view = View(suffix: first) else {
      let word = rest.joined(separator: ".")
      let near = Spelling.suggestion(for: word, among: ["folded", "raw"]).map { "\(field).\($0)" }
      let hint = near.map { "; did you mean '\($0)'?" } ?? ""
      throw FieldProblem(
        code: .noSuchView, message: "'\(field)' has no view '\(word)'\(hint)", suggestion: near,
        help: "the views are \(field), \(field).folded and \(field).raw")
    }
    self = view
  }
}
