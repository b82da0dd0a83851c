/// A set of characters that has a name in patterns: `\d`, `[:alpha:]`, `\p{L}`.
struct NamedSet {
  var kind: Kind
  var isNegated: Bool

  /// What the names stand for with Unicode properties; each pattern of PCRE2's own names the ASCII part.
  enum Kind: UInt8 {
    case digit, number, word, letter, latin, letterOrNumber, lowercase, uppercase, hexDigit
    case space, horizontalSpace, verticalSpace, separator, control
    case printable, visible, punctuation, punctuationMark, symbol
    case ascii
    /// A script or kind of character without any in ASCII.
    case foreign
  }

  /// The set as a part of a pattern.
  var set: PatternSet {
    let ascii = isNegated ? kind.ascii.inverted : kind.ascii
    var set = PatternSet(
      ascii: ascii, others: others, members: nil, ignoresCase: false, takesAllOthers: isNegated && kind.others == .none)
    set.sorts = isNegated ? kind.sorts.opposite : kind.sorts
    return set
  }

  private var others: PatternSet.Others {
    guard isNegated else { return kind.others }
    switch kind {
    case .word, .letterOrNumber: return .separators
    default: return .any
    }
  }

  /// The set behind a backslash; nil for other letters.
  static func escape(_ letter: Unicode.Scalar) -> NamedSet? {
    switch letter {
    case "d": NamedSet(kind: .digit, isNegated: false)
    case "D": NamedSet(kind: .digit, isNegated: true)
    case "w": NamedSet(kind: .word, isNegated: false)
    case "W": NamedSet(kind: .word, isNegated: true)
    case "s": NamedSet(kind: .space, isNegated: false)
    case "S": NamedSet(kind: .space, isNegated: true)
    case "h": NamedSet(kind: .horizontalSpace, isNegated: false)
    case "H": NamedSet(kind: .horizontalSpace, isNegated: true)
    case "v": NamedSet(kind: .verticalSpace, isNegated: false)
    case "V": NamedSet(kind: .verticalSpace, isNegated: true)
    default: nil
    }
  }

  /// The set between `[:` and `:]`; nil for an unknown name, or one that means different things.
  static func posix(_ name: String, isNegated: Bool, ignoresCase: Bool) -> NamedSet? {
    let kind: Kind
    switch name {
    case "alpha": kind = .letter
    // Whether they take the other case then differs between versions.
    case "lower", "upper":
      guard !ignoresCase else { return nil }
      kind = name == "lower" ? .lowercase : .uppercase
    case "alnum": kind = .letterOrNumber
    case "ascii": kind = .ascii
    case "blank": kind = .horizontalSpace
    case "cntrl": kind = .control
    case "digit": kind = .digit
    case "graph": kind = .visible
    case "print": kind = .printable
    case "punct": kind = .punctuation
    case "space": kind = .space
    case "word": kind = .word
    case "xdigit": kind = .hexDigit
    default: return nil
    }
    return NamedSet(kind: kind, isNegated: isNegated)
  }

  /// The set of a `\p{…}`, for names whose ASCII part is the same in every version of Unicode; else nil.
  ///
  /// Whether the case of letters counts when a pattern ignores case depends on the version of PCRE2.
  static func property(_ name: String, isNegated: Bool, ignoresCase: Bool) -> NamedSet? {
    let (bare, isInverted) = name.hasPrefix("^") ? (String(name.dropFirst()), !isNegated) : (name, isNegated)
    let kind: Kind
    switch bare {
    case "L": kind = .letter
    case "Latin": kind = .latin
    case "Lu" where !ignoresCase: kind = .uppercase
    case "Ll" where !ignoresCase: kind = .lowercase
    case "N": kind = .number
    case "Nd": kind = .digit
    case "Cc": kind = .control
    case "P": kind = .punctuationMark
    case "S": kind = .symbol
    case "Z", "Zs": kind = .separator
    case "M", "Mn", "Pi", "Pf", "Lm", "Lo", "Extended_Pictographic", "Arabic", "Cyrillic", "Greek", "Han", "Hangul",
      "Hebrew",
      "Hiragana", "Katakana", "Thai":
      kind = .foreign
    default: return nil
    }
    return NamedSet(kind: kind, isNegated: isInverted)
  }
}

extension NamedSet.Kind {
  var ascii: ASCIISet {
    switch self {
    case .digit, .number: ASCIISet("0123456789")
    case .lowercase: ASCIISet(0x61...0x7A)
    case .uppercase: ASCIISet(0x41...0x5A)
    case .letter, .latin: ASCIISet(0x41...0x5A).withBothCases
    case .letterOrNumber: Self.letter.ascii.union(Self.digit.ascii)
    case .word: Self.letterOrNumber.ascii.union(ASCIISet("_"))
    case .hexDigit: ASCIISet("0123456789abcdefABCDEF")
    case .space: ASCIISet(0x09...0x0D).union(ASCIISet(" "))
    case .horizontalSpace: ASCIISet("\t ")
    case .verticalSpace: ASCIISet(0x0A...0x0D)
    case .separator: ASCIISet(" ")
    case .control: ASCIISet(0x00...0x1F).union(ASCIISet("\u{7F}"))
    case .visible: ASCIISet(0x21...0x7E)
    case .printable: ASCIISet(0x20...0x7E)
    case .punctuation: Self.punctuationMark.ascii.union(Self.symbol.ascii)
    case .punctuationMark: ASCIISet(##"!"#%&'()*,-./:;?@[\]_{}"##)
    case .symbol: ASCIISet("$+<=>^`|~")
    case .ascii: .all
    case .foreign: ASCIISet()
    }
  }

  /// Whether all names of the kind stand for the same characters, so that one and the negation of another take all.
  var isOneSet: Bool { self != .foreign && self != .separator }

  /// What it does with letters and signs beyond ASCII.
  var sorts: CharacterSorts {
    switch self {
    case .word, .letter, .letterOrNumber: CharacterSorts(letters: .takes, signs: .refuses)
    case .digit, .number, .hexDigit, .ascii: .refused
    case .latin, .lowercase, .uppercase: CharacterSorts(letters: .unsure, signs: .refuses)
    case .space, .horizontalSpace, .verticalSpace, .separator, .control, .punctuation, .punctuationMark, .symbol:
      CharacterSorts(letters: .refuses, signs: .unsure)
    case .printable, .visible: CharacterSorts(letters: .takes, signs: .unsure)
    case .foreign: CharacterSorts()
    }
  }

  /// What it may take beyond ASCII.
  var others: PatternSet.Others {
    switch self {
    case .hexDigit, .ascii: .none
    case .space, .horizontalSpace, .verticalSpace, .separator, .control, .punctuation, .punctuationMark, .symbol:
      .separators
    case .foreign: .foreign
    case .digit, .number, .word, .letter, .latin, .letterOrNumber, .lowercase, .uppercase, .printable, .visible: .any
    }
  }
}
