import WinnowModel

/// One parsed rule file, in the order written. Names are not resolved yet.
public struct SyntaxTree: Sendable, Hashable {
  /// Index of the file in the ``SourceSet``.
  public let file: Int
  public var declarations: [Declaration]
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
  public var name: Name
  public var isStrict: Bool
  public var about: StringLiteral?
  public var span: SourceSpan
  /// True when parts of it could not be read. It still declares its name; whatever is missing in it was reported.
  public var isBroken = false
}

/// `list trusted (domain) from "…"` or `list openers (word) { … }`.
public struct ListDeclaration: Sendable, Hashable {
  public var name: Name
  /// As written; the checker turns it into a ``ListKind``.
  public var kind: Name
  public var source: Source
  public var span: SourceSpan
  /// True when parts of it could not be read. It still declares its name; whatever is missing in it was reported.
  public var isBroken = false

  public enum Source: Sendable, Hashable {
    case file(StringLiteral)
    case inline([ListEntry])
  }
}

/// One entry of a list, inline or of a list file.
public struct ListEntry: Sendable, Hashable {
  public enum Text: Sendable, Hashable {
    case string(StringLiteral)
    case pattern(PatternLiteral)
  }
  public var text: Text
  public var until: Literal?
  /// The comment behind the entry, without `#`.
  public var note: String?
  public var span: SourceSpan
}

/// `let money = /…/`.
public struct FragmentDeclaration: Sendable, Hashable {
  public var name: Name
  public var pattern: PatternLiteral
  public var span: SourceSpan
  /// True when parts of it could not be read. It still declares its name; whatever is missing in it was reported.
  public var isBroken = false
}

/// `group clickbait cap 6`.
public struct GroupDeclaration: Sendable, Hashable {
  public var name: Name
  public var cap: Points
  public var span: SourceSpan
  /// True when parts of it could not be read. It still declares its name; whatever is missing in it was reported.
  public var isBroken = false
}

/// `decide { reject when … hold when … accept otherwise }`.
public struct DecideDeclaration: Sendable, Hashable {
  public struct Line: Sendable, Hashable {
    /// As written; the checker turns it into a ``Decision``.
    public var decision: Name
    /// `nil` for `otherwise`.
    public var condition: Condition?
    public var span: SourceSpan
  }
  public var lines: [Line]
  public var span: SourceSpan
  /// True when parts of it could not be read. It still declares its name; whatever is missing in it was reported.
  public var isBroken = false
}

/// `rule numbered-list { … }`: its clauses in the order written.
public struct RuleDeclaration: Sendable, Hashable {
  public var name: Name
  public var clauses: [Clause]
  public var span: SourceSpan
  /// True when parts of it could not be read. It still declares its name; whatever is missing in it was reported.
  public var isBroken = false
}

/// One line of a rule.
public struct Clause: Sendable, Hashable {
  public var kind: Kind
  /// From the keyword to the end of the clause.
  public var span: SourceSpan

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
  public var expectsHit: Bool
  public var isTodo: Bool
  public var input: Input
  public var span: SourceSpan

  public enum Input: Sendable, Hashable {
    /// The title alone.
    case title(StringLiteral)
    case fields([Member])
  }

  /// `url: "…"`, `item.points: 12`, `categories: ("a", "b")`.
  public struct Member: Sendable, Hashable {
    /// Dotted path as written.
    public var path: Name
    public var values: [Literal]
  }
}
