import Testing
import WinnowTestSupport

@testable import WinnowPattern

/// What the syntax tree says of sets of characters is what PCRE2 takes.
@Suite struct SyntaxSetTests {
  /// Characters beyond ASCII: letters with odd cases, numbers, marks, signs, spaces.
  private static let others: [Unicode.Scalar] = [
    "\u{85}", "\u{A0}", "µ", "é", "É", "ß", "ſ", "\u{1C5}", "\u{301}", "\u{345}", "ͅ", "ς", "п", "٣", "\u{180E}", "ẞ",
    "–",
    "\u{2028}", "\u{2029}", "\u{200B}", "²", "€", "\u{212A}", "\u{212B}", "Ⅷ", "ⅷ", "Ⓐ", "①", "中", "\u{FF0C}",
    "\u{1F600}",
    "𐐀",
  ]

  /// A pattern that is one character, or nothing that it can be compared by.
  private func compare(_ source: String, _ flags: String) throws -> Bool {
    guard let reference = ReferencePattern(source, flags: flags),
      let node = PatternParser.parse(source, flags: flags)
    else { return false }
    let set: PatternSet
    switch node {
    case .set(let own): set = own
    case .character(let scalar, let ignoresCase): set = PatternSet(scalar, ignoresCase: ignoresCase)
    default: return false
    }
    for byte in UInt8(0)...0x7F {
      let isTaken = reference.wholeMatch(in: [byte]) != .noMatch
      #expect(set.ascii.contains(byte) == isTaken, "/\(source)/\(flags) on \(Unicode.Scalar(byte).debugDescription)")
    }
    for scalar in Self.others {
      let isTaken = reference.wholeMatch(in: Array(String(scalar).utf8)) != .noMatch
      let comment: Comment = "/\(source)/\(flags) on \(scalar.debugDescription)"
      if isTaken { #expect(set.others != .none, comment) } else { #expect(!set.takesAllOthers, comment) }
      if isTaken, set.others == .foreign { #expect(scalar != "\u{17F}" && scalar != "\u{212A}", comment) }
      if isTaken, set.others == .separators {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
          .letterNumber, .otherNumber:
          Issue.record(comment)
        default: break
        }
      }
    }
    try compareSorts(set, reference, "/\(source)/\(flags)")
    if let members = set.members {
      for member in members { #expect(reference.wholeMatch(in: Array(String(member).utf8)) != .noMatch) }
    }
    return true
  }

  /// Some characters of each sort.
  private func compareSorts(_ set: PatternSet, _ reference: ReferencePattern, _ name: String) throws {
    for scalar in "éÉþĀſžƁДядч中語".unicodeScalars + "“”’–—…«·\u{A0}\u{AD}‹‽§×".unicodeScalars {
      let bytes = Array(String(scalar).utf8) + [0]
      let kind = bytes.withUnsafeBufferPointer { $0.baseAddress.map { KnownCharacter(at: $0) } }
      let answer = kind == .letter ? set.sorts.letters : set.sorts.signs
      guard answer != .unsure, set.others != .none, !set.takesAllOthers else { continue }
      let isTaken = reference.wholeMatch(in: Array(String(scalar).utf8)) != .noMatch
      #expect(isTaken == (answer == .takes), "\(name) on \(scalar.debugDescription)")
    }
  }

  private static let names = [
    "alpha", "lower", "upper", "alnum", "ascii", "blank", "cntrl", "digit", "graph", "print", "punct", "space", "word",
    "xdigit",
  ]
  private static let escapes = [
    #"\d"#, #"\D"#, #"\w"#, #"\W"#, #"\s"#, #"\S"#, #"\h"#, #"\H"#, #"\v"#, #"\V"#,
  ]
  private static let properties = [
    "L", "Latin", "N", "Nd", "Cc", "P", "S", "Z", "Zs", "M", "Mn", "Pi", "Pf", "Arabic", "Cyrillic", "Greek", "Han",
    "Hangul",
    "Hebrew",
    "Hiragana", "Katakana", "Thai",
  ].flatMap { [#"\p{\#($0)}"#, #"\P{\#($0)}"#, #"\p{^\#($0)}"#] }

  @Test(arguments: ["", "i", "s"])
  func aNamedSetTakesWhatPCRE2Takes(_ flags: String) throws {
    let names = Self.names.filter { flags != "i" || ($0 != "lower" && $0 != "upper") }
    let posix = names.flatMap { ["[[:\($0):]]", "[[:^\($0):]]", "[^[:\($0):]]"] }
    for source in Self.escapes + Self.properties + posix + [".", #"\N"#, #"\pL"#, #"\PN"#] {
      let isCompared = try compare(source, flags)
      #expect(isCompared, "/\(source)/")
    }
  }

  @Test func noCharacterBeyondASCIIButTwoStandsForAnASCIIOne() throws {
    let reference = try #require(ReferencePattern(#"[\x{80}-\x{10FFFF}]"#, flags: "i"))
    let taken = (UInt8(0)...0x7F).filter { reference.wholeMatch(in: [$0]) != .noMatch }
    #expect(taken == Array("KSks".utf8))
    let others = try #require(ReferencePattern(#"[\x{80}-\x{17E}\x{180}-\x{2129}\x{212B}-\x{10FFFF}]"#, flags: "i"))
    #expect((UInt8(0)...0x7F).allSatisfy { others.wholeMatch(in: [$0]) == .noMatch })
  }

  @Test(arguments: 0..<8)
  func aClassTakesWhatPCRE2Takes(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let letters = [
      "a", "k", "K", "s", "z", "_", "0", "9", " ", "-", "-", "^", "]", "[", ".", "é", "É", "ſ", "\u{212A}", "中", "п",
      "Ⓐ",
      "–", "\u{345}", #"\n"#, #"\b"#, #"\]"#, #"\x41"#, #"\x{212a}"#, #"\101"#, #"\7"#, #"\60"#, #"\351"#, #"\1234"#,
      "a-z", "A-M", "+--", "0-9", " -~", "é-ü", "€-中",
      "Z-a",
    ]
    let parts = letters + letters + Self.escapes + Self.properties + Self.names.map { "[:\($0):]" }
    var compared = 0
    for _ in 0..<1_500 {
      let count = 1 + generator.below(4)
      let inside = (0..<count).map { _ in parts[generator.below(parts.count)] }.joined()
      let source = (generator.below(3) == 0 ? "[^" : "[") + inside + "]"
      if try compare(source, ["", "i"][generator.below(2)]) { compared += 1 }
    }
    #expect(compared > 1_000)
  }
}
