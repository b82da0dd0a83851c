import Testing
import Winnow
import WinnowEngine
import WinnowModel
import WinnowRules

@testable import WinnowCommand

@Suite struct ExplanationReportTests {
  private static let rules = """
    pack bait "Bait"
    list openers (word) { "you won't believe" }
    list trusted (domain) { "example.org" }
    rule numbered-list {
      about "Numbered list"
      when  title ~ /\\b\\d{1,2} (?:ways|things)\\b/ and not url in @trusted
      tag   listicle
      score 2
    }
    rule opener {
      when  title.folded has @openers or summary.folded has @openers
      tag   bait
      score bait 3.5
      classify politics
    }
    rule both  { when 2 of (numbered-list, opener, count(title ~ /!/) >= 3) tag clickbait score 4 }
    rule later { status shadow when title has "震惊" }
    group bait cap 6
    decide {
      reject  when tag spam
      hold    when score(bait) >= 4 and tag clickbait
      accept  otherwise
    }
    """

  private static func report(
    _ item: Item, of names: [String]? = nil, rules: String = rules, style: Style = .plain, width: Int = 60
  ) throws -> String {
    let loaded = RuleLoader.load(
      files: [SourceFile(path: "bait.rules", text: rules)],
      options: LoadOptions(asOf: Timestamp(seconds: 1_790_000_000)))
    try #require(loaded.diagnostics.isEmpty)
    let ruleSet = try #require(loaded.ruleSet)
    var judge = Judge(ruleSet)
    let explanation = judge.explain(item, rules: names?.compactMap { ruleSet.index(ofRule: $0) })
    return ExplanationReport(explanation, of: item, ruleSet: ruleSet, style: style, width: width).text
  }

  @Test func heldItemShowsEvidenceScoresAndThePolicyLine() throws {
    let item = Item(id: "a1", title: "You w0n't believe these 9 things", url: "https://other.example/x")
    #expect(
      try Self.report(item) == """
        hold  a1  You w0n't believe these 9 things
          category  politics
          tags      bait, clickbait, listicle

        ✓ bait/numbered-list  Numbered list
            ✓ title ~ /\\b\\d{1,2} (?:ways|things)\\b/
                title  You w0n't believe these 9 things
                                               ^^^^^^^^
            ✓ not
              ✗ url in @trusted
            → tag listicle, score bait 2

        ✓ bait/opener
            ✓ any of these
              ✓ title.folded has @openers
                  title  You w0n't believe these 9 things
                         ^^^^^^^^^^^^^^^^^
                         folded: you won't believe
              ? summary.folded has @openers  (unknown: the item has no summary)
            → tag bait, score bait 3.5, classify politics 1

        ✓ bait/both
            ✓ at least 2 of these 3
              ✓ rule bait/numbered-list
              ✓ rule bait/opener
              ✗ count(title ~ /!/) >= 3
            → tag clickbait, score bait 4

        Scores
          bait 6  = bait/numbered-list 2 + bait/opener 3.5 + bait/both 4, capped at 6

        Decision
          ✗ reject when tag spam  (no rule gave it)
          ✓ hold when score(bait) >= 4 and tag clickbait
              ✓ score(bait) >= 4  (it is 6)
              ✓ tag clickbait  (given by bait/both)

        """)
  }

  @Test func ruleThatMissedSaysWhichPartFailed() throws {
    let item = Item(id: "a2", title: "9 ways home", url: "https://news.example.org/")
    #expect(
      try Self.report(item, of: ["bait/numbered-list"]) == """
        accept  a2  9 ways home

        ✗ bait/numbered-list  Numbered list
            ✓ title ~ /\\b\\d{1,2} (?:ways|things)\\b/
                title  9 ways home
                       ^^^^^^
            ✗ not
              ✓ url in @trusted
                  url  https://news.example.org/
                       ^^^^^^^^^^^^^^^^^^^^^^^^^

        Decision
          ✗ reject when tag spam  (no rule gave it)
          ✗ hold when score(bait) >= 4 and tag clickbait
          ✓ accept otherwise

        """)
  }

  @Test func absentFieldIsShownAsUnknown() throws {
    let text = try Self.report(Item(title: "9 ways home"), of: ["bait/numbered-list"])
    #expect(text.contains("? bait/numbered-list"))
    #expect(text.contains("      ? url in @trusted  (unknown: the item has no url)\n"))
  }

  @Test func markerIsAlignedUnderWideCharacters() throws {
    let text = try Self.report(Item(id: "z", title: "独家：震惊 全国"))
    #expect(text.contains("        title  独家：震惊 全国\n                     ^^^^\n"))
    #expect(text.contains("    status shadow: reported, changes nothing\n"))
  }

  @Test func withoutPolicyTheReportSaysWhyTheItemIsAccepted() throws {
    let rules = "pack p\nrule r { when title has \"x\" tag t hit \"x\" miss \"y\" }"
    #expect(
      try Self.report(Item(id: "i", title: "y"), rules: rules) == """
        accept  i  y

        No rule hits this item.

        Decision
          ✓ accept  (the rules have no decide block)

        """)
  }

  @Test func longListsOfAlternativesShowOnlyThoseThatCount() throws {
    let many = (1...8).map { "rule r\($0) { when title has \"w\($0)\" tag t }" }.joined(separator: "\n")
    let rules = "pack p\n\(many)\nrule any-two { when 2 of p/* tag u }"
      .replacing("2 of p/*", with: "2 of (r1, r2, r3, r4, r5, r6, r7, r8)")
    let text = try Self.report(Item(id: "i", title: "w2 w5"), of: ["p/any-two"], rules: rules)
    #expect(text.contains("    ✓ at least 2 of these 8\n      ✓ rule p/r2\n      ✓ rule p/r5\n      ✗ 6 more\n"))
  }

  @Test func controlCharactersOfTheItemNeverReachTheTerminal() throws {
    let item = Item(id: "\u{1B}[31m", title: "9 ways \u{1B}[2J\u{7}")
    let text = try Self.report(item)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(text.contains("␛[2J"))
  }

  @Test func colorsSetOffMarksAndMatches() throws {
    let text = try Self.report(Item(id: "a", title: "9 ways home"), of: ["bait/opener"], style: .colored)
    #expect(text.contains("\u{1B}[33m?\u{1B}[0m \u{1B}[1mbait/opener\u{1B}[0m"))
  }
}
