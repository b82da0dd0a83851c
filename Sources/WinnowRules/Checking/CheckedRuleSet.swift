import WinnowModel

/// A rule set whose every name is resolved and every type checked; patterns are not compiled yet.
///
/// Indices point into the arrays here. The order is: files by path bytes, declarations by position.
public struct CheckedRuleSet: Sendable, Hashable {
  /// In the order of their first files.
  public var packs: [CheckedPack] = []
  /// The pattern fragments of all packs.
  public var fragments: [CheckedFragment] = []
  /// The lists of all packs.
  public var lists: [CheckedList] = []
  /// The score groups, declared or named after a pack.
  public var groups: [CheckedGroup] = []
  /// The rules of all packs, in rule order.
  public var rules: [CheckedRule] = []
  /// Rule indices so that every rule comes after the rules it refers to; ties in rule order.
  public var evaluationOrder: [Int] = []
  /// The `decide` block; empty when there is none (every item is then accepted).
  public var policy: [PolicyLine] = []
  /// The patterns of conditions that have an error and so are missing above, for the errors in the patterns themselves.
  ///
  /// Empty in a rule set that is fit for use; not part of ``canonicalBytes``.
  public var strayPatterns: [PatternText] = []

  /// Makes an empty rule set.
  public init() {}
}

/// All files that share a pack name.
public struct CheckedPack: Sendable, Hashable {
  /// The name.
  public var name: String
  /// What it is for.
  public var about: String?
  /// Whether any of its `pack` lines says `strict`.
  public var isStrict: Bool
  /// The name in its first `pack` line.
  public var nameSpan: SourceSpan
}

/// `let money = /…/` with the fragments in it already inserted.
public struct CheckedFragment: Sendable, Hashable {
  /// `pack/name`.
  public var id: String
  /// The pattern.
  public var pattern: PatternText
  /// How many fragments stand inside one another, this one included.
  public var depth: Int
  /// Whether some pattern inserts it.
  public var isUsed: Bool
  /// Where its name is declared.
  public var nameSpan: SourceSpan
}

/// The six kinds of list.
public enum ListKind: String, CaseIterable, Sendable, Hashable {
  case word, part, domain, exact, glob, pattern
}

/// A named list with its entries, whether inline or from a file.
public struct CheckedList: Sendable, Hashable {
  /// `pack/name`.
  public var id: String
  /// How its entries match.
  public var kind: ListKind
  /// In the order written.
  public var entries: [Entry]
  /// Where it stands.
  public var span: SourceSpan
  /// Where its name is declared.
  public var nameSpan: SourceSpan

  /// One text or pattern of a list.
  public struct Entry: Sendable, Hashable {
    /// The text; for a `pattern` list the pattern's source.
    public var text: String
    /// Set for a `pattern` list.
    public var pattern: PatternText?
    /// The entry counts up to this day, inclusive.
    public var until: Timestamp?
    /// The comment behind the entry.
    public var note: String?
    /// Where it stands.
    public var span: SourceSpan
  }
}

/// A score group; packs have one of their own name even when not declared.
public struct CheckedGroup: Sendable, Hashable {
  /// The name.
  public var name: String
  /// The most points of the group that count.
  public var cap: Points?
}

/// Where a rule is in its life.
public enum RuleStatus: String, CaseIterable, Sendable, Hashable {
  case draft, shadow, active, retired
}

/// A rule with every name resolved.
public struct CheckedRule: Sendable, Hashable {
  /// `pack/name`.
  public var id: String
  /// Index of its pack.
  public var pack: Int
  /// What it is for.
  public var about: String?
  /// Who looks after it.
  public var owner: String?
  /// Addresses with more about it.
  public var see: [String]
  /// Whether it runs and counts.
  public var status: RuleStatus
  /// 1…4.
  public var level: Int
  /// The first day on which it counts.
  public var since: Timestamp?
  /// The rule counts up to this day, inclusive.
  public var until: Timestamp?
  /// Whether reaching a limit counts as a hit.
  public var hitsOnLimit: Bool
  /// What `when` asks.
  public var condition: CheckedCondition
  /// What a hit does, in the order written.
  public var effects: [Effect]
  /// Its `hit` and `miss` examples.
  public var tests: [RuleTest]
  /// Where it stands.
  public var span: SourceSpan
  /// Where its name is declared.
  public var nameSpan: SourceSpan
}

/// What a hit does.
public enum Effect: Sendable, Hashable {
  case tag(Template)
  case score(group: Int, Points)
  case classify(category: String, weight: Points)
  case set(name: String, Template)
}

/// Text with `${capture}` in it.
public struct Template: Sendable, Hashable {
  /// Constant text or a placeholder.
  public enum Piece: Sendable, Hashable {
    case text(String)
    /// A capture of any pattern of the rule, by name or by number.
    case capture(String)
  }
  /// In order.
  public var pieces: [Piece]
  /// Where it stands.
  public var span: SourceSpan

  /// The text, when no capture is in it.
  public var constant: String? {
    guard pieces.count <= 1 else { return nil }
    switch pieces.first {
    case nil: return ""
    case .text(let text): return text
    case .capture: return nil
    }
  }
}

/// One line of the `decide` block.
public struct PolicyLine: Sendable, Hashable {
  /// What becomes of the item.
  public var decision: Decision
  /// `nil` for `otherwise`.
  public var condition: CheckedCondition?
  /// Where it stands.
  public var span: SourceSpan
}
