import Testing
import WinnowPattern

@Suite struct WitnessTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    let flags: String
    let literals: [String]?
    init(_ pattern: String, _ flags: String, _ literals: [String]?) {
      (self.pattern, self.flags, self.literals) = (pattern, flags, literals)
    }
    init(_ pattern: String, _ literals: [String]?) { self.init(pattern, "", literals) }
    var testDescription: String { "/\(pattern)/\(flags)" }
  }

  private func expect(_ example: Case) {
    let traits = CompiledPattern.traits(of: example.pattern, flags: example.flags)
    #expect(traits.texts == example.literals)
  }

  @Test(arguments: [
    Case("viagra", ["viagra"]),
    Case("Viagra", ["viagra"]),
    Case("VIAGRA", "i", ["viagra"]),
    Case(#"\bforex\b"#, "i", ["forex"]),
    Case(#"^win \$\d+"#, ["win $"]),
    Case("coins?", ["coin"]),
    Case("colou?r", ["colo"]),
    Case("v[i1!]agr[a@]", "i", ["v!agr", "v1agr", "viagr"]),
    Case("cats|dogs", ["cats", "dogs"]),
    Case("(?:cats|dogs) and birds", [" and birds"]),
    Case("cat|concatenate|dog", ["cat", "dog"]),
    Case(#"casino\W+bonus"#, ["casino"]),
    Case(#"the (\w+) casino"#, [" casino"]),
    Case("jackpot.*", ["jackpot"]),
    Case("[a-z]jackpot", ["jackpot"]),
    Case("x{3}", ["xxx"]),
    Case("xy{2,}z", ["xyy"]),
    Case("(?:ab){2}", ["abab"]),
    Case("x{2,4}", ["xx"]),
    Case("fre+ money", ["fre"]),
    Case("(?:quiz)+", ["quiz"]),
    Case("(?:quiz){40}", ["quizquizquizquizquizquizquizquiz"]),
    Case(#"\$"#, ["$"]),
    Case(#"\d+%"#, ["%"]),
    Case("qz", ["qz"]),
    Case("中", ["中"]),
    Case("Привет", "i", ["привет"]),
    Case("ÉCOLE", "i", ["école"]),
    Case("straße", "i", ["straße"]),
    Case("STRAẞE", "i", ["straße"]),
    Case("\u{212A}elvin", "i", ["kelvin"]),
    Case("\u{212A}elvin", ["kelvin"]),
    Case("Σίσυφος", "i", ["σίσυφοσ"]),
  ])
  func aLiteralThatEveryMatchHoldsIsFound(_ example: Case) { expect(example) }

  @Test(arguments: [
    Case(#"\x41\x{42}\103dragon"#, ["dragon"]),
    Case(#"\x{4d}\x4fney"#, ["money"]),
    Case(#"\o{155}oney"#, ["money"]),
    Case(#"\N{U+6D}oney"#, ["money"]),
    Case(#"a\Q.*\Eb"#, ["a.*b"]),
    Case(#"\Qa|b"#, ["a|b"]),
    Case(#"\.com\/shop"#, [".com/shop"]),
    Case(#"tab\there"#, ["tab\there"]),
    Case(#"null\0byte"#, ["null\u{0}byte"]),
    Case(#"(a)\1zebra"#, ["zebra"]),
    Case(#"(a)\11zebra"#, ["zebra"]),
    Case(#"\cAzebra"#, ["zebra"]),
    Case(#"\pLzebra\p{Lu}"#, ["zebra"]),
    Case(#"(?<n>a)\k<n>\k{n}\g{n}\g<n>\g1zebra"#, ["zebra"]),
    Case(#"[\]]zebra"#, ["]zebra"]),
    Case("[]q]it", ["]it", "qit"]),
    Case("[^]a]zebra", ["zebra"]),
    Case("[[:alpha:]]zebra", ["zebra"]),
    Case("[[:q]it", [":it", "[it", "qit"]),
    Case("[q-s-]it", ["-it", "qit", "rit", "sit"]),
    Case(#"[\x51-\x53]it"#, ["qit", "rit", "sit"]),
    Case(#"[\d]zebra"#, ["zebra"]),
    Case("[[:<:]]zebra[[:>:]]", ["zebra"]),
    Case("x{,2}zebra", ["zebra"]),
    Case("{zebra}", ["{zebra}"]),
  ])
  func escapesAndClassesAreReadAsPCRE2ReadsThem(_ example: Case) { expect(example) }

  @Test(arguments: [
    Case("(?i)JACK(?-i)POT", ["jackpot"]),
    Case("(?i:JACK)POT", ["jackpot"]),
    Case("(?x) jack pot # win\n s", ["jackpots"]),
    Case("jack pot # win", "x", ["jackpot"]),
    Case("(?^)jack pot", "x", ["jack pot"]),
    Case("(?x:jack pot) win", ["jackpot win"]),
    Case(#"jack\ pot[ ]x"#, "x", ["jack pot x"]),
    Case("jack(?# win )pot", ["jackpot"]),
    Case("(?=win)jackpot", ["jackpot"]),
    Case("(?=.*jackpot)win", ["jackpot"]),
    Case("(?<=jackpot )[a-z]", ["jackpot "]),
    Case("(?!win)jackpot(?<=pot)(?<!x)", ["jackpot"]),
    Case("(?<win>jackpot)", ["jackpot"]),
    Case("(?P<win>jack)(?'t'pot)", ["jackpot"]),
    Case("(?|(jack)|(king))pot", ["jackpot", "kingpot"]),
    Case("(?>jack)pot", ["jackpot"]),
    Case(#"win\Kjackpot"#, ["winjackpot"]),
    Case("(a)?(?(1)jackpot|kingpin)", ["jackpot", "kingpin"]),
    Case("(?(DEFINE)(?<n>jack))pot(?&n)zebra", ["pot"]),
    Case("jackpot(*SKIP)(*FAIL)|kingpin", ["jackpot", "kingpin"]),
    Case("(*atomic:jack)(*pla:x)pot", ["jackpot"]),
    Case("(?R)?jackpot(?1)(?-1)(?+1)(?P>n)(?P=n)()", ["jackpot"]),
  ])
  func groupsAndOptionsHoldWhereTheyStand(_ example: Case) { expect(example) }

  @Test(arguments: [
    Case("", nil), Case("a", nil), Case("the|", nil), Case("(?:jackpot)?", nil), Case("(?:jackpot)*", nil),
    Case("(?:jackpot){0}", nil), Case(#"\w+\s\d"#, nil), Case("jackpot|.", nil), Case("th.*?th", ["th"]),
    Case("5", nil),
    Case("[a-z]+", nil), Case("(?!jackpot)", nil), Case("(?(1)jackpot)", nil),
    Case("jack(*ACCEPT)pot", nil), Case("(?xx)jackpot", nil), Case("(?C1)jackpot", nil), Case("(*UTF)jackpot", nil),
    Case("(*unknown:jackpot)", nil), Case(#"[\Qa\E]jackpot"#, nil), Case(#"\N{ U+41}jackpot"#, nil),
    Case("(?[jackpot])", nil), Case("(?r)jackpot", nil), Case("jackpot", "q", nil), Case(#"(?1(2))jackpot"#, nil),
    Case("(jackpot", nil), Case("jackpot)", nil), Case("[jackpot", nil), Case(#"jackpot\"#, nil), Case("+", nil),
    Case(#"(*scs:(1)jackpot)"#, nil),
  ])
  func whatIsNotProvenHasNoWitness(_ example: Case) { expect(example) }

  @Test(arguments: [
    // Which item the quantifier belongs to, or whether it is one, differs between places and versions of PCRE2.
    Case("zebra{,2}", ["zebr"]), Case("zebra{ 1 }", ["zebr"]), Case(#"zebra\E+"#, ["zebr"]),
    Case("zebra +", "x", ["zebr"]), Case("zebra+ ?", "x", ["zebr"]), Case("zebra+(?#)?", ["zebr"]),
    Case("zebra{2}{0}", ["zebr"]), Case("zebra**", ["zebr"]),
    // An option setting goes on in the branches behind it.
    Case("(zebra(?x)|a n t)s", ["ants", "zebras"]),
  ])
  func whatIsUnclearStandsForAnything(_ example: Case) { expect(example) }

  @Test func aWordListIsTakenWhole() throws {
    let words = (0..<500).map { "word\($0)x" }
    let traits = CompiledPattern.traits(of: #"\b(?:"# + words.joined(separator: "|") + #")\b"#, flags: "i")
    #expect(traits.texts == words.sorted())
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "(", count: 100_000),
      String(repeating: "(?:", count: 249) + String(repeating: "){8}", count: 249),
      "a" + String(repeating: "{2}", count: 80_000), String(repeating: "[ab]x\\b", count: 30_000),
      "(?:a" + String(repeating: "|b", count: 100_000) + ")", String(repeating: "(?i)", count: 60_000),
      String(repeating: "(?:", count: 200) + (0..<2_000).map { "w\($0)" }.joined(separator: "|")
        + String(repeating: "|x){8}", count: 200),
    ])
  func aHostilePatternIsReadSoon(_ pattern: String) {
    let clock = ContinuousClock()
    let time = clock.measure { _ = CompiledPattern.traits(of: pattern, flags: "") }
    #expect(time < .seconds(20))
  }
}
