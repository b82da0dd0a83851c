/// Makes patterns and texts that meet often, out of few letters and every kind of construct.
package struct RandomPattern {
  package var generator: SeededGenerator

  package init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let atoms = [
    "a", "b", "c", "é", "中", "1", " ", ".", #"\w"#, #"\W"#, #"\d"#, #"\s"#, #"\X"#, #"\R"#, #"\N"#, "[ab]", "[^a]",
    "[é-ü中]", "[[:alpha:]]", "[^[:print:]中]", "[[:punct:]é]", #"[\w-]"#, #"\p{L}"#, #"\p{Han}"#, #"\P{Lu}"#, "ab",
    "a b", "ß", "É", #"\x{301}"#, ".*", ".+?", ".*?b",
  ]
  private static let assertions = [
    "^", "$", #"\b"#, #"\B"#, #"\A"#, #"\z"#, #"\Z"#, #"\G"#, "(?<=a)", "(?<!é)", "(?<=ab|中)", #"(?<=\s)"#, "(?i)",
    #"(?<!\w)"#, "(?m)", "(?s)", #"\K"#,
  ]
  private static let quantifiers = [
    "?", "*", "+", "??", "*?", "+?", "?+", "*+", "++", "{2}", "{1,3}", "{2,}?", "{0,2}",
  ]
  private static let verbs = ["(*COMMIT)", "(*SKIP)", "(*PRUNE)", "(*THEN)", "(*FAIL)", "(*ACCEPT)"]
  private static let letters = ["a", "a", "b", "b", "c", "é", "É", "中", "1", " ", "\n", "-", "A", "e\u{301}", "ß", "ü"]

  /// A pattern, which may not compile; about one in twenty has a verb.
  package mutating func pattern() -> String {
    var text = alternatives(depth: 3)
    if chance(20) { text += pick(Self.verbs) + alternatives(depth: 1) }
    return text
  }

  /// Some of the flags.
  package mutating func flags() -> String {
    String("imsxU".filter { _ in chance(5) })
  }

  /// A text of up to `maximumLength` letters.
  package mutating func text(maximumLength: Int) -> String {
    let count = Int.random(in: 0...maximumLength, using: &generator)
    return (0..<count).map { _ in pick(Self.letters) }.joined()
  }

  // MARK: - Parts

  private mutating func alternatives(depth: Int) -> String {
    (0..<(chance(3) ? 2 : 1)).map { _ in sequence(depth: depth) }.joined(separator: "|")
  }

  private mutating func sequence(depth: Int) -> String {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in piece(depth: depth) }.joined()
  }

  private mutating func piece(depth: Int) -> String {
    if chance(6) { return pick(Self.assertions) }
    var text = pick(Self.atoms)
    if depth > 0, chance(3) {
      let opening = pick(["(", "(", "(?:", "(?>", "(?=", "(?!", "(?|", "(?i:", "(?<n>"])
      text = opening + alternatives(depth: depth - 1) + ")"
    } else if chance(15) {
      text = pick([#"\1"#, #"(?(1)a|b)"#, "(?1)", #"\g{-1}"#, "(?R)?"])
    }
    return chance(3) ? text + pick(Self.quantifiers) : text
  }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &generator) == 0
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }
}
