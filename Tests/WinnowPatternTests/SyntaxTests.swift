import Testing

@testable import WinnowPattern

@Suite struct SyntaxTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    let flags: String
    let node: PatternNode?
    init(_ pattern: String, _ flags: String, _ node: PatternNode?) {
      (self.pattern, self.flags, self.node) = (pattern, flags, node)
    }
    init(_ pattern: String, _ node: PatternNode?) { self.init(pattern, "", node) }
    var testDescription: String { "/\(pattern)/\(flags)" }
  }

  private static let a = PatternNode.character("a", ignoresCase: false)
  private static let anyCaseA = PatternNode.character("a", ignoresCase: true)
  private static let b = PatternNode.character("b", ignoresCase: false)
  private static let dot = PatternNode.set(.dot(takesNewline: false))
  private static let word = PatternNode.set(NamedSet(kind: .word, isNegated: false).set)

  private static func look(_ node: PatternNode, isBehind: Bool, isNegative: Bool) -> PatternNode {
    .look(node, PatternLook(isBehind: isBehind, isNegative: isNegative))
  }

  @Test(arguments: [
    Case("", .empty), Case("a", a), Case("ab", .sequence([a, b])), Case("a|b|", .alternatives([a, b, .empty])),
    Case("a", "i", anyCaseA), Case("a(?i)a", .sequence([a, anyCaseA])),
    Case("(?i:a)a", .sequence([.group(anyCaseA, .plain), a])),
    Case("(a(?i)|a)a", .sequence([.group(.alternatives([a, anyCaseA]), .capturing), a])),
    Case("(?:a)", .group(a, .plain)), Case("(?<n>a)", .group(a, .capturing)), Case("(?>a)", .group(a, .atomic)),
    Case("(*atomic:a)", .group(a, .atomic)), Case("(?|a)", .group(a, .plain)),
    Case(
      "^$", .sequence([.assertion(.textStart), .assertion(.textEndOrFinalNewline)])),
    Case("^$", "m", .sequence([.assertion(.lineStart), .assertion(.lineEnd)])),
    Case(
      "(?m)^(?^)^", .sequence([.assertion(.lineStart), .assertion(.textStart)])),
    Case(
      #"\A\Z\z\b\B"#,
      .sequence([
        .assertion(.textStart), .assertion(.textEndOrFinalNewline), .assertion(.textEnd), .assertion(.wordBoundary),
        .assertion(.notWordBoundary),
      ])),
    Case(#"\G\K"#, .sequence([.assertion(.opaque), .assertion(.opaque)])), Case("(*SKIP)", .assertion(.opaque)),
    Case(".", dot), Case(".", "s", .set(.dot(takesNewline: true))), Case("(?s).", .set(.dot(takesNewline: true))),
    Case(#"\N"#, "s", dot), Case("[a]", "i", anyCaseA), Case(#"[\w]"#, word),
    Case(#"\R\X\1"#, .sequence([.anything, .anything, .backReference(1)])),
    Case("(?=a)", look(a, isBehind: false, isNegative: false)),
    Case("(?!a)", look(a, isBehind: false, isNegative: true)),
    Case("(?<=a)", look(a, isBehind: true, isNegative: false)),
    Case("(*nlb:a)", look(a, isBehind: true, isNegative: true)), Case("(?*a)", .assertion(.opaque)),
    Case("[[:<:]]", .sequence([.assertion(.wordBoundary), look(word, isBehind: false, isNegative: false)])),
    Case("a*", .repetition(a, least: 0, most: nil, .greedy)), Case("a+?", .repetition(a, least: 1, most: nil, .lazy)),
    Case("a?+", .repetition(a, least: 0, most: 1, .possessive)),
    Case("a{2}", .repetition(a, least: 2, most: 2, .greedy)),
    Case("a{2,}", "U", .repetition(a, least: 2, most: nil, .lazy)),
    Case("(?U)a{2,3}?", .repetition(a, least: 2, most: 3, .greedy)), Case("a{,3}", .anything), Case("a+{2}", .anything),
    Case(
      "(?(1)a|b)", .alternatives([.sequence([.assertion(.opaque), a]), .sequence([.assertion(.opaque), b])])),
    Case("(*ACCEPT)", nil), Case("(?C)", nil), Case("(", nil), Case("a", "q", nil),
  ])
  func aPatternIsReadAsPCRE2ReadsIt(_ example: Case) {
    #expect(PatternParser.parse(example.pattern, flags: example.flags) == example.node)
  }

  @Test func aSmallClassKeepsItsCharacters() {
    let node = PatternParser.parse("[i1!i]", flags: "i")
    guard case .set(let set) = node else {
      Issue.record("not a set")
      return
    }
    #expect(set.members == ["i", "1", "!"])
    #expect(set.ignoresCase)
    #expect(set.ascii == ASCIISet("iI1!"))
    #expect(set.others == .none)
  }

  @Test(arguments: [
    ("[ab]", "", PatternSet.Others.none), ("[ak]", "i", .any), ("[as]", "i", .any), ("[ak]", "", .none),
    ("[a–]", "", .separators),
    ("[aé]", "", .foreign), (#"\W"#, "", .separators), (#"[_\W]"#, "i", .separators), (#"[k\W]"#, "i", .any),
    (#"\s"#, "", .separators),
    (#"[^\w]"#, "", .separators), (#"[^\w\s]"#, "", .separators), ("[^a]", "", .any), (#"[^\W]"#, "", .any),
    (#"\S"#, "", .any),
    (#"[^\s\S]"#, "", .none), (#"[^\w\W]"#, "", .none),
  ])
  func aSetTellsWhatItTakesBeyondASCII(_ source: String, _ flags: String, _ others: PatternSet.Others) {
    let node = PatternParser.parse(source, flags: flags)
    guard case .set(let set) = node else {
      Issue.record("not a set")
      return
    }
    #expect(set.others == others)
  }

  @Test(arguments: [
    (".", "", true), (#"[\s\S]"#, "", true), ("[^a]", "", true), ("[^a]", "i", true), ("[^k]", "i", false),
    (#"\S"#, "", false),
    ("[^é]", "", false), ("[ab]", "", false), (#"[^\s]"#, "", false), ("[[:^ascii:]]", "", true),
  ])
  func aSetTellsWhetherItTakesAllBeyondASCII(_ source: String, _ flags: String, _ expected: Bool) {
    let node = PatternParser.parse(source, flags: flags)
    guard case .set(let set) = node else {
      Issue.record("not a set")
      return
    }
    #expect(set.takesAllOthers == expected)
  }
}
