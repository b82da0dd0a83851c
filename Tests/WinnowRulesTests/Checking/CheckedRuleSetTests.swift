import Testing
import WinnowModel

@testable import WinnowRules

@Suite struct CheckedRuleSetTests {
  // MARK: - Patterns

  /// The first pattern of the first rule's condition.
  func pattern(_ text: String) throws -> (pattern: PatternText, sources: SourceSet) {
    let load = Load("pack demo\n" + text)
    #expect(load.codes == [])
    guard case .test(let test) = try #require(load.rules.rules.first).condition.kind,
      case .matches(let pattern) = test.operation
    else { throw NoPattern() }
    return (pattern, load.sources)
  }

  struct NoPattern: Error {}

  @Test(arguments: [
    (#"rule r { when title ~ /a\/b\\/ }"#, #"a/b\\"#),
    (#"let f = /x|y/ rule r { when title ~ /a{{f}}b/ }"#, "a(?:x|y)b"),
    (#"let f = /x/is rule r { when title ~ /a{{f}}/ }"#, "a(?is:x)"),
    (#"let f = /x/ let g = /{{f}}y/i rule r { when title ~ /{{g}}{{f}}/ }"#, "(?i:(?:x)y)(?:x)"),
    (#"let f = /x # note/x rule r { when title ~ /{{f}}y/ }"#, "(?x:x # note\n)y"),
    (#"let f = /x/ rule r { when title ~ /\{{f}}{{f }}[{{f}}]/ }"#, "\\{{f}}{{f }}[(?:x)]"),
    (#"let f = /x/ rule r { when title ~ /{{demo/f}}/ }"#, "(?:x)"),
  ])
  func patternsAreMadeReadyForPCRE2(text: String, expected: String) throws {
    #expect(try pattern(text).pattern.text == expected)
  }

  @Test func placesInPatternsLeadBackToTheSource() throws {
    let (pattern, sources) = try pattern(#"let f = /x\/y/ rule r { when title ~ /a\/é{{f}}b/i }"#)
    #expect(pattern.text == "a/é(?:x/y)b")
    func character(_ offset: Int) -> String { sources.text(of: pattern.span(atUTF8Offset: offset)) }
    #expect(character(0) == "a")
    #expect(character(1) == "/")
    #expect(pattern.text.utf8.count == 12)
    #expect((7...9).map(character).joined() == "x/y")
    #expect(character(11) == "b")
    #expect(sources.text(of: pattern.span) == #"/a\/é{{f}}b/i"#)
    let inside = pattern.span(atUTF8Offset: 9)
    #expect(inside.start < pattern.span.start, "a fragment's places are where it is declared")
  }

  // MARK: - Structure

  @Test func everyRuleComesAfterThoseItRefersTo() {
    let load = Load(
      """
      pack demo
      rule a { when rule c and title has "x" }
      rule b { when title has "x" tag t }
      rule c { when tag t and score(other) > 1 }
      rule d { when title has "x" score other 1 }
      group other cap 5
      """)
    #expect(load.codes == [])
    #expect(load.rules.evaluationOrder.map { load.rules.rules[$0].id } == ["demo/b", "demo/d", "demo/c", "demo/a"])
  }

  @Test func filesCountInTheOrderOfTheirPaths() {
    let files = [
      SourceFile(path: "b.rules", text: "pack p rule two { when title has \"x\" }"),
      SourceFile(path: "a.rules", text: "pack p rule one { when title has \"x\" }"),
    ]
    #expect(Load(files).rules.rules.map(\.id) == ["p/one", "p/two"])
    #expect(Load(files).rules.canonicalBytes == Load(files.reversed()).rules.canonicalBytes)
  }

  @Test func packsAreScoreGroupsAndDeclaredOnesGiveTheCap() {
    let load = Load("group demo cap 6 group other cap 2 pack demo strict \"About\"")
    #expect(load.rules.groups.map(\.name) == ["demo", "other"])
    #expect(load.rules.groups.map(\.cap?.description) == ["6", "2"])
    #expect(load.rules.packs.map(\.isStrict) == [true])
  }

  @Test func allRulesOfAPackAreItsActiveOnes() throws {
    let load = Load([
      SourceFile(
        path: "a.rules",
        text: """
          pack a
          rule one { when title has "x" }
          rule two { status draft when title has "x" }
          rule three { when title has "x" }
          """),
      SourceFile(path: "b.rules", text: "pack b rule r { when 2 of a/* }"),
    ])
    #expect(load.codes == [])
    guard case .atLeast(2, let parts) = try #require(load.rules.rules.last).condition.kind else {
      Issue.record("not an 'of'")
      return
    }
    #expect(parts.map(\.kind) == [.rule(0), .rule(2)])
  }

  @Test func listFilesAreFoundBesideTheirRuleFile() throws {
    let file = SourceFile(
      path: "rules/a.rules", text: "pack a list l (word) from \"lists/l.txt\" rule r { when title has @l }")
    let load = Load([file], lists: ["rules/lists/l.txt": "# head\nyou won't believe until 2027-06-30 # ticket 812\n"])
    #expect(load.codes == [])
    let entry = try #require(load.rules.lists.first?.entries.first)
    #expect(entry.text == "you won't believe")
    #expect(entry.until != nil)
    #expect(entry.note == "ticket 812")
    #expect(load.sources.files[entry.span.file].path == "rules/lists/l.txt")
  }

  // MARK: - Conditions from outside

  @Test(arguments: [
    ("title has \"x\" and tag t", []), ("rule one", []), ("rule a/one", []), ("title ~ /{{money}}/", []),
    ("title has @words", []), ("score(a) > 1", []), ("rule tow", ["R103"]), ("rule twin", ["R103"]),
    ("lost = 1 or title has @lost", ["R101", "R102"]),
  ])
  func conditionsFromOutsideSeeTheRuleSet(text: String, codes: [String]) {
    let load = Load([
      SourceFile(
        path: "a.rules",
        text: """
          pack a let money = /[$]\\d+/ list words (word) { "x" }
          rule one { when title ~ /{{money}}/ or title has @words } rule twin { when rule one }
          """),
      SourceFile(path: "b.rules", text: "pack b rule two { when title has \"x\" } rule twin { when rule two }"),
    ])
    #expect(load.codes == [])
    var sources = load.sources
    let file = SourceFile(path: "condition", text: text)
    let parsed = Parser.parseCondition(file, index: sources.add(file))
    let condition = parsed.condition.map { Checker.checkCondition($0, in: load.rules, sources: sources) }
    #expect(condition?.diagnostics.map(\.code.rawValue) == codes)
    #expect((condition?.condition != nil) == codes.isEmpty)
  }

  // MARK: - Canonical form

  static let base = """
    pack demo "About"
    list words (word) { "a" "b" }
    let money = /[$]\\d+/
    rule one { when title ~ /{{money}}/i and not source has @words tag t score 2 hit "$5" }
    group demo cap 6
    decide { hold when score(demo) >= 2 accept otherwise }
    """

  @Test(arguments: [
    ("\n", "\n\n# a comment\n"), ("rule one {", "rule one\n{ about \"x\" owner \"me\" see \"http://a.b\""),
    ("\"About\"", "strict"), ("hit \"$5\"", "miss \"x\""), ("\"b\" }", "\"b\" # note\n}"),
    ("{{money}}", "(?:[$]\\d+)"), ("score 2", "score 2.0"), ("rule one {", "rule one { status active level 1"),
  ])
  func layoutAndWordsForPeopleDoNotChangeTheCanonicalForm(old: String, new: String) {
    let changed = Load(CheckedRuleSetTests.base.replacing(old, with: new))
    #expect(changed.codes == [])
    #expect(changed.rules.canonicalBytes == Load(CheckedRuleSetTests.base).rules.canonicalBytes)
  }

  @Test(arguments: [
    ("demo", "domo"), ("(word)", "(part)"), ("\"b\"", "\"c\""), ("\"b\"", "\"b\" until 2027-01-01"), ("/i", "/"),
    ("\\d+", "\\d"), ("not source", "source"), ("tag t", "tag u"), ("score 2", "score 3"), ("cap 6", "cap 7"),
    (">= 2", "> 2"), ("hold when", "reject when"), ("rule one {", "rule two {"),
    ("rule one {", "rule one { status shadow"), ("rule one {", "rule one { level 2"),
    ("rule one {", "rule one { on limit hit"), ("rule one {", "rule one { since 2026-01-01"),
    ("rule one {", "rule one { until 2026-01-01"), ("title ~", "title.folded ~"), ("title ~", "text ~"),
  ])
  func whateverDecidesChangesTheCanonicalForm(old: String, new: String) {
    let changed = Load(CheckedRuleSetTests.base.replacing(old, with: new))
    #expect(changed.codes == [])
    #expect(changed.rules.canonicalBytes != Load(CheckedRuleSetTests.base).rules.canonicalBytes)
  }
}
