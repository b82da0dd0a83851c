import WinnowTestSupport

/// Makes patterns with words in them, each with a text that it was made to match; most times it does.
struct WitnessPair {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A part of a pattern, and a text for it.
  typealias Part = (pattern: String, text: String)

  private static let words: [Part] = [
    "free", "win", "Bonus", "a", "xy", "é", "École", "Привет", "中文", "ſale", "\u{212A}ilo", "straße", "ΣΑΣ", "50", "7",
    "-", "İı", "ǅ", "ᲀ", "ꭰ", "Ა", "𐐀", "!", "#", " ", "_", "e\u{301}", "it's", "of the", "q", "\u{130}x",
  ].map { ($0, $0) }
  private static let longWords: [Part] = [
    "casino", "Jackpot", "CHEAP watches", "Élysée", "ПРИВЕТ мир", "中文版", "Σίσυφος", "ſtraßen", "\u{212A}ilogramm",
    "ǅungla",
    "50%", "qwerty", "e\u{301}clair", "ᲀᲁᲂ", "ꭰꭱꭲ", "𐐀𐐨x",
  ].map { ($0, $0) }
  private static let sets: [Part] = [
    ("[ab]", "b"), ("[i1!]", "!"), ("[a-f]", "e"), ("[^x]", "y"), ("[[:alpha:]]", "k"), (#"[\]x]"#, "]"), ("[]x]", "x"),
    ("[é-ü]", "ö"), (#"[\x41-\x43]"#, "B"), ("[a-]", "-"), ("[^]a]", "b"), (#"[\w-]"#, "w"), ("[Ā-ĸ]", "ķ"),
    ("[ſk]", "k"),
    (#"[\101]"#, "A"), (#"[\d.]"#, "."), ("[:a]", ":"), ("[[:a]", "["), (#"[\c]]"#, "\u{1D}"), ("[ #]", "#"),
    (#"\d"#, "5"), (#"\w"#, "z"), (#"\s"#, " "), (".", "k"), (#"\x{66}"#, "f"), (#"\x66"#, "f"), (#"\R"#, "\n"),
    (#"\N"#, "n"), (#"\101"#, "A"), (#"\0"#, "\0"), (#"\Qa.b+\E"#, "a.b+"), (#"\c]"#, "\u{1D}"), (#"\pL"#, "l"),
    (#"\p{^Lu}"#, "l"), (#"\h"#, "\t"), (#"\X"#, "e\u{301}"), (#"\o{101}"#, "A"), (#"\N{U+E9}"#, "é"), (#"\$"#, "$"),
    (#"\ "#, " "), ("\\#", "#"), ("{", "{"), ("{2,x}", "{2,x}"), ("{}", "{}"), ("}", "}"), ("]", "]"),
    (#"\Qq\E+"#, "qq"),
  ]
  private static let marks: [Part] = [
    #"\b"#, #"\B"#, "^", "$", #"\A"#, #"\z"#, "(?=)", "(?!zzz)", "(?<!zzz)", "(?<=)", "(?#no)", #"\K"#, "(?i)", "(?-i)",
    "(?x)", "(?-x)", "(?^)", "(?s-m)", #"\E"#, #"\Q\E"#, "(*PRUNE)", "(*MARK:a)", "(*:b)", "(?=.*)", "(?!xyz|zyx)",
    "()", "(?:)",
    "(?=\\w)", "(?<=[a-z])", "(?U)", "(?(DEFINE)(?<zz>free))", "(?# c | )", "[[:<:]]", "(?(?=.)|win)", "(*COMMIT)",
    "(*F)?",
  ].map { ($0, "") }
  private static let openings = [
    "(", "(", "(", "(?:", "(?:", "(?>", "(?|", "(?i:", "(?-i:", "(?x:", "(?^i:", "(?P<n>", "(?<m>", "(?'o'",
    "(*atomic:",
    "(?i-x:", "(?xi:",
  ]
  private static let quantifiers: [(text: String, counts: ClosedRange<Int>)] = [
    ("?", 0...1), ("*", 0...3), ("+", 1...3), ("{2}", 2...2), ("{1,3}", 1...3), ("{2,}", 2...4), ("{0}", 0...0),
    ("{0,1}", 0...1), ("{,2}", 1...1), ("{12}", 12...12), ("{3,12}", 3...9), ("{1}", 1...1), ("{1}{2}", 2...2),
    ("{02,3}", 2...3), ("{ 2 }", 1...1), (" +", 1...2), (" ?", 0...1), ("+ ?", 1...1), ("(?#c)+", 1...2),
    (#"\E+"#, 1...2),
  ]

  /// A pattern, its flags, and a text.
  mutating func next() -> (pattern: String, flags: String, text: String) {
    let part = alternatives(depth: 3)
    let flags = String("imsxU".filter { _ in chance(4) })
    var text = part.text
    if flags.contains("i") || chance(3) { text = withOtherCase(text) }
    if chance(4), let index = text.indices.randomElement(using: &generator) { text.remove(at: index) }
    return (part.pattern, flags, noise() + text + noise())
  }

  // MARK: - Parts

  private mutating func alternatives(depth: Int) -> Part {
    var part = sequence(depth: depth)
    while chance(3) {
      let other = sequence(depth: depth)
      part = (part.pattern + "|" + other.pattern, chance(2) ? part.text : other.text)
    }
    return part
  }

  private mutating func sequence(depth: Int) -> Part {
    // Long words, so that most patterns have a witness.
    var whole: Part = chance(3) ? ("", "") : pick(Self.longWords)
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let part = piece(depth: depth)
      whole = (whole.pattern + part.pattern, whole.text + part.text)
    }
    return whole
  }

  private mutating func piece(depth: Int) -> Part {
    if chance(5) { return pick(Self.marks) }
    var part = chance(3) ? pick(Self.sets) : pick(Self.words)
    if chance(20) { return reference() }
    if depth > 0, chance(3) {
      let inside = alternatives(depth: depth - 1)
      part = (pick(Self.openings) + inside.pattern + ")", inside.text)
    }
    guard chance(3) else { return part }
    let quantifier = pick(Self.quantifiers)
    let count = Int.random(in: quantifier.counts, using: &generator)
    // A quantifier behind a word belongs to its last character.
    let isWhole = part.pattern.hasSuffix(")") || part.text.unicodeScalars.count == 1
    let (head, last) = isWhole ? ("", part.text) : (String(part.text.dropLast()), String(part.text.suffix(1)))
    let text = head + String(repeating: last, count: count)
    return (part.pattern + quantifier.text + pick(["", "", "", "?", "+"]), text)
  }

  /// Parts whose text depends on other parts.
  private mutating func reference() -> Part {
    let word = pick(Self.words).text
    return pick([
      ("(\(word))\\1", word + word), ("(?<k>\(word))\\k<k>", word + word), ("(\(word))(?1)", word + word),
      ("(\(word))?(?(1)then|else)", word + "then"), ("(\(word))?(?(1)then|else)", "else"),
      ("(?:(\(word))|b)(?(1)then)", "b"),
      ("\(word)\\g{-1}", word), ("(\(word))\\11", word + "\t"), ("(?:\(word)(*ACCEPT)more|x)more", word),
      ("(?R)?\(word)", word),
      ("(?&w)(?(DEFINE)(?<w>\(word)))", word), ("(a(?i)\(word)|\(word)b)", word.uppercased() + "B"),
    ])
  }

  // MARK: - Texts

  private mutating func noise() -> String {
    chance(2) ? "" : pick(["free ", " win", "x", " ", "\n", "é", "Bonus", "-", "zzz", "中"])
  }

  private mutating func withOtherCase(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: result += scalar.properties.uppercaseMapping
      case 1: result += scalar.properties.lowercaseMapping
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &generator) == 0 }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }
}
