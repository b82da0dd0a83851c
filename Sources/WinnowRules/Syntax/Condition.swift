import WinnowModel

/// A condition as written, with its place in the source.
public struct Condition: Sendable, Hashable {
  /// What it says.
  public var kind: Kind
  /// From its first token to its last, parentheses included.
  public var span: SourceSpan

  /// Makes a condition.
  public init(kind: Kind, span: SourceSpan) { (self.kind, self.span) = (kind, span) }

  /// The forms of a condition.
  public indirect enum Kind: Sendable, Hashable {
    /// Two or more conditions joined by `and`, or `all of (…)`.
    case all([Condition])
    /// Two or more conditions joined by `or`.
    case any([Condition])
    case not(Condition)
    /// `2 of (…)`; `any of (…)` is 1.
    case atLeast(Literal, [Condition])
    /// `any of pack/*`, `2 of pack/*`, `all of pack/*` (`nil` count for all). The name is the text before `/*`.
    case rules(count: Literal?, pack: Name)
    /// `rule name`, `rule pack/name`, or a bare name in an `of` list.
    case rule(Name)
    case tag(Name)
    case score(group: Name, Comparison, Points)
    case test(FieldTest)
    /// A condition with a mistake, which was reported: all that could be read of it, for the mistakes in that.
    case broken([Condition])
  }

  /// Whether some of it could not be read; a condition that is not broken has no broken parts.
  public var isBroken: Bool {
    if case .broken = kind { true } else { false }
  }
}

/// A test on one field.
public struct FieldTest: Sendable, Hashable {
  /// The dotted path as written, view suffix included; for `age` the word itself.
  public var field: Name
  /// What is asked of the field.
  public var operation: Operation

  /// The tests there are.
  public enum Operation: Sendable, Hashable {
    case matches(PatternLiteral)
    case has(Needle)
    case isOneOf([StringLiteral])
    /// `in @list`.
    case inList(Name)
    case compare(Comparison, Literal)
    case exists
    case empty
    case length(Comparison, Int)
    case words(Comparison, Int)
    case count(Counted, Comparison, Int)
    /// Seconds; the field is then `age`.
    case age(Comparison, seconds: Int64)
  }

  /// What `has` looks for.
  public enum Needle: Sendable, Hashable {
    case phrases([StringLiteral], part: Bool)
    /// The name without `@`.
    case list(Name, part: Bool)
  }

  /// What `count(…)` counts.
  public enum Counted: Sendable, Hashable {
    case matches(PatternLiteral)
    case has(Needle)
  }
}
