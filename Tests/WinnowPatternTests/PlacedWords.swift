import WinnowTestSupport

/// Makes patterns that tell where their words stand, or that look for disguised words, each with a text that it was made
/// to match; most times it does.
struct PlacedWords {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A part of a pattern, and a text for it.
  private typealias Part = (pattern: String, text: String)

  private static let words = [
    "casino", "viagra", "kiss", "jackpot", "free", "win", "крипто", "né", "sky's", "50%", "a",
  ]
  private static let starts: [Part] = [
    ("^", ""), (#"\A"#, ""), (#"^\s*"#, " "), (#"^(?:re: )?"#, "Re: "), (#"^\d+\W"#, "17—"), (#"(?s)^.{3}"#, "x\ny"),
    (#"(?=^\w)"#, ""),
  ]
  private static let openings: [Part] = [
    (#"\b"#, ""), (#"\b"#, ""), (#"(?:^|\W)"#, "—"), (#"(?:^|[\s(])"#, "("), (#"(?<=\s)"#, ""), (#"(?<![a-z])"#, ""),
    ("[[:<:]]", ""), ("", ""), ("", ""), ("[$#]", "$"), ("x?", "x"), ("[a-z]", "q"), (#"\d{2,3}"#, "42"), ("(?m)^", ""),
    (#"(?:\w+ ){0,3}"#, "né "), (#"\K"#, ""), (#"(?=\w)"#, ""), (#"(?:\W|a)"#, "a"),
  ]
  private static let closings: [Part] = [
    (#"\b"#, ""), (#"\b"#, ""), (#"(?:$|\W)"#, "!"), (#"(?=\s|$)"#, ""), (#"(?=[ .])"#, ""), ("[[:>:]]", ""), ("", ""),
    ("", ""), ("s?", "s"), ("(?:ed|ing)?", "ing"), ("!+", "!!"), (#"[[:punct:]]"#, "_"), (#"\d?"#, "7"), ("$", ""),
    ("(?!é)", ""), (#"(?:,|\z)"#, ","),
  ]
  private static let gaps: [Part] = [
    (" ", " "), (#"\s+"#, "  "), (#"\W+"#, " — "), (".{0,9}", "éé b"), (#"(?:\s+\w+){0,2}\s+"#, " one "),
    ("[^.]{1,5}?", "xy "), (".*", " and "), ("[-_ ]?", "_"), (#"\D"#, "ß"), ("[ck\u{212A}]", "\u{212A}"),
  ]
  private static let separators: [Part] = [
    (#"\W?"#, "."), (#"\W*"#, "—"), (#"[_\W]{0,3}"#, "_ "), (#"[\s.*_-]*"#, " *"), (#"\W+"#, "…"), (#"[^\w]?"#, ""),
    (#"\s*"#, "\u{3000}"), ("[[:punct:]]{0,2}", "‿"), ("é?", "é"), ("_*?", "__"), ("", ""),
  ]
  private static let looks: [Character: String] = [
    "i": "[i1!]", "a": "[a@4]", "s": "[s5$]", "e": "[eé3]", "k": "[k]", "o": "(?:o|0)",
  ]

  /// A pattern, its flags, and a text.
  mutating func next() -> (pattern: String, flags: String, text: String) {
    var part = chance(3) ? disguised() : row()
    let flags = pick(["i", "i", "", "is", "im"])
    if flags.contains("i"), chance(2) { part.text = part.text.uppercased() }
    if flags.contains("i"), chance(5) {
      part.text = part.text.replacing("k", with: "\u{212A}").replacing("S", with: "ſ")
    }
    if chance(5) {
      let start = pick(Self.starts)
      return (start.pattern + part.pattern, flags, start.text + part.text + noise())
    }
    return (part.pattern, flags, noise() + part.text + noise())
  }

  private mutating func row() -> Part {
    var row: Part = ("", "")
    for index in 0...generator.below(3) {
      let parts = (index == 0 ? [] : [pick(Self.gaps)]) + [pick(Self.openings), word(), pick(Self.closings)]
      row = (row.pattern + parts.map(\.pattern).joined(), row.text + parts.map(\.text).joined())
    }
    return row
  }

  private mutating func word() -> Part {
    let (word, other) = (pick(Self.words), pick(Self.words))
    switch generator.below(6) {
    case 0: return ("(?:\(word)|\(other))", chance(2) ? word : other)
    case 1: return ("(?:\(word)|\(other)x|\\b\(word))", other + "x")
    case 2: return ("(?:\\W\(word)\\b|.\(other))", chance(2) ? "." + word : "é" + other)
    case 3: return ("(?:\(word) ?)+", word + " " + word)
    default: return (word, word)
    }
  }

  private mutating func disguised() -> Part {
    var part: Part = ("", "")
    let separator = pick(Self.separators)
    for letter in pick(["viagra", "casino", "kiss", "skype", "loans"]) {
      let between = chance(4) ? pick(Self.separators) : separator
      let pattern = chance(3) ? Self.looks[letter] ?? String(letter) : String(letter)
      part = (part.pattern + pattern + between.pattern, part.text + String(letter) + between.text)
    }
    return part
  }

  private mutating func noise() -> String { pick(["", "", " ", "free ", " x", "é", "\n", "casin", "—", ", win "]) }

  private mutating func chance(_ oneIn: Int) -> Bool { generator.below(oneIn) == 0 }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[generator.below(choices.count)] }
}
