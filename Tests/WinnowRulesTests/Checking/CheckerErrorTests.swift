import Testing
import WinnowRules

/// Each case is the body of a file after `pack demo` and what is reported: codes with the text pointed at.
@Suite struct CheckerErrorTests {
  struct Case: Sendable, CustomStringConvertible {
    var text: String
    var expected: [String]
    var description: String { text }

    init(_ text: String, _ expected: String...) { (self.text, self.expected) = (text, expected) }

    /// A rule with that condition.
    static func when(_ condition: String, _ expected: String...) -> Case {
      var made = Case("rule r { when \(condition) }")
      made.expected = expected
      return made
    }
  }

  static let fields: [Case] = [
    .when("title has \"x\" and url.host has \"x\" and item.a.b = 1 and fact.p.q = \"x\""),
    .when("duplicate.similarity > 0.5 and cluster.size >= 2 and duplicate.kind = \"near\""),
    .when("fact.text.mixed_script > 0 and fact.checksums.cards > 0"),
    .when("text.folded has \"x\" and categories.raw has \"x\" and item.a.folded has \"x\""),
    .when("item.raw has \"x\""),
    .when("titel has \"x\"", "R101 titel"),
    .when("titel.folded has \"x\"", "R101 titel.folded"),
    .when("link has \"x\"", "R101 link"),
    .when("url.hots has \"x\"", "R101 url.hots"),
    .when("item has \"x\"", "R101 item"),
    .when("title.lower has \"x\"", "R115 title.lower"),
    .when("title.folded.raw has \"x\"", "R115 title.folded.raw"),
    .when("url.folded has \"x\"", "R115 url.folded"),
    .when("lang.raw has \"x\"", "R115 lang.raw"),
    .when("url.host.raw has \"x\"", "R115 url.host.raw"),
    .when("fact.text.invisible_count > 1", "R107 fact.text.invisible_count"),
    .when("fact.one > 1", "R107 fact.one"),
    .when("fact.set.place = \"x\"", "R107 fact.set.place"),
    .when("fact.duplicate.kind = \"x\"", "R107 fact.duplicate.kind"),
    .when("cluster.seize > 1", "R107 cluster.seize"),
  ]

  static let types: [Case] = [
    .when("title = 5", "R110 5"),
    .when("title = true", "R110 true"),
    .when("title > 2024-01-01", "R110 2024-01-01"),
    .when("published < 2024-01-01 and published >= 2024-01-01T10:00:00Z and age > 3d"),
    .when("published < 5", "R110 5"),
    .when("published has \"x\"", "R110 published"),
    .when("length(cluster.size) > 1", "R110 cluster.size"),
    .when("cluster.size = \"2\"", "R110 \"2\""),
    .when("item.a = true and item.a != false and item.a < \"b\""),
    .when("item.a < true", "R110 true"),
    .when("title has \" \"", "R110 \" \""),
    .when("length(title) < 0 or words(title) <= 0", "R113 title"),
    .when("0 of (title has \"x\")", "R113 0"),
    .when("3 of (title has \"x\", title has \"y\")", "R113 3"),
    .when("any of demo/*", "R109 demo"),
    Case("rule r { when any of demos/* }", "R103 demos"),
    Case("rule r { when title has \"x\" level 0 }", "R114 0"),
    Case("rule r { when title has \"x\" status off }", "R122 off"),
    Case("rule r { when title has \"x\" since 2026-01-01T10:00:00Z }", "R110 2026-01-01T10:00:00Z"),
    Case("rule r { when title has \"x\" since 2026-01-02 until 2026-01-02 }"),
    Case("rule r { when title has \"x\" since 2026-01-02 until 2026-01-01 }", "R118 until 2026-01-01"),
  ]

  static let names: [Case] = [
    .when("title has @lost", "R102 lost"),
    .when("title ~ /{{lost}}/", "R104 {{lost}}"),
    .when("title ~ /\\{{lost}} {{Lost}} {{2}} x{2}/"),
    .when("rule lost", "R103 lost"),
    .when("score(lost) > 1", "R105 lost"),
    .when("score(demo) > 1"),
    .when("tag Bad_Tag", "R117 Bad_Tag"),
    .when("tag політика/вибори and tag 政治"),
    Case("list a (word) { \"x\" } list a (word) { \"y\" }", "R108 a"),
    Case("let a = /x/ let a = /y/", "R108 a"),
    Case("group g cap 1 group g cap 2", "R108 g"),
    Case("group demo cap 1"),
    Case("list a (wordy) { \"x\" }", "R119 wordy"),
    Case("list a (pattern) { \"x\" }", "R116 \"x\""),
    Case("list a (word) { /x/ }", "R116 /x/"),
    Case("list a (word) { \"  \" }", "R116 \"  \""),
    Case("list a (domain) { \"example.com\" \"bücher.example\" \"ru\" }"),
    Case(
      "list a (domain) { \"*.example.com\" \"a..b\" \"x y.com\" }", "R116 \"*.example.com\"", "R116 \"a..b\"",
      "R116 \"x y.com\""),
    Case("list a (domain) { \"example.com\" } rule r { when url has part @a }", "R110 a"),
    Case("list a (word) from \"gone.txt\"", "R121 \"gone.txt\""),
    Case("let a = /{{b}}/ let b = /{{a}}/", "R123 /{{a}}/"),
    Case("let a = /{{a}}/ rule r { when title ~ /{{a}}/ }", "R123 /{{a}}/"),
    Case("decide { accept otherwise } decide { accept otherwise }", "R111 decide { accept otherwise }"),
    Case("decide { drop otherwise }", "R112 drop"),
  ]

  static let effects: [Case] = [
    Case("rule r { when title ~ /(?<a>x)(y)/ tag t/${a}, u/${2} set s = \"${0} ${1}\" }"),
    Case("rule r { when title ~ /(?<a>x)/ tag t/${b} }", "R106 t/${b}"),
    Case("rule r { when title ~ /(x)/ set s = \"${2}\" }", "R106 \"${2}\""),
    Case("rule r { when title has \"x\" set s = \"${0}\" }", "R106 \"${0}\""),
    Case("rule r { when title ~ /(x)/ set s = \"${1\" }", "R106 \"${1\""),
    Case("rule r { when titel ~ /(x)/ set s = \"${2}\" }", "R101 titel"),
    Case("rule r { when title has \"x\" score lost 1 }", "R105 lost"),
    Case("rule r { when title has \"x\" classify Politics }", "R117 Politics"),
    Case("rule r { when title has \"x\" tag a//b }", "R117 a//b"),
  ]

  static let tests: [Case] = [
    Case(
      """
      rule r { when title has "x" hit { title: "x", published: 2024-01-01, categories: ("a", "b"), item.points: 3,
        fact.language.code: "en", duplicate.kind: "near", cluster.size: 2, as-of: 2026-01-01 } }
      """),
    Case("rule r { when title has \"x\" hit { titel: \"x\" } }", "R101 titel"),
    Case("rule r { when title has \"x\" hit { title.folded: \"x\" } }", "R101 title.folded"),
    Case("rule r { when title has \"x\" hit { url.host: \"x\" } }", "R101 url.host"),
    Case("rule r { when title has \"x\" hit { text: \"x\" } }", "R101 text"),
    Case("rule r { when title has \"x\" hit { title: 3 } }", "R110 3"),
    Case("rule r { when title has \"x\" hit { title: (\"a\", \"b\") } }", "R110 \"a\", \"b\""),
    Case("rule r { when title has \"x\" hit { cluster.size: \"2\" } }", "R110 \"2\""),
    Case("rule r { when title has \"x\" hit { as-of: 3 } }", "R110 3"),
    Case("rule r { when title has \"x\" hit { title: \"x\", title: \"y\" } }", "R014 title"),
  ]

  @Test(arguments: fields + types + names + effects + tests)
  func reportsTheCodeAtTheRightPlace(_ example: Case) {
    #expect(Load("pack demo\n" + example.text).places == example.expected)
  }

  @Test func allErrorsOfAllFilesComeInTheOrderOfFilesAndPlaces() {
    let load = Load([
      SourceFile(path: "b.rules", text: "pack b rule r { when lost = 1 tag X }"),
      SourceFile(path: "a.rules", text: "pack a rule r { when lost = 1 and title = 1 }"),
    ])
    let found = load.diagnostics.map { "\(load.sources.files[$0.span?.file ?? 0].path) \($0.code.rawValue)" }
    #expect(found == ["a.rules R101", "a.rules R110", "b.rules R101", "b.rules R117"])
  }

  @Test func circlesArePrintedWhole() {
    let load = Load(
      """
      pack demo
      rule a { when score(demo) > 1 tag a }
      rule b { when tag a score 1 }
      rule c { when rule c }
      """)
    #expect(
      load.diagnostics.map(\.message) == [
        "rules refer to each other in a circle: demo/a -> score(demo) -> demo/b -> tag a -> demo/a",
        "rules refer to each other in a circle: demo/c -> demo/c",
      ])
    #expect(load.diagnostics[0].related.count == 1)
  }

  @Test func capturedTagsCountAsReferences() {
    let load = Load("pack demo rule a { when title ~ /(x)/ and tag t/x tag t/${1} }")
    #expect(load.codes == ["R109"])
    #expect(Load("pack demo rule a { when title ~ /(x)/ and tag u/x tag t/${1} }").codes == [])
  }

  @Test func draftsDoNotFeedTagsAndMakeNoCircle() {
    #expect(Load("pack demo rule a { status draft when tag t tag t }").codes == [])
  }

  @Test func suggestionsComeWithAnEdit() throws {
    let load = Load("pack demo list trusted (word) { \"x\" } rule r { when title has @trustd }")
    let fix = try #require(load.diagnostics.first?.fix)
    #expect(load.diagnostics[0].message == "unknown list 'trustd'; did you mean 'trusted'?")
    #expect(fix.replacement == "trusted")
    #expect(load.sources.text(of: fix.span) == "trustd")
  }

  @Test func namesOfOtherPacksAreSuggestedWithTheirPack() {
    let load = Load([
      SourceFile(path: "a.rules", text: "pack a rule one { when title has \"x\" }"),
      SourceFile(path: "b.rules", text: "pack b rule two { when rule one }"),
    ])
    #expect(load.diagnostics.map(\.message) == ["unknown rule 'one'; did you mean 'a/one'?"])
  }
}
