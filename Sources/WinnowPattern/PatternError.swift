/// Why a pattern was not accepted.
public struct PatternError: Error, Sendable, Hashable {
  /// What is wrong.
  public let code: Code
  /// UTF-8 offset into the pattern, from 0 to its length.
  public let offset: Int
  /// One phrase for people: PCRE2's own text for ``Code/syntax``, ours for the rest.
  public let message: String

  /// The kinds of refusal.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// PCRE2 cannot compile it.
    case syntax
    /// It begins with a setting such as `(*UTF)` or `(*LIMIT_MATCH=9)`; settings belong to Winnow.
    case refusedVerb
    /// It holds a callout, `(?C…)`.
    case refusedCallout
    /// It holds `\C`, which could end a match inside a character.
    case refusedCodeUnit
    /// It is too long, nested too deeply or too big when compiled.
    case tooLarge
  }

  /// An error at a place in a pattern.
  public init(code: Code, offset: Int, message: String) {
    (self.code, self.offset, self.message) = (code, offset, message)
  }
}
