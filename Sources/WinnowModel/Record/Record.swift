/// What Winnow says of one input item: one line of JSON for downstream consumers.
///
/// The members and their order are those of `docs/record.md`; empty members are left out when written.
public struct Record: Sendable, Hashable {
  /// The item's id, given or derived; `nil` only where an unreadable line has none.
  public var id: String?
  /// Why the line could not be read; every other member but the rule set and version is then empty.
  public var error: ItemError?
  public var decision: Decision?
  public var category: String?
  /// Sorted by UTF-8 bytes, without repeats.
  public var tags: [String] = []
  /// Per group, sorted by group name; groups at zero are left out.
  public var scores: [Score] = []
  /// In rule order, then in the order of the tests in the rule.
  public var hits: [Hit] = []
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
    public var group: String
    public var points: Points
    public init(group: String, points: Points) { (self.group, self.points) = (group, points) }
  }

  /// One piece of evidence for one rule; a rule that hit without text has one hit with only its id.
  public struct Hit: Sendable, Hashable {
    /// `pack/name`.
    public var rule: String
    public var evidence: Evidence?
    public init(rule: String, evidence: Evidence? = nil) { (self.rule, self.evidence) = (rule, evidence) }
  }

  /// A stretch of a field that made a test true.
  public struct Evidence: Sendable, Hashable {
    /// A field name, `categories[1]`, `item.path` or `fact.path`.
    public var field: String
    /// UTF-8 offsets into the raw field, end exclusive.
    public var start: Int
    public var end: Int
    /// The raw text from `start` to `end`; cut at 512 bytes on a character boundary.
    public var text: String
    /// What the test saw, where the folded text differs from the raw text.
    public var folded: String?
    public init(field: String, start: Int, end: Int, text: String, folded: String? = nil) {
      (self.field, self.start, self.end, self.text, self.folded) = (field, start, end, text, folded)
    }
  }

  /// A fact's dotted path without the leading `fact.`, and its value.
  public struct Fact: Sendable, Hashable {
    public var path: String
    public var value: FactValue
    public init(path: String, value: FactValue) { (self.path, self.value) = (path, value) }
  }

  /// A PCRE2 or subject limit that a rule ran into.
  public struct LimitReached: Sendable, Hashable {
    public var rule: String
    public var field: String
    /// `match`, `depth`, `heap`, `jit-stack`, `subject` or `budget`.
    public var code: String
    public init(rule: String, field: String, code: String) {
      (self.rule, self.field, self.code) = (rule, field, code)
    }
  }

  /// A rule that would have hit but for one condition.
  public struct NearMiss: Sendable, Hashable {
    public var rule: String
    /// The condition that failed, as written in the rule file.
    public var failed: String
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
  public var code: Code
  /// UTF-8 column in the line, from 1, where known.
  public var column: Int?

  public init(file: String, line: Int, code: Code, column: Int? = nil) {
    (self.file, self.line, self.code, self.column) = (file, line, code, column)
  }

  /// A stable word for consumers; may grow.
  public struct Code: RawRepresentable, Sendable, Hashable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let badJSON = Code(rawValue: "bad-json")
    public static let notAnObject = Code(rawValue: "not-an-object")
    public static let noTitle = Code(rawValue: "no-title")
    public static let badField = Code(rawValue: "bad-field")
    public static let lineTooLong = Code(rawValue: "line-too-long")
    public static let duplicateKey = Code(rawValue: "duplicate-key")
    public static let tooDeep = Code(rawValue: "too-deep")
    public static let loneSurrogate = Code(rawValue: "lone-surrogate")
    public static let nul = Code(rawValue: "nul")
    public static let byteOrderMark = Code(rawValue: "byte-order-mark")
    public static let emptyLine = Code(rawValue: "empty-line")
    public static let truncated = Code(rawValue: "truncated-input")
  }
}
