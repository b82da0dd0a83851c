import WinnowModel

/// A condition with every name resolved.
public struct CheckedCondition: Sendable, Hashable {
  /// What is asked.
  public var kind: Kind
  /// Where it stands.
  public var span: SourceSpan

  /// Puts a condition together.
  public init(kind: Kind, span: SourceSpan) { (self.kind, self.span) = (kind, span) }

  /// The forms of a condition.
  public indirect enum Kind: Sendable, Hashable {
    case all([CheckedCondition])
    case any([CheckedCondition])
    case not(CheckedCondition)
    case atLeast(Int, [CheckedCondition])
    /// A rule by index. `any of pack/*` is resolved to ``any(_:)`` of these.
    case rule(Int)
    case tag(String)
    case score(group: Int, Comparison, Points)
    case test(CheckedTest)
  }
}

/// A test with its field resolved and its operands checked.
public struct CheckedTest: Sendable, Hashable {
  /// What is read.
  public var target: TestTarget
  /// What is asked of it.
  public var operation: Operation

  /// The forms of a test.
  public enum Operation: Sendable, Hashable {
    case matches(PatternText)
    /// `has`: one of the phrases occurs, as whole words unless `part`. Case-insensitive.
    case contains([String], part: Bool)
    /// `has @list`: index of the list; `part` overrides a `word` list's whole words.
    case containsList(Int, part: Bool)
    /// `is`, `in (…)`: the whole value equals one of them, case-insensitively.
    case equals([String])
    /// `in @list`: the whole value is an entry.
    case isInList(Int)
    case compare(Comparison, Literal.Value)
    case exists
    case empty
    /// In characters (Unicode scalars of the view).
    case length(Comparison, Int)
    case words(Comparison, Int)
    case count(Counted, Comparison, Int)
    case age(Comparison, seconds: Int64)
  }

  /// What `count(…)` counts.
  public enum Counted: Sendable, Hashable {
    case matches(PatternText)
    case contains([String], part: Bool)
    case containsList(Int, part: Bool)
  }
}

/// What a test reads.
public enum TestTarget: Sendable, Hashable {
  /// A known field in one view; `categories` gives each category on its own.
  case field(Field, View)
  /// `text`: title, summary and body, each on its own.
  case prose(View)
  case urlHost, urlDomain, urlPath
  /// `item.some.path`, without the leading `item`.
  case item([String], View)
  /// `fact.plugin.path`, `duplicate.kind`, `cluster.size`: the dotted path without a leading `fact.`.
  case fact(String)
}

/// How a text is prepared before a test sees it.
public enum View: String, Sendable, Hashable, CaseIterable {
  /// NFC; the default.
  case composed
  /// NFKC, case folded, evasion undone. Written `.folded`.
  case folded
  /// As it came. Written `.raw`.
  case raw
}
