/// Gathers what stands between the brackets of a class of characters.
struct ClassBuilder {
  private let ignoresCase: Bool
  private var ascii = ASCIISet()
  private var others = PatternSet.Others.none
  /// The characters as written; nil when there are too many, or named sets.
  private var members: [Unicode.Scalar]? = []
  /// A bit for each kind of named set, and for the negation of each.
  private var (plainKinds, negatedKinds): (UInt32, UInt32) = (0, 0)
  private var takesAllOthers = false
  private var sorts = CharacterSorts.refused

  /// Most characters that a class may have to be kept as written.
  private static let memberLimit = 32

  init(ignoresCase: Bool) {
    self.ignoresCase = ignoresCase
  }

  mutating func insert(_ range: ClosedRange<Unicode.Scalar>) {
    let values = range.lowerBound.value...range.upperBound.value
    ascii = ascii.union(ASCIISet(values))
    if ignoresCase {
      // The only two beyond ASCII that PCRE2 takes for an ASCII letter.
      if values.contains(0x17F) { ascii.insert(UInt8(ascii: "s")) }
      if values.contains(0x212A) { ascii.insert(UInt8(ascii: "k")) }
    }
    let isSmall = values.count <= Self.memberLimit
    if values.upperBound >= 0x80 {
      let areSeparators = isSmall && values.allSatisfy { $0 < 0x80 || Self.isSeparator($0) }
      let hasOtherCaseInASCII = values.contains(0x17F) || values.contains(0x212A)
      sorts = sorts.joined(with: CharacterSorts(letters: areSeparators ? .refuses : .unsure, signs: .unsure))
      others = max(others, areSeparators ? .separators : hasOtherCaseInASCII ? .any : .foreign)
    }
    guard isSmall, members != nil else {
      members = nil
      return
    }
    for value in values {
      // There are no texts with surrogates.
      guard let scalar = Unicode.Scalar(value), members?.contains(scalar) == false else { continue }
      members?.append(scalar)
    }
    if let count = members?.count, count > Self.memberLimit { members = nil }
  }

  mutating func insert(_ named: NamedSet) {
    let set = named.set
    ascii = ascii.union(set.ascii)
    others = max(others, set.others)
    sorts = sorts.joined(with: set.sorts)
    takesAllOthers = takesAllOthers || set.takesAllOthers
    members = nil
    guard named.kind.isOneSet else { return }
    let bit: UInt32 = 1 << UInt32(named.kind.rawValue)
    if named.isNegated { negatedKinds |= bit } else { plainKinds |= bit }
  }

  /// The class.
  consuming func finish() -> PatternSet {
    applyCase()
    var set = PatternSet(
      ascii: ascii, others: others, members: members, ignoresCase: ignoresCase, takesAllOthers: takesAllOthers)
    set.sorts = sorts
    return set
  }

  /// The class of all other characters, `[^…]`.
  consuming func finishNegated() -> PatternSet {
    applyCase()
    let isWordIn = plainKinds & (1 << UInt32(NamedSet.Kind.word.rawValue)) != 0
    var set = PatternSet(
      ascii: ascii.inverted, others: takesAllOthers ? .none : isWordIn ? .separators : .any, members: nil,
      ignoresCase: false, takesAllOthers: others == .none)
    set.sorts = sorts.opposite
    return set
  }

  private mutating func applyCase() {
    if ignoresCase {
      ascii = ascii.withBothCases
      if !ascii.isDisjoint(with: PatternSet.lettersWithOthers) {
        others = .any
        sorts = sorts.joined(with: CharacterSorts(letters: .unsure, signs: .refuses))
      }
    }
    if plainKinds & negatedKinds != 0 { takesAllOthers = true }
  }

  /// Whether the character is surely neither a letter nor a number, nor has one as its other case.
  private static func isSeparator(_ value: UInt32) -> Bool {
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .spaceSeparator, .format,
      .control:
      true
    default: false
    }
  }
}
