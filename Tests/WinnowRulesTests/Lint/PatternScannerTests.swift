import Testing

@testable import WinnowRules

@Suite struct PatternScannerTests {
  struct Case: Sendable, CustomStringConvertible {
    var pattern: String
    var flags = ""
    var count: Int
    var names: [String] = []
    var description: String { "/\(pattern)/\(flags)" }
  }

  static let cases: [Case] = [
    Case(pattern: "a(b)(?:c)(?=d)(?!e)(?<=f)(?<!g)(?>h)(i)", count: 2),
    Case(pattern: "(?<one>a)(?P<two>b)(?'three'c)(d)", count: 4, names: ["one", "two", "three"]),
    Case(pattern: #"\(a\)[(](b)[^)(](?#(c)(d)"#, count: 2),
    Case(pattern: #"[]()](a)[^](](b)[a\](](c)"#, count: 3),
    Case(pattern: #"\Q(a)(b)\E(c)\Q(d"#, count: 1),
    Case(pattern: #"[\Q](\E](a)[[:alpha:](](b)"#, count: 2),
    Case(pattern: "(a) # (b)\n(c)", flags: "x", count: 2),
    Case(pattern: "(a) # (b)\n(c)", count: 3),
    Case(pattern: "(?x)(a) # (b)\n(?-x)# (c)", count: 2),
    Case(pattern: "((?x)#(\n)#(c)", count: 2),
    Case(pattern: "(?x:#(\n)#(c)", count: 1),
    Case(pattern: "(?n)(a)(?<b>c)", count: 1, names: ["b"]),
    Case(pattern: "(?|(a)|(b)(c)|(d))(e)", count: 3),
    Case(pattern: "(?|(a)(?|(b)|(c)(d))|(e))(f)", count: 4),
    Case(pattern: "(a)(?(1)b|(c))(?(<n>)x)(?<n>y)(?(?=z)(z))", count: 4, names: ["n"]),
    Case(pattern: "(?R)(?1)(?+1)(?-1)(?&n)(?P>n)(?P=n)(?<n>a)(?C1)(?C'('))", count: 1, names: ["n"]),
    Case(pattern: "(*ACCEPT)(*pla:(a))(*atomic:(b))(*MARK:x)(c)", count: 3),
    Case(pattern: #"\x{28}\x28\050\o{50}\cA\N{U+28}\p{Ps}\g{1}\k<n>\k'('(?<n>a)"#, count: 1, names: ["n"]),
  ]

  @Test(arguments: cases)
  func findsTheGroupsThatPCRE2Numbers(_ example: Case) {
    let scanned = PatternScanner.scan(example.pattern, flags: example.flags)
    #expect(scanned.captureCount == example.count)
    #expect(scanned.captureNames == example.names)
  }

  @Test func tokensCoverThePattern() {
    let pattern = #"^é{2,5}?[a-z\d]++\Q.*\E|(?<n>x)$"#
    let tokens = PatternScanner.scan(pattern, flags: "").tokens
    let kinds: [PatternToken.Kind] = [
      .startAnchor, .literal("é"), .quantifier(.init(minimum: 2, maximum: 5, isPossessive: false)),
      .characterClass(.init(isNegated: false, ranges: ["a"..."z"], hasNamedSets: true)),
      .quantifier(.init(minimum: 1, maximum: nil, isPossessive: true)), .literal("."), .literal("*"), .alternation,
      .open(.capture(name: "n")), .literal("x"), .close, .endAnchor,
    ]
    #expect(tokens.map(\.kind) == kinds)
    #expect(tokens[1].range == 1..<3)
    #expect(tokens[5].isQuoted)
  }

  @Test(arguments: [
    "(", "[", "\\", "(?", "(?<", "(?<n", "a{", "a{1", "\\Q", "\\x{", "[a-", "[[:", "(*", "(?(", ")", "\\k{",
  ])
  func brokenPatternsAreScannedToTheirEnd(pattern: String) {
    #expect(PatternScanner.scan(pattern, flags: "").tokens.last?.range.upperBound ?? 0 <= pattern.utf8.count)
  }
}
