/// What Winnow says of one input item: one line of JSON for downstream consumers.
///
/// The members and their order are those of `docs/record.md`; empty members are left out when written.
public struct Record: Sendable, Hashable {
  /// The item's id, given or derived; `nil` only where an unreadable line has none.
  public var id: String?
  /// Why the line could not be read; every other member but the rule set and version is then empty.
  public var error: ItemError?
  /// What becomes of the item; `nil` for a line that could not be read.
  public var decision: Decision?
  /// The category with the most votes.
  public var category: String?
  /// Sorted by UTF-8 bytes, without repeats.
  public var tags: [String] = []
  /// Per group, sorted by group name; groups at zero are left out.
  public var scores: [Score] = []
  /// In rule order, then in the order of the tests in the rule.
  public var hits: [Hit] = []
  /// What the dedupe stage found; `nil` where there is none.
  public var duplicate: Duplicate?
  /// Facts that the rule set reads and values that rules set, sorted by path.
  public var facts: [Fact] = []
  /// Facts that could not be had, sorted.
  public var missing: [String] = []
  /// Hits of rules that change nothing yet, in rule order.
  public var shadow: [Hit] = []
  /// Limits that were reached, in rule order.
  public var limits: [LimitReached] = []
  /// Rules that missed by one condition; filled on request only.
  public var near: [NearMiss] = []

  /// Makes an empty record.
  public init(id: String? = nil) { self.id = id }

  /// The points of one score group.
  public struct Score: Sendable, Hashable {
    /// The group's name.
    public var group: String
    /// The sum of the scores of its rules, up to its cap.
    public var points: Points
    /// Makes a score from its parts.
    public init(group: String, points: Points) { (self.group, self.points) = (group, points) }
  }

  /// One piece of evidence for one rule; a rule that hit without text has one hit with only its id.
  public struct Hit: Sendable, Hashable {
    /// `pack/name`.
    public var rule: String
    /// Where and what the rule found, if it looked at text.
    public var evidence: Evidence?
    /// Makes a hit from its parts.
    public init(rule: String, evidence: Evidence? = nil) { (self.rule, self.evidence) = (rule, evidence) }
  }

  /// A stretch of a field that made a test true.
  public struct Evidence: Sendable, Hashable {
    /// A field name, `categories[1]`, `item.path` or `fact.path`.
    public var field: String
    /// UTF-8 offset into the raw field.
    public var start: Int
    /// UTF-8 offset into the raw field, exclusive.
    public var end: Int
    /// The raw text from `start` to `end`; cut at 512 bytes on a character boundary.
    public var text: String
    /// What the test saw, where the folded text differs from the raw text.
    public var folded: String?
    /// Makes evidence from its parts.
    public init(field: String, start: Int, end: Int, text: String, folded: String? = nil) {
      (self.field, self.start, self.end, self.text, self.folded) = (field, start, end, text, folded)
    }
  }

  /// A fact: its dotted path without the leading `fact.`, and its value.
  public struct Fact: Sendable, Hashable {
    /// `set.place`, `language.code`.
    public var path: String
    /// What was found.
    public var value: FactValue
    /// Makes a fact from its parts.
    public init(path: String, value: FactValue) { (self.path, self.value) = (path, value) }
  }

  /// A PCRE2 or subject limit that a rule ran into.
  public struct LimitReached: Sendable, Hashable {
    /// `pack/name`.
    public var rule: String
    /// The field that was tested.
    public var field: String
    /// `match`, `depth`, `heap`, `jit-stack`, `subject` or `budget`.
    public var code: String
    /// Makes an entry from its parts.
    public init(rule: String, field: String, code: String) {
      (self.rule, self.field, self.code) = (rule, field, code)
    }
  }

  /// A rule that would have hit but for one condition.
  public struct NearMiss: Sendable, Hashable {
    /// `pack/name`.
    public var rule: String
    /// The condition that failed, as written in the rule file.
    public var failed: String
    /// Makes a near miss from its parts.
    public init(rule: String, failed: String) { (self.rule, self.failed) = (rule, failed) }
  }
}

/// The value of a fact.
public enum FactValue: Sendable, Hashable {
  case text(String), number(Double), flag(Bool)
}

/// Why one input line yielded no item.
public struct ItemError: Error, Sendable, Hashable {
  /// The input's name as given by the user, or `-` for standard input.
  public var file: String
  /// The line in that file, from 1.
  public var line: Int
  /// What is wrong with the line.
  public var code: Code
  /// UTF-8 column in the line, from 1, where known.
  public var column: Int?

  /// Makes an error from its parts.
  public init(file: String, line: Int, code: Code, column: Int? = nil) {
    (self.file, self.line, self.code, self.column) = (file, line, code, column)
  }

  /// A stable word for consumers; may grow.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The word itself.
    public let rawValue: String
    /// Makes a code from its word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The line is not JSON.
    public static let badJSON = Code(rawValue: "bad-json")
    /// The line is JSON, but no object.
    public static let notAnObject = Code(rawValue: "not-an-object")
    /// The title is absent, `null` or blank.
    public static let noTitle = Code(rawValue: "no-title")
    /// A known field holds a value of the wrong kind.
    public static let badField = Code(rawValue: "bad-field")
    /// The line, or the page, is longer than 16 MiB.
    public static let lineTooLong = Code(rawValue: "line-too-long")
    /// An object has two members of one name.
    public static let duplicateKey = Code(rawValue: "duplicate-key")
    /// Objects and arrays stand more than 64 deep in one another.
    public static let tooDeep = Code(rawValue: "too-deep")
    /// A `\u` escape holds half of a surrogate pair.
    public static let loneSurrogate = Code(rawValue: "lone-surrogate")
    /// The line holds U+0000, as a byte or as an escape.
    public static let nul = Code(rawValue: "nul")
    /// A byte order mark stands at the start of a line that is not the first.
    public static let byteOrderMark = Code(rawValue: "byte-order-mark")
    /// The line is empty or blank.
    public static let emptyLine = Code(rawValue: "empty-line")
    /// A feed or another document that is read as one is longer than 64 MiB; what came before is read.
    public static let inputTooLong = Code(rawValue: "input-too-long")
    /// The input is none of the format that it was taken for, or ends before its first item.
    public static let badInput = Code(rawValue: "bad-input")
    /// A document declares an entity that is made of others, outside of the document, or too large; it stays as it is written.
    public static let refusedEntity = Code(rawValue: "refused-entity")
    /// The compressed input ends too early or is damaged; the rest of the file is lost.
    public static let truncated = Code(rawValue: "truncated-input")
  }
}
