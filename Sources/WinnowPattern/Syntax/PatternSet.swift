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
  var takesAllOthers: Bool
  /// What it does with letters beyond ASCII, and with characters there that are neither letters, numbers, marks nor signs
  /// that connect words.
  var sorts = CharacterSorts()

  /// Which characters beyond ASCII a set may take.
  enum Others: Comparable, Sendable {
    case none
    /// Only such as are neither letters nor numbers, so not the Kelvin sign or the long s, either.
    case separators
    /// Only such as have no other case in ASCII: not the Kelvin sign and not the long s, the only two.
    case foreign
    case any
  }

  /// `.`, and `\N` for `takesNewline` false.
  static func dot(takesNewline: Bool) -> PatternSet {
    let ascii = takesNewline ? ASCIISet.all : ASCIISet("\n").inverted
    return PatternSet(ascii: ascii, others: .any, members: nil, ignoresCase: false, takesAllOthers: true)
  }

  /// One character, as a set.
  init(_ scalar: Unicode.Scalar, ignoresCase: Bool) {
    var builder = ClassBuilder(ignoresCase: ignoresCase)
    builder.insert(scalar...scalar)
    self = builder.finish()
  }

  init(ascii: ASCIISet, others: Others, members: [Unicode.Scalar]?, ignoresCase: Bool, takesAllOthers: Bool = false) {
    (self.ascii, self.others, self.members) = (ascii, others, members)
    (self.ignoresCase, self.takesAllOthers) = (ignoresCase, takesAllOthers)
  }

  /// The ASCII letters for which a pattern that ignores case takes a character beyond ASCII, too: the Kelvin sign, the
  /// long s.
  static let lettersWithOthers = ASCIISet("KSks")
}
