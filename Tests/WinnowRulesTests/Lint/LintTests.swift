import Testing
import WinnowRules
import WinnowTestSupport

/// Most cases are about silence: a false warning is worse than a missed one.
@Suite struct LintTests {
  /// The codes for a file in which nothing else is wrong.
  func codes(_ text: String, lists: String = "") -> [String] {
    let load = Load("pack demo \"About\"\n" + text, lints: true)
    return load.places
  }

  /// A rule with this condition and everything else that a rule should have.
  func rule(_ condition: String, _ clauses: String = "tag t", name: String = "r") -> String {
    "rule \(name) { about \"x\" when \(condition) \(clauses) hit \"x\" miss \"y\" }\n"
  }

  @Test(arguments: [
    ("/a|/", ["R301 |"]), ("/|a/", ["R301 |"]), ("/a||b/", ["R301 |"]), ("/a*/", ["R301 /a*/"]), ("//", ["R301 //"]),
    ("/^\\s*/", ["R301 /^\\s*/"]), ("/(a|)(b?)/", ["R301 /(a|)(b?)/"]), ("/(?i)/", ["R301 /(?i)/"]),
    ("/^\\s*$/", []), ("/(a|)b/", []), ("/a{0,2}b/", []), ("/[|]/", []), ("/\\|/", []), ("/(?=a)/", []),
    ("/\\b/", []), ("/(?(?=a)|)/", []), ("/a|# end\n/x", ["R301 |"]), ("/\\Qa|\\E/", []), ("/(?!a)b*/", []),
  ])
  func patternsThatAlwaysMatch(pattern: String, expected: [String]) {
    #expect(codes(rule("title ~ \(pattern)")).filter { !$0.hasPrefix("R306") } == expected)
  }

  @Test(arguments: [
    ("/(i?)abc/", ["R302 (i?)"]), ("/report(s?)/", []), ("/(a?)b/", []), ("/(i*)b/", []), ("/(?i)b/", []),
    ("/x{,3}/", ["R303 {,3}"]), ("/x\\{,3}/", []), ("/x{,}/", []), ("/ax{0,3}/", []), ("/[{,3}]/", []),
    ("/\\Qx{,3}\\E/", []), ("/x{,n}/", []),
  ])
  func slipsInQuantifiersAndFlags(pattern: String, expected: [String]) {
    #expect(codes(rule("title ~ \(pattern)")) == expected)
  }

  @Test(arguments: [
    ("/(a+)+b/", ["R304 +"]), ("/(?:\\w+\\s?)*!/", ["R304 *"]), ("/(?:x|[a-z]*)+y/", ["R304 +"]),
    ("/(a+)+/", []), ("/(a+)+b?/", []), ("/(?:\\w+\\s+)+x/", []), ("/(?>a+)+b/", []), ("/(a++)+b/", []),
    ("/(a+)++b/", []), ("/(a+,)+b/", []), ("/(a{2})+b/", []), ("/(a+){3}b/", []), ("/(?:[^,]*,)+x/", []),
    ("/(?:(?:a+)b)+c/", []),
  ])
  func quantifiersThatMultiply(pattern: String, expected: [String]) {
    #expect(codes(rule("title ~ \(pattern)")) == expected)
  }

  @Test(arguments: [
    ("title.folded ~ /ABC/", ["R305 A", "R305 B", "R305 C"]), ("title.folded ~ /ABC/i", []),
    ("title.folded ~ /(?i)A(?-i)B/", ["R305 B"]), ("title.folded ~ /é/i", ["R305 é"]),
    ("title.folded ~ /[A-Z]/", ["R305 [A-Z]"]), ("title.folded ~ /[A-Za]/", []), ("title.folded ~ /[^A-Z]/", []),
    ("title.folded ~ /[A\\d]/", []), ("title.folded ~ /\\W\\D\\p{Lu}/", []), ("title.folded ~ /привет|政治/", []),
    ("title.folded has \"ABC\"", []), ("title.folded = \"Abc\"", ["R305 title.folded = \"Abc\""]),
    ("title ~ /ABCé/", []), ("title.raw ~ /ABC/", []),
  ])
  func lettersThatFoldedTextNeverHolds(condition: String, expected: [String]) {
    #expect(codes(rule(condition)) == expected)
  }

  @Test(arguments: [
    ("title ~ /a\u{200B}b/", ["R306 \u{200B}"]), ("title ~ /a\u{A0}b/", ["R306 \u{A0}"]),
    ("title ~ /a\\x{200B}b/", []), ("title ~ /a\tb/", ["R306 \t"]), ("title ~ /a\tb # \tx\n/x", []),
    ("title has \"a\u{A0}b\"", []), ("title has \"a\u{202E}b\"", ["R306 \u{202E}"]),
    ("title has \"a\\u{200B}b\"", []), ("title has \"\u{645}\u{6CC}\u{200C}\u{62E}\"", []),
    ("title has \"\u{1F468}\u{200D}\u{1F469}\"", []), ("title has \"a\u{200D}b\"", ["R306 \u{200D}"]),
    ("title ~ /a  b/", ["R307   "]), ("title ~ /a  +b/", []), ("title ~ /a  b/x", []), ("title ~ /a[  ]b/", []),
    ("title has \"a  b\"", []), ("title ~ /a\\ \\ b/", []),
  ])
  func charactersThatNobodySees(condition: String, expected: [String]) {
    #expect(codes(rule(condition)) == expected)
  }

  @Test func fragmentsAreToldOfOnce() {
    let text = "let f = /a  b/\n" + rule("title ~ /{{f}}x/") + rule("title ~ /y{{f}}/", name: "s")
    #expect(codes(text) == ["R307   "])
  }

  @Test func misspeltTags() {
    let giver = rule("title has \"x\"", "tag clickbait") + rule("title has \"y\"", "tag clickbait", name: "s")
    #expect(codes(giver + rule("tag clikbait", "tag u", name: "z")) == ["R308 tag clikbait"])
    #expect(codes(giver + rule("tag elsewhere", "tag u", name: "z")) == [])
    #expect(codes(giver + rule("title has \"z\"", "tag clickbaits", name: "z")) == ["R308 clickbaits"])
    #expect(codes(giver + rule("title has \"z\"", "tag topic/clickbait", name: "z")) == [])
    let numbered = rule("title has \"x\"", "tag level-1") + rule("title has \"y\"", "tag level-1", name: "s")
    #expect(codes(numbered + rule("title has \"z\"", "tag level-2", name: "z")) == [])
  }

  @Test(arguments: [
    ("hold when tag t reject otherwise accept when tag u", ["R309 accept when tag u"]),
    ("hold when score(demo) >= 2 reject when score(demo) >= 4 accept otherwise", ["R309 reject when score(demo) >= 4"]),
    ("reject when score(demo) >= 4 hold when score(demo) >= 2 accept otherwise", []),
    (
      "hold when tag t or tag u reject when tag u and title has \"x\" accept otherwise",
      [
        "R309 reject when tag u and title has \"x\""
      ]
    ),
    ("hold when tag t and tag u reject when tag t accept otherwise", []),
    ("hold when tag t", ["R322 hold when tag t"]),
  ])
  func decisionsThatAreNeverReached(lines: String, expected: [String]) {
    let giver = rule("title has \"x\"", "tag t, u score 1")
    #expect(codes(giver + "decide { \(lines) }") == expected)
  }

  @Test(arguments: [
    ("word", "\"a b\" \"A B\"", "has", ["R310 \"A B\""]),
    ("word", "\"click\" \"click here\"", "has", ["R310 \"click here\""]),
    ("word", "\"click\" \"click here\"", "in", []), ("word", "\"click\" \"clicked\"", "has", []),
    ("part", "\"click\" \"clicked\"", "has", ["R310 \"clicked\""]), ("exact", "\"A\" \"a\"", "has", []),
    ("domain", "\"a.com\" \"b.a.com\"", "in", ["R310 \"b.a.com\""]), ("domain", "\"a.com\" \"ba.com\"", "in", []),
    ("word", "\"a b\" until 2027-01-01 \"a b\"", "has", []),
    (
      "word", "\"a b\" \"a b\" until 2027-01-01", "has",
      [
        "R310 \"a b\" until 2027-01-01"
      ]
    ),
    ("word", "\"a\" until 2026-11-21", "has", ["R311 \"a\" until 2026-11-21"]),
    ("word", "\"a\" until 2026-11-22", "has", []),
    ("pattern", "/a/i /a/ /a/i", "has", ["R310 /a/i"]), ("word", "", "has", ["R321 l"]),
  ])
  func listEntries(kind: String, entries: String, use: String, expected: [String]) {
    #expect(codes("list l (\(kind)) { \(entries) }\n" + rule("title \(use) @l")) == expected)
  }

  @Test(arguments: [
    ("title has \"x\" and not summary has \"y\"", ["R312 summary has \"y\""]),
    ("not (title has \"x\" or source = \"y\")", ["R312 source = \"y\""]),
    ("title has \"x\" and not title has \"y\"", []), ("not text has \"y\"", []),
    ("title has \"x\" and (empty summary or not summary has \"y\")", []),
    ("exists source and not source = \"y\"", []), ("not exists source", []),
    ("url ~ /a/ and not url.host has \"b\"", []),
    ("not not source = \"y\"", []), ("title has \"x\" and not fact.text.invisible > 0", []),
    ("title has \"x\" and not fact.language.code = \"en\"", ["R312 fact.language.code = \"en\""]),
  ])
  func negatedFieldsThatMayBeAbsent(condition: String, expected: [String]) {
    #expect(codes(rule(condition)) == expected)
  }

  @Test func missingExamplesAreErrorsInStrictPacks() {
    let text = "rule r { about \"x\" when title has \"x\" tag t todo hit \"x\" }"
    let loose = Load("pack demo \"About\"\n" + text, lints: true)
    #expect(loose.codes == ["R313", "R314"])
    #expect(loose.diagnostics.allSatisfy { $0.severity == .warning })
    let strict = Load("pack demo strict \"About\"\n" + text, lints: true)
    #expect(strict.diagnostics.allSatisfy { $0.severity == .error })
    let draft = Load("pack demo strict \"About\"\n" + text.replacing("when", with: "status draft when"), lints: true)
    #expect(draft.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func referencesToRulesThatChangeNothing() {
    let shadow = rule("title has \"x\"", "status shadow tag s", name: "quiet")
    let high = rule("title has \"x\"", "level 3 tag h", name: "high")
    #expect(codes(shadow + rule("rule quiet")) == ["R318 rule quiet"])
    #expect(codes(shadow + rule("tag s")) == ["R318 tag s"])
    #expect(codes(shadow + rule("rule quiet", "status draft tag t")) == [])
    #expect(codes(high + rule("rule high")) == ["R318 rule high"])
    #expect(codes(high + rule("rule high", "level 3 tag t")) == [])
    #expect(codes(high + rule("tag h")) == [])
  }

  @Test func rulesWithoutUse() {
    #expect(codes(rule("title has \"x\"", "")) == ["R320 r"])
    #expect(codes(rule("title has \"x\"", "status shadow")) == [])
    #expect(codes(rule("title has \"x\"", "", name: "part") + rule("any of (part)")) == [])
    #expect(codes(rule("title has \"x\"", "until 2026-11-21 tag t")) == ["R319 r"])
    #expect(codes(rule("title has \"x\"", "until 2026-11-22 tag t")) == [])
    #expect(codes("list l (word) { \"x\" } let f = /x/\n" + rule("title has \"x\"")) == ["R315 l", "R316 f"])
    #expect(codes("let g = /x/ let f = /{{g}}/\n" + rule("title ~ /{{f}}/")) == [])
  }

  @Test func packsAndRulesSayWhatTheyAreFor() {
    let load = Load("pack demo rule r { when title has \"x\" tag t hit \"x\" miss \"y\" }", lints: true)
    #expect(load.places == ["R317 demo", "R317 r"])
  }
}
