/// The smallest piece of a rule file that has a meaning.
struct Token: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// A keyword, name, field path, tag, number, date or duration.
    case word(String)
    /// A quoted string with its escapes resolved.
    case string(String)
    case pattern(source: String, flags: String)
    /// `@name`, without the `@`.
    case list(String)
    case comparison(Comparison)
    case tilde
    case openBrace, closeBrace, openParenthesis, closeParenthesis, comma, colon
    /// A character without a meaning; the token's problem says so.
    case invalid
    case end
  }

  var kind: Kind
  var span: SourceSpan
  /// Whether only white space stands before it on its line.
  var startsLine: Bool
  /// Problems inside the token and in what was skipped before it; reported when the parser takes the token.
  var problems: [Diagnostic] = []

  /// The text of a word; `nil` for other tokens.
  var word: String? {
    guard case .word(let text) = kind else { return nil }
    return text
  }

  /// How a message names the token.
  var description: String {
    switch kind {
    case .word(let text): "'\(text)'"
    case .string: "a string"
    case .pattern: "a pattern"
    case .list(let name): "'@\(name)'"
    case .comparison(let comparison): "'\(comparison.rawValue)'"
    case .tilde: "'~'"
    case .openBrace: "'{'"
    case .closeBrace: "'}'"
    case .openParenthesis: "'('"
    case .closeParenthesis: "')'"
    case .comma: "','"
    case .colon: "':'"
    case .invalid: "this character"
    case .end: "the end"
    }
  }
}
