extension DiagnosticCode {
  /// The name in words joined by hyphens, such as `unknown-field`.
  public var slug: String {
    var slug = ""
    var previous: Character = "A"
    for character in String(describing: self) {
      if character.isUppercase, !previous.isUppercase { slug += "-" }
      slug += character.lowercased()
      previous = character
    }
    return slug
  }

  /// The anchor of the code's entry in `docs/diagnostics.md`.
  public var anchor: String { rawValue.lowercased() }

  /// What is wrong, in one line.
  public var title: String {
    switch self {
    case .unexpectedToken: "something stands where it cannot stand"
    case .unclosedString: "a string is not closed"
    case .invalidPattern: "PCRE2 cannot compile the pattern"
    case .unclosedPattern: "a pattern is not closed"
    case .unknownPatternFlag: "a letter after a pattern is no flag"
    case .unclosedBlock: "a block or parenthesis is not closed"
    case .unexpectedCharacter: "a character that the language does not have"
    case .unknownKeyword: "a declaration or clause that the language does not have"
    case .invalidName: "a name is not in the form that names have"
    case .invalidNumber: "a number is malformed or out of range"
    case .invalidDate: "no such day in the calendar"
    case .invalidEscape: "a backslash escape that strings do not have"
    case .missingPack: "a rule, list or let before any pack"
    case .duplicateClause: "a clause is given twice"
    case .missingWhen: "a rule has no condition"
    case .invalidUTF8: "the file is not valid UTF-8"
    case .missingTest: "a field without a test"
    case .nestingTooDeep: "too many levels of nesting"
    case .invalidDuration: "a duration is malformed"
    case .unreadableFile: "a rule file cannot be read"
    case .unknownField: "no such field"
    case .unknownList: "no such list"
    case .unknownRule: "no such rule or pack"
    case .unknownFragment: "no such pattern fragment"
    case .unknownGroup: "no such score group"
    case .unknownCapture: "no pattern of the rule captures that"
    case .unknownFact: "no such fact"
    case .duplicateName: "a name is declared twice"
    case .referenceCycle: "rules refer to each other in a circle"
    case .typeMismatch: "a value or test does not suit the field"
    case .secondDecide: "a second decide block"
    case .unknownDecision: "no such decision"
    case .impossibleCount: "a count that can never be reached"
    case .invalidLevel: "a level other than 1 to 4"
    case .noSuchView: "the field has no such view"
    case .invalidListEntry: "an entry does not suit the kind of its list"
    case .invalidTag: "a tag or category is malformed"
    case .sinceAfterUntil: "a rule ends before it begins"
    case .unknownListKind: "no such kind of list"
    case .noRulesInPack: "a pack without active rules is referred to"
    case .unreadableList: "a list file cannot be read"
    case .unknownStatus: "no such status"
    case .fragmentCycle: "pattern fragments insert each other"
    case .patternTooLarge: "a pattern is too large"
    case .refusedVerb: "a pattern begins with a verb that rules may not use"
    case .refusedCallout: "a pattern has a callout"
    case .refusedCodeUnit: "a pattern matches single code units"
    case .alwaysMatches: "a pattern matches every text"
    case .misplacedInlineFlag: "an inline flag is written the wrong way round"
    case .openQuantifier: "a quantifier without a lower bound"
    case .nestedQuantifier: "nested quantifiers can take very long"
    case .neverInFoldedText: "a character that folded text never holds"
    case .invisibleInPattern: "an invisible character"
    case .doubleSpace: "two spaces in a row"
    case .misspeltTag: "a tag that looks misspelt"
    case .unreachableDecision: "a decision that is never reached"
    case .shadowedEntry: "an entry that an earlier or broader one covers"
    case .expiredEntry: "an entry whose last day has passed"
    case .negatedOptionalField: "a negated test on a field that may be absent"
    case .missingHit: "a rule without an example that hits"
    case .missingMiss: "a rule without an example that misses"
    case .unusedList: "a list that nothing uses"
    case .unusedFragment: "a fragment that nothing uses"
    case .missingAbout: "a rule or pack that does not say what it is for"
    case .idleReference: "a reference to a rule that changes nothing"
    case .expiredRule: "a rule whose last day has passed"
    case .noEffect: "a rule that does nothing"
    case .emptyList: "a list without entries"
    case .missingOtherwise: "a decide block without a last resort"
    case .hitFailed: "an example that should hit does not"
    case .missFailed: "an example that should miss hits"
    case .todoPasses: "a todo example already passes"
    case .testReachedLimit: "an example reached a limit"
    }
  }
}
