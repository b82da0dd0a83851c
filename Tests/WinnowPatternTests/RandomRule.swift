import WinnowTestSupport

/// Makes patterns as people write them in rules, and texts on which they nearly match.
struct RandomRule {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let words = [
    "free", "win", "a", "cash", "kiss", "ask", "sky", "iPhone", "the", "S", "k", "né", "中文", "вы", "10", "won't", "s-k",
  ]
  private static let classes = [
    "[i1!]", "[a@]", "[e3]", "[s5]", "[k]", "[A-Z]", "[a-z]", "[^.!?]", "[^a-z]", "[^k]", "[_\\W]", "[\\w-]", "[é-ü]",
    "[\\s\\S]",
    "[[:punct:]]", "[[:alpha:]]", "[^\\s]", "[’']",
  ]
  private static let gaps = [
    " ", " ", #"\s+"#, #"\W+"#, #"\W*"#, ".{0,10}", ".*", ".*?", ".+?", "[^.!?]{0,20}", #"\s*[-:]?\s*"#,
    #"(?:\s+\w+){0,3}\s+"#,
    #"\b.{1,12}?\b"#, ".", #"\s++"#, #"(?:\s+\w+)*?\s"#, #"[\s\S]{0,9}"#,
  ]
  private static let suffixes = ["s?", "(?:ing|ed|s)?", "(?:s|)", "e??", "s{0,2}", "!+", "(?:ly)*", "s?+", "(?>s|ss)?"]
  private static let numbers = [
    #"\d+"#, #"\d{1,3}(?:,\d{3})*"#, #"\$\d+(?:\.\d\d)?"#, #"(?:1\d|[2-9])\b"#, #"\d{2,}?%?"#,
  ]
  private static let assertions = [
    #"\b"#, #"\b"#, #"\b"#, #"\B"#, "^", "$", #"\A"#, #"\z"#, #"\Z"#, #"(?!\w)"#, #"(?<!\w)"#, #"(?<=\s)"#, "(?=a)",
    "(?<!é)",
    "(?<=win|a) ", #"(?!\s*(?:cash|win))"#, "(?=.*s)", #"(?<!^)"#, "(?<!k)",
  ]

  mutating func pattern() -> String {
    var text = chance(4) ? pick(Self.assertions) : pick([#"\b"#, "", ""])
    for index in 0..<(1 + generator.below(3)) {
      if index > 0 { text += pick(Self.gaps) }
      text += part(depth: 2)
    }
    if chance(3) { text += pick(Self.assertions) }
    return chance(12) ? text + "|" + part(depth: 1) : text
  }

  mutating func flags() -> String {
    pick(["i", "i", "i", "", "", "m", "s", "im", "U", "is"])
  }

  mutating func text(of pattern: String) -> String {
    // Words of the pattern itself, and others.
    let own = pattern.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var text = ""
    for _ in 0..<generator.below(9) {
      var word = chance(2) || own.isEmpty ? pick(Self.words) : pick(own)
      if chance(4) { word = word.uppercased() }
      if chance(12) { word = word.replacing("k", with: "\u{212A}").replacing("s", with: "ſ") }
      text += word
      text += pick([
        " ", " ", " ", "", "  ", ", ", "\n", "!", ".", "'", "’", "—", "é", "s", "ing", "\u{A0}", "$5", "%", "-",
        "\u{301}",
      ])
    }
    return text
  }

  // MARK: - Parts

  private mutating func part(depth: Int) -> String {
    switch generator.below(depth > 0 ? 8 : 5) {
    case 0: return pick(Self.numbers)
    case 1: return leet(pick(Self.words))
    case 2: return pick(Self.words) + pick(Self.suffixes)
    case 3, 4: return pick(Self.words)
    case 5:
      let count = 2 + generator.below(3)
      let branches = (0..<count).map { _ in chance(4) ? part(depth: depth - 1) : pick(Self.words) }
      return pick(["(?:", "(", "(?>", "(?i:"]) + branches.joined(separator: "|") + ")"
        + pick(["", "", "?", "+", "{1,2}", "*?", "++"])
    case 6: return pick(Self.classes) + pick(["", "+", "*", "{2,3}", "+?", "?", "*+"])
    default: return "(?:" + part(depth: depth - 1) + pick(Self.gaps) + ")" + pick(["?", "*", "+", "{0,2}", "{2}"])
    }
  }

  private mutating func leet(_ word: String) -> String {
    var text = ""
    for character in word { text += chance(3) ? pick(Self.classes) : String(character) }
    return text
  }

  mutating func chance(_ oneIn: Int) -> Bool { generator.below(oneIn) == 0 }

  private mutating func pick(_ choices: [String]) -> String { choices[generator.below(choices.count)] }
}
