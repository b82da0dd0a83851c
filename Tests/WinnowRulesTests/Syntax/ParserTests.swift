import Testing
import WinnowModel

@testable import WinnowRules

/// The trees that well-formed files yield.
struct ParserTests {
  @Test func readsAPackWithListsAndRules() {
    let text = #"""
      # rules/clickbait.rules
      pack clickbait "Headlines that sell a click instead of a story"

      list trusted (domain) from "lists/trusted-sources.txt"
      list openers (word) {
        "you won't believe"
        "this is why"            until 2027-06-30   # campaign, ticket 812
      }

      rule numbered-list {
        about  "Numbered list that promises a reaction"
        when   title ~ /^\d{1,2} (?:reasons|ways|things)\b/i
               and not source in @trusted
        tag    listicle
        score  2
        hit    "17 ways to save on rent"
        miss   "17 dead after ferry sinks"
        todo hit "Seventeen ways to save on rent"
      }

      rule bait-page {
        about  "Several bait signals on one item"
        when   2 of (numbered-list, opener, count(title ~ /[!?]/) >= 3)
        tag    clickbait
      }
      """#
    let (tree, diagnostics) = Parser.parse(SourceFile(path: "clickbait.rules", text: text), index: 4)
    #expect(diagnostics == [])
    #expect(tree.file == 4)
    #expect(
      TreeText.of(tree) == [
        "pack clickbait 'Headlines that sell a click instead of a story'",
        "list trusted (domain) from 'lists/trusted-sources.txt'",
        "list openers (word) ['you won't believe' 'this is why'<day20999#campaign, ticket 812]",
        "rule numbered-list: about 'Numbered list that promises a reaction'; "
          + #"when (and title~/^\d{1,2} (?:reasons|ways|things)\b/i (not source in @trusted)); tag listicle; score - 2; "#
          + "hit '17 ways to save on rent'; miss '17 dead after ferry sinks'; todo hit 'Seventeen ways to save on rent'",
        "rule bait-page: about 'Several bait signals on one item'; "
          + "when (2 of rule:numbered-list rule:opener count:title~/[!?]/>=3); tag clickbait",
      ])
  }

  @Test func readsAPolicy() {
    let text = """
      group clickbait cap 6
      decide {
        reject  when score(spam) >= 8 or tag spam/confirmed
        hold    when score(clickbait) >= 4 or duplicate.kind = "near"
        accept  otherwise
      }
      """
    let (tree, diagnostics) = Parser.parse(SourceFile(path: "policy.rules", text: text), index: 0)
    #expect(diagnostics == [])
    #expect(
      TreeText.of(tree) == [
        "group clickbait cap 6",
        "decide: reject (or score:spam>=8 tag:spam/confirmed); hold (or score:clickbait>=4 duplicate.kind='near'); "
          + "accept otherwise",
      ])
  }

  static let conditions: [(String, String)] = [
    ("title ~ /a/", "title~/a/"),
    ("title~/a/i", "title~/a/i"),
    (#"title ~ /a\/b\\/imsxU"#, #"title~/a\/b\\/imsxU"#),
    ("title.folded ~ /{{pack/name}}+/x", "title.folded~/{{pack/name}}+/x"),
    ("title ~ /a #b/ # comment", "title~/a #b/"),
    ("title ~ /one\n two/x", "title~/one\n two/x"),
    (#"title has "a""#, "title has 'a'"),
    (#"title has ("a", "b",)"#, "title has 'a'|'b'"),
    (#"title has part "a""#, "title has part 'a'"),
    (#"title has part ("a", "b")"#, "title has part 'a'|'b'"),
    ("title has @bait", "title has @bait"),
    ("title has part @bait", "title has part @bait"),
    ("url in @spam/hosts", "url in @spam/hosts"),
    (#"lang in ("en", "de")"#, "lang is 'en'|'de'"),
    (#"lang is "en""#, "lang is 'en'"),
    (#"lang is ("en", "de")"#, "lang is 'en'|'de'"),
    (#"source = "A \"b\" \\ \n\t\u{1F600}""#, "source='A \"b\" \\ \n\t😀'"),
    ("item.points >= 10", "item.points>=10"),
    ("item.points != -2.5", "item.points!=-2.5"),
    ("item.sponsored = true", "item.sponsored=true"),
    ("item.sponsored != false", "item.sponsored!=false"),
    ("item.größe_2 > 1", "item.größe_2>1"),
    ("published < 2024-01-01", "published<day19723"),
    ("published < 2024-01-01T10:00:00Z", "published<second1704103200"),
    ("published <= 2024-01-01T10:00+02:00", "published<=second1704096000"),
    ("age > 30d", "age>2592000s"),
    ("age <= 90s", "age<=90s"),
    ("age < 5m", "age<300s"),
    ("age < 2h", "age<7200s"),
    ("age > 1w", "age>604800s"),
    ("exists body", "exists:body"),
    ("empty body", "empty:body"),
    ("length(title.raw) >= 120", "length:title.raw>=120"),
    ("words( body ) < 5", "words:body<5"),
    ("count(title ~ /[!?]/) >= 3", "count:title~/[!?]/>=3"),
    (#"count(text has ("a", "b")) > 2"#, "count:text has 'a'|'b'>2"),
    ("count(text has part @bait) = 2", "count:text has part @bait=2"),
    ("not title ~ /a/ and title ~ /b/", "(and (not title~/a/) title~/b/)"),
    ("exists a or exists b and not exists c", "(or exists:a (and exists:b (not exists:c)))"),
    ("(exists a or exists b) and exists c", "(and (or exists:a exists:b) exists:c)"),
    ("not (exists a or exists b)", "(not (or exists:a exists:b))"),
    ("not not exists a", "(not (not exists:a))"),
    ("exists a and exists b and exists c", "(and exists:a exists:b exists:c)"),
    ("2 of (a, b/c, title ~ /x/)", "(2 of rule:a rule:b/c title~/x/)"),
    ("any of (a, b)", "(1 of rule:a rule:b)"),
    ("all of (a, not b, (c or d))", "(and rule:a (not rule:b) (or rule:c rule:d))"),
    ("any of spam/*", "(1 of spam/*)"),
    ("3 of spam/*", "(3 of spam/*)"),
    ("all of spam/* and exists a", "(and (all of spam/*) exists:a)"),
    ("any of (title, count, exists)", "(1 of rule:title rule:count rule:exists)"),
    ("rule x", "rule:x"),
    ("rule spam/x and tag spam/confirmed", "(and rule:spam/x tag:spam/confirmed)"),
    ("tag 科技/2024", "tag:科技/2024"),
    ("score(spam) >= 2.5", "score:spam>=2.5"),
    ("score( spam )<-1", "score:spam<-1"),
    ("fact.language.code = \"en\"", "fact.language.code='en'"),
    ("exists a # one\n or # two\n exists b", "(or exists:a exists:b)"),
  ]

  @Test(arguments: conditions)
  func readsCondition(_ text: String, _ expected: String) {
    let (condition, diagnostics) = Parser.parseCondition(SourceFile(path: "-", text: text), index: 0)
    #expect(diagnostics == [])
    #expect(condition.map(TreeText.of) == expected)
    #expect(condition?.span.start == 0)
  }

  static let clauses: [(String, String)] = [
    (
      #"about "x" owner "news desk" see "https://a" see "https://b""#,
      "about 'x'; owner 'news desk'; see 'https://a'; see 'https://b'"
    ),
    (
      "status shadow level 2 since 2024-01-01 until 2024-12-31",
      "status shadow; level 2; since day19723; until day20088"
    ),
    ("on limit hit", "on limit true"),
    ("on limit miss", "on limit false"),
    ("tag a, b/c, d/${name}-e, ${1}", "tag a,b/c,d/${name}-e,${1}"),
    ("score 2 score spam 1.25 score spam -3", "score - 2; score spam 1.25; score spam -3"),
    ("classify politics classify 天气 2.5", "classify politics 1; classify 天气 2.5"),
    (#"set place = "in ${place}""#, "set place 'in ${place}'"),
    (#"hit "a" miss "b" todo hit "c" todo miss "d""#, "hit 'a'; miss 'b'; todo hit 'c'; todo miss 'd'"),
    (
      #"hit { title: "a", item.points: 12, published: 2024-01-01, item.hot: true, categories: ("x", "y") }"#,
      "hit {title:'a' item.points:12 published:day19723 item.hot:true categories:'x'|'y'}"
    ),
    (
      "hit {\n title: \"a\"\n url: \"b\"\n duplicate.kind: \"near\"\n as-of: 2024-01-01T00:00:00Z\n}",
      "hit {title:'a' url:'b' duplicate.kind:'near' as-of:second1704067200}"
    ),
    ("todo miss {}", "todo miss {}"),
  ]

  @Test(arguments: clauses)
  func readsClauses(_ text: String, _ expected: String) {
    let file = SourceFile(path: "a.rules", text: "pack p\nrule r {\nwhen exists title\n\(text)\n}")
    let (tree, diagnostics) = Parser.parse(file, index: 0)
    #expect(diagnostics == [])
    #expect(TreeText.of(tree).last == "rule r: when exists:title; \(expected)")
  }

  static let lists: [(String, String)] = [
    ("list a (word) {}", "list a (word) []"),
    (#"list a (word) { "x", y z, "w" }"#, "list a (word) ['x' 'y' 'z' 'w']"),
    ("list a (domain) { example.com *.co.uk }", "list a (domain) ['example.com' '*.co.uk']"),
    ("list a (word) {\n x # first\n \"y\", # second\n # alone\n z\n}", "list a (word) ['x'#first 'y'#second 'z']"),
    ("list a (word) { x until 2024-01-01 until y }", "list a (word) ['x'<day19723 'until' 'y']"),
    (
      "list a (pattern) { /x y/i /z\\/w/ until 2024-01-01 # n\n }",
      "list a (pattern) [/x y/i /z\\/w/<day19723#n]"
    ),
    ("list a (word) { rule of thumb }", "list a (word) ['rule' 'of' 'thumb']"),
    ("list a (glob) { c++ @you won’t café? }", "list a (glob) ['c++' '@you' 'won’t' 'café?']"),
    ("list a (exact) from \"lists/a.txt\"", "list a (exact) from 'lists/a.txt'"),
  ]

  @Test(arguments: lists)
  func readsLists(_ text: String, _ expected: String) {
    let (tree, diagnostics) = Parser.parse(SourceFile(path: "a.rules", text: "pack p " + text), index: 0)
    #expect(diagnostics == [])
    #expect(TreeText.of(tree) == ["pack p", expected])
  }

  @Test(arguments: [
    ("pack p", "pack p"), ("pack p strict", "pack p strict"), (#"pack p strict "x""#, "pack p strict 'x'"),
    (#"pack p "x""#, "pack p 'x'"), ("group g cap 2.5", "group g cap 2.5"),
  ])
  func readsDeclarations(_ text: String, _ expected: String) {
    let (tree, diagnostics) = Parser.parse(SourceFile(path: "a.rules", text: text), index: 0)
    #expect(diagnostics == [])
    #expect(TreeText.of(tree) == [expected])
  }

  @Test(arguments: ["\u{FEFF}pack p\nlet a = /x/", "pack p\r\nlet a = /x/\r\n", "\tpack\tp\tlet a =\n\t/x/"])
  func acceptsByteOrderMarkTabsAndCarriageReturns(_ text: String) {
    let (tree, diagnostics) = Parser.parse(SourceFile(path: "a.rules", text: text), index: 0)
    #expect(diagnostics == [])
    #expect(TreeText.of(tree) == ["pack p", "let a /x/"])
  }

  @Test func spansAreExact() {
    let text = #"pack p rule r { when title ~ /é/i tag ä hit "x" }"#
    let file = SourceFile(path: "a.rules", text: text)
    let (tree, _) = Parser.parse(file, index: 0)
    let sources = SourceSet(files: [file])
    guard case .rule(let rule) = tree.declarations.last else { return #expect(Bool(false)) }
    #expect(sources.text(of: rule.span) == #"rule r { when title ~ /é/i tag ä hit "x" }"#)
    #expect(sources.text(of: rule.name.span) == "r")
    #expect(rule.clauses.map { sources.text(of: $0.span) } == ["when title ~ /é/i", "tag ä", #"hit "x""#])
  }

  @Test func depthUpToTheLimitIsFine() {
    let text = String(repeating: "(", count: 99) + "exists a" + String(repeating: ")", count: 99)
    #expect(Parser.parseCondition(SourceFile(path: "-", text: text), index: 0).diagnostics == [])
  }
}
