import WinnowModel

/// A word of the source with its place: a name, a tag, a field path.
public struct Name: Sendable, Hashable {
  /// The word as written.
  public let text: String
  /// Where it stands.
  public let span: SourceSpan
  /// Makes a name.
  public init(text: String, span: SourceSpan) { (self.text, self.span) = (text, span) }
}

/// A quoted string with its escapes resolved; `${…}` is still in it.
public struct StringLiteral: Sendable, Hashable {
  /// The text that the literal stands for.
  public let value: String
  /// From the opening quote to the closing one.
  public let span: SourceSpan
  /// Makes a string.
  public init(value: String, span: SourceSpan) { (self.value, self.span) = (value, span) }
}

/// A pattern between slashes, as written: `\/` and `{{name}}` are still in it.
public struct PatternLiteral: Sendable, Hashable {
  /// What stands between the slashes.
  public let source: String
  /// The letters after the closing slash, in the order written; each is one of `imsxU`, none twice.
  public let flags: String
  /// From the opening slash to the last flag.
  public let span: SourceSpan
  /// False when the closing slash is missing, which was reported; where the pattern was meant to end is then unknown.
  public let isClosed: Bool
  /// Makes a pattern.
  public init(source: String, flags: String, span: SourceSpan, isClosed: Bool = true) {
    (self.source, self.flags, self.span, self.isClosed) = (source, flags, span, isClosed)
  }

  /// The pattern that a token is; `nil` for other tokens.
  init?(_ token: Token) {
    guard case .pattern(let source, let flags) = token.kind else { return nil }
    self.init(
      source: source, flags: flags, span: token.span,
      isClosed: !token.problems.contains { $0.code == .unclosedPattern })
  }
}

/// A value that fields are compared with.
public struct Literal: Sendable, Hashable {
  /// The kinds of value.
  public enum Value: Sendable, Hashable {
    case string(String)
    case number(Double)
    /// A bare date, `2024-01-01` (the whole day in UTC) or with a time, `2024-01-01T10:00:00Z`.
    case date(Timestamp, wholeDay: Bool)
    case flag(Bool)
  }
  /// What it stands for.
  public let value: Value
  /// Where it stands.
  public let span: SourceSpan
  /// Makes a literal.
  public init(value: Value, span: SourceSpan) { (self.value, self.span) = (value, span) }
}

/// How two values are compared.
public enum Comparison: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  /// Applies the comparison.
  public func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}
