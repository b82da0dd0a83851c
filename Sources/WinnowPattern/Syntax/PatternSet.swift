/// One character of several, in PCRE2's mode with UTF and Unicode properties.
struct PatternSet: Equatable, Sendable {
  /// Exactly the ASCII characters that it takes.
  var ascii: ASCIISet
  /// What it may take beyond ASCII.
  var others: Others
  /// All characters as written, when it is a small plain class such as `[i1!]`; else nil.
  var members: [Unicode.Scalar]?
  /// Whether `members` stand for their other cases, too.
  var ignoresCase: Bool
  /// Whether it surely takes every character beyond ASCII.
  var takesAllOthers = false

  /// Which characters beyond ASCII a set may take.
  enum Others: Equatable, Sendable {
    case none
    /// Only such as are neither letters nor numbers, so not the Kelvin sign or the long s, either.
    case separators
    case any
  }

  /// `.`, and `\N` for `takesNewline` false.
  static func dot(takesNewline: Bool) -> PatternSet {
    let ascii = takesNewline ? ASCIISet.all : ASCIISet("\n").inverted
    return PatternSet(ascii: ascii, others: .any, members: nil, ignoresCase: false, takesAllOthers: true)
  }
}
