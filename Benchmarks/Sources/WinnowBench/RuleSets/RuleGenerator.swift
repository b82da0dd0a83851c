/// Makes rules in the styles that editors write, over the words of the corpus.
struct RuleGenerator {
  private let ranks: Range<Int>
  private let vocabulary = Vocabulary.shared
  private var generator: SplitMix64

  init(hits: HitRate, seed: UInt64 = 7) {
    ranks = hits.ranks
    generator = SplitMix64(seed: seed)
  }

  /// So many rules, no pattern twice.
  static func rules(_ count: Int, hits: HitRate) -> [BenchRule] {
    var maker = RuleGenerator(hits: hits)
    var seen = Set<String>()
    var rules: [BenchRule] = []
    while rules.count < count {
      let rule = maker.next()
      if seen.insert(rule.pattern + "/" + rule.flags + rule.field.name).inserted { rules.append(rule) }
    }
    return rules
  }

  /// The next rule.
  mutating func next() -> BenchRule {
    // The widths add up to 100.
    switch generator.below(100) {
    case 0..<16: plainWord()
    case 16..<23: phrase()
    case 23..<31: hasWord()
    case 31..<37: hasPhrase()
    case 37..<46: alternation()
    case 46..<50: leetWord()
    case 50..<56: suffixes()
    case 56..<61: spacedPhrase()
    case 61..<64: joinedPhrase()
    case 64..<68: gap()
    case 68..<71: anchored()
    case 71..<75: lookAround()
    case 75..<76: backReference()
    case 76..<79: number()
    case 79..<82: properties()
    case 82..<87: otherScript()
    case 87..<90: acronym()
    case 90..<94: titleWord()
    case 94..<95: address()
    case 95..<98: optionalWord()
    default: eitherCase()
    }
  }

  // MARK: - Words

  private mutating func rank() -> Int { ranks.lowerBound + generator.below(ranks.count) }

  private mutating func word() -> String { vocabulary.words[rank()] }

  /// A more frequent word, for patterns that want something else beside it.
  private mutating func word(_ divisor: Int) -> String { vocabulary.words[frequentRank(divisor)] }

  /// Not among the most frequent words, which nobody makes a rule of, and of three letters or more.
  private mutating func frequentRank(_ divisor: Int) -> Int {
    var rank = 100 + rank() / divisor
    while vocabulary.words[rank].utf8.count < 3 { rank += 1 }
    return rank
  }

  /// A word and the one that likes to follow it, so that phrases hit too; more frequent than single words.
  private mutating func pair() -> (String, String) {
    let rank = frequentRank(4)
    return (vocabulary.words[rank], vocabulary.words[vocabulary.partner(of: rank)])
  }

  // MARK: - Styles

  private mutating func plainWord() -> BenchRule {
    let word = word()
    return BenchRule(pattern: #"\b\#(word)\b"#, flags: "i", plainWord: word)
  }

  private mutating func phrase() -> BenchRule {
    let (first, second) = pair()
    return BenchRule(pattern: #"\b\#(first) \#(second)\b"#, flags: "i")
  }

  private mutating func hasWord() -> BenchRule {
    let word = word()
    return BenchRule(
      pattern: Self.wholeWords(word), flags: "i", condition: "text has \"\(word)\"", plainWord: word)
  }

  private mutating func hasPhrase() -> BenchRule {
    let (first, second) = pair()
    return BenchRule(
      pattern: Self.wholeWords(#"\#(first)\s+\#(second)"#), flags: "i", condition: "text has \"\(first) \(second)\"")
  }

  /// What `has` means, as an expression: the text must not go on in a letter, mark, digit or `_`.
  static func wholeWords(_ pattern: String) -> String {
    #"(?<![\p{L}\p{M}\p{N}_])\#(pattern)(?![\p{L}\p{M}\p{N}_])"#
  }

  private mutating func alternation() -> BenchRule {
    let words = (0..<(2 + generator.below(4))).map { _ in word() }
    return BenchRule(pattern: #"\b(?:\#(words.joined(separator: "|")))\b"#, flags: "i")
  }

  private mutating func leetWord() -> BenchRule {
    let classes: [Character: String] = ["a": "[a@4]", "e": "[e3]", "i": "[i1!]", "o": "[o0]", "s": "[s$5]"]
    var changes = 0
    let pattern = word().map { letter in
      guard changes < 3, let known = classes[letter] else { return String(letter) }
      changes += 1
      return known
    }
    return BenchRule(pattern: pattern.joined(), flags: "i")
  }

  private mutating func suffixes() -> BenchRule {
    let word = word()
    let pattern = generator.chance(percent: 50) ? #"\b\#(word)s?\b"# : #"\b\#(word)(?:s|ed|ing|'s)?\b"#
    return BenchRule(pattern: pattern, flags: "i")
  }

  private mutating func spacedPhrase() -> BenchRule {
    let (first, second) = pair()
    return BenchRule(pattern: #"\b\#(first)\s+\#(second)\b"#, flags: "i")
  }

  private mutating func joinedPhrase() -> BenchRule {
    let (first, second) = pair()
    return BenchRule(pattern: #"\#(first)\W?\#(second)"#, flags: "i")
  }

  private mutating func gap() -> BenchRule {
    let (first, second) = pair()
    return BenchRule(pattern: #"\b\#(first)\b.{0,40}\b\#(second)\b"#, flags: "i")
  }

  private mutating func anchored() -> BenchRule {
    let word = word(8)
    return generator.chance(percent: 50)
      ? BenchRule(pattern: "^\(word)", flags: "i", field: .title) : BenchRule(pattern: "\(word)[.!]?$", flags: "i")
  }

  private mutating func lookAround() -> BenchRule {
    let (first, second) = pair()
    switch generator.below(3) {
    case 0: return BenchRule(pattern: #"\b\#(first)\b(?= \#(second))"#, flags: "i")
    case 1: return BenchRule(pattern: #"\b\#(word())\b(?! \#(second))"#, flags: "i")
    default: return BenchRule(pattern: #"(?<!\#(first) )\b\#(word())\b"#, flags: "i")
    }
  }

  private mutating func backReference() -> BenchRule {
    let (first, second) = (word(2), word(2))
    return BenchRule(pattern: #"\b(\#(first)|\#(second))\b.{0,60}\b\1\b"#, flags: "i")
  }

  private mutating func number() -> BenchRule {
    let (word, other) = (word(16), word(16))
    switch generator.below(3) {
    case 0: return BenchRule(pattern: #"\b\d{1,3}% \#(word)\b"#, flags: "i")
    case 1: return BenchRule(pattern: #"\b\d{1,3} (?:\#(word)|\#(other))\b"#, flags: "i")
    default: return BenchRule(pattern: #"\$\d+(?:\.\d\d)? \#(word)\b"#, flags: "i")
    }
  }

  private mutating func properties() -> BenchRule {
    let word = word(4)
    return generator.chance(percent: 50)
      ? BenchRule(pattern: #"\b\p{Lu}\p{Ll}+ \#(word)\b"#, flags: "")
      : BenchRule(pattern: #"\p{Pi}\#(word)|\b\#(word)\p{Pf}"#, flags: "i")
  }

  private mutating func otherScript() -> BenchRule {
    let place = 100 + generator.below(1_900)
    switch generator.below(3) {
    case 0: return BenchRule(pattern: #"\b\#(vocabulary.cyrillic[place])\b"#, flags: "i")
    case 1: return BenchRule(pattern: vocabulary.han[place], flags: "")
    default: return BenchRule(pattern: #"\b\#(vocabulary.accented[place])\b"#, flags: "i")
    }
  }

  private mutating func acronym() -> BenchRule {
    BenchRule(
      pattern: #"\b\#(vocabulary.acronyms[300 + generator.below(300)])[- ]\#(word().prefix(1).uppercased())"#, flags: ""
    )
  }

  private mutating func titleWord() -> BenchRule {
    BenchRule(pattern: #"\b\#(word(4))\b"#, flags: "i", field: .title)
  }

  private mutating func address() -> BenchRule {
    BenchRule(pattern: "/sport/\(word(4))-", flags: "", field: .url)
  }

  private mutating func optionalWord() -> BenchRule {
    let (first, second) = pair()
    return BenchRule(pattern: #"\b\#(first) (?:\#(word()) )?\#(second)\b"#, flags: "i")
  }

  private mutating func eitherCase() -> BenchRule {
    let word = word()
    let first = word.prefix(1)
    return BenchRule(pattern: #"\b[\#(first.uppercased())\#(first)]\#(word.dropFirst())\b"#, flags: "")
  }
}
