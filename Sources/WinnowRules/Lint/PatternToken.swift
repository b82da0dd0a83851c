/// One piece of a PCRE2 pattern and where it stands.
struct PatternToken: Sendable, Hashable {
  var kind: Kind
  /// UTF-8 offsets into the pattern's text.
  var range: Range<Int>
  /// Whether the `i` option is in force.
  var isCaseless = false
  /// Whether it stands between `\Q` and `\E`.
  var isQuoted = false

  enum Kind: Sendable, Hashable {
    /// A character that stands for itself, escaped or not.
    case literal(Unicode.Scalar)
    /// `\d`, `\b`, `\R`, `\p{…}`: an escape that is no character; the scalar is the letter.
    case escape(Unicode.Scalar)
    case dot, startAnchor, endAnchor
    case characterClass(CharacterClass)
    case open(Group)
    case close
    case alternation
    case quantifier(Quantifier)
    /// `(?#…)`, and comments and white space under the `x` flag.
    case comment
    /// `(?i)`: options without a group of their own.
    case options
    /// `(*NAME)`.
    case verb
    /// `\1`, `\k<name>`, `(?&name)`, `(?R)`.
    case reference
    /// `(?C)`.
    case callout
  }

  /// How a group was opened.
  enum Group: Sendable, Hashable {
    case capture(name: String?)
    case plain, atomic, branchReset, conditional
    /// Look-ahead and look-behind.
    case look
  }

  /// `*`, `+?`, `{2,5}+`.
  struct Quantifier: Sendable, Hashable {
    var minimum: Int
    /// `nil` without an upper bound.
    var maximum: Int?
    var isPossessive: Bool
  }

  /// What stands between square brackets.
  struct CharacterClass: Sendable, Hashable {
    var isNegated = false
    /// Single characters are ranges of one.
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    /// Escapes such as `\d` and names such as `[:alpha:]` are in it.
    var hasNamedSets = false
  }
}
