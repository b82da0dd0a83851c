import WinnowModel

/// One parsed rule file, in the order written. Names are not resolved yet.
public struct SyntaxTree: Sendable, Hashable {
  /// Index of the file in the ``SourceSet``.
  public let file: Int
  /// The declarations in the order written.
  public var declarations: [Declaration]
  /// Makes a tree.
  public init(file: Int, declarations: [Declaration]) { (self.file, self.declarations) = (file, declarations) }
}

/// What may stand at the top of a rule file.
public enum Declaration: Sendable, Hashable {
  case pack(PackDeclaration)
  case list(ListDeclaration)
  case fragment(FragmentDeclaration)
  case rule(RuleDeclaration)
  case group(GroupDeclaration)
  case decide(DecideDeclaration)
}

/// `pack clickbait strict "Headlines that sell a click"`.
public struct PackDeclaration: Sendable, Hashable {
  /// Its name as written.
  public var name: Name
  /// Whether the pack asks for a hit and a miss of every active rule.
  public var isStrict: Bool
  /// What the pack is about.
  public var about: StringLiteral?
  /// From its first token to its last.
  public var span: SourceSpan
  /// True when parts of it could not be read. It still declares its name; whatever is missing in it was reported.
  public var isBroken = false
}

/// `list trusted (domain) from "…"` or `list openers (word) { … }`.
public struct ListDeclaration: Sendable, Hashable {
  /// Its name as written.
  public var name: Name
  /// As written; the checker turns it into a ``ListKind``.
  public var kind: Name
  /// Where the entries come from.
  public var source: Source
  /// From its first token to its last.
  public var span: SourceSpan
  /// True when parts of it could not be read. It still declares its name; whatever is missing in it was reported.
  public var isBroken = false

  /// The two places of entries.
  public enum Source: Sendable, Hashable {
    case file(StringLiteral)
    case inline([ListEntry])
  }
}

/// One entry of a list, inline or of a list file.
public struct ListEntry: Sendable, Hashable {
  /// The two forms of an entry.
  public enum Text: Sendable, Hashable {
    case string(StringLiteral)
    case pattern(PatternLiteral)
  }
  /// What is looked for.
  public var text: Text
  /// The last day on which the entry counts.
  public var until: Literal?
  /// The comment behind the entry, without `#`.
  public var note: String?
  /// From its first token to its last.
  public var span: SourceSpan
}

/// `let money = /…/`.
public struct FragmentDeclaration: Sendable, Hashable {
  /// Its name as written.
  public var name: Name
  /// The pattern that it stands for.
  public var pattern: PatternLiteral
  /// From its first token to its last.
  public var span: SourceSpan
  /// True when parts of it could not be read. It still declares its name; whatever is missing in it was reported.
  public var isBroken = false
}

/// `group clickbait cap 6`.
public struct GroupDeclaration: Sendable, Hashable {
  /// Its name as written.
  public var name: Name
  /// The highest score that the group reaches.
  public var cap: Points
  /// From its first token to its last.
  public var span: SourceSpan
  /// True when parts of it could not be read. It still declares its name; whatever is missing in it was reported.
  public var isBroken = false
}

/// `decide { reject when … hold when … accept otherwise }`.
public struct DecideDeclaration: Sendable, Hashable {
  /// One line of the block.
  public struct Line: Sendable, Hashable {
    /// As written; the checker turns it into a ``Decision``.
    public var decision: Name
    /// `nil` for `otherwise`.
    public var condition: Condition?
    /// From its first token to its last.
    public var span: SourceSpan
  }
  /// The lines in the order written.
  public var lines: [Line]
  /// From its first token to its last.
  public var span: SourceSpan
  /// True when parts of it could not be read. It still declares its name; whatever is missing in it was reported.
  public var isBroken = false
}

/// `rule numbered-list { … }`: its clauses in the order written.
public struct RuleDeclaration: Sendable, Hashable {
  /// Its name as written.
  public var name: Name
  /// The clauses in the order written.
  public var clauses: [Clause]
  /// From its first token to its last.
  public var span: SourceSpan
  /// True when parts of it could not be read. It still declares its name; whatever is missing in it was reported.
  public var isBroken = false
}

/// One line of a rule.
public struct Clause: Sendable, Hashable {
  /// What it says.
  public var kind: Kind
  /// From the keyword to the end of the clause.
  public var span: SourceSpan

  /// The clauses there are.
  public enum Kind: Sendable, Hashable {
    case about(StringLiteral)
    case owner(StringLiteral)
    case see(StringLiteral)
    case status(Name)
    case level(Literal)
    case since(Literal)
    case until(Literal)
    /// `on limit hit`: true for `hit`.
    case onLimit(Bool)
    case when(Condition)
    /// Tags as written, `${capture}` included.
    case tag([Name])
    case score(group: Name?, points: Points)
    case classify(category: Name, weight: Points)
    case set(name: Name, value: StringLiteral)
    case test(RuleTest)
  }
}

/// `hit "…"`, `todo miss { … }`.
public struct RuleTest: Sendable, Hashable {
  /// Whether the rule must hit.
  public var expectsHit: Bool
  /// Whether the test is known not to pass yet.
  public var isTodo: Bool
  /// The item that the rule is tried on.
  public var input: Input
  /// From its first token to its last.
  public var span: SourceSpan

  /// The two forms of a test item.
  public enum Input: Sendable, Hashable {
    /// The title alone.
    case title(StringLiteral)
    case fields([Member])
  }

  /// `url: "…"`, `item.points: 12`, `categories: ("a", "b")`.
  public struct Member: Sendable, Hashable {
    /// Dotted path as written.
    public var path: Name
    /// One value, or several of a list.
    public var values: [Literal]
  }
}
