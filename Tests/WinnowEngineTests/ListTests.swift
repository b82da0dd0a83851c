import Testing
import WinnowModel

@testable import WinnowEngine

/// The six kinds of list, for `has` and `in`.
struct ListTests {
  static let cases: [(kind: String, entries: String, test: String, value: String, hits: Bool)] = [
    ("word", "\"free gift\"", "title has @l", "Your FREE  gift awaits", true),
    ("word", "\"free gift\"", "title has @l", "free gifts", false),
    ("word", "\"free gift\"", "title has part @l", "free gifts", true),
    ("word", "\"free gift\"", "title in @l", "Free gift", true),
    ("word", "\"free gift\"", "title in @l", "A free gift", false),
    ("word", "\"头条\"", "title has @l", "今日头条新闻", true),
    ("part", "bait", "title has @l", "Clickbaiting", true),
    ("exact", "\"US\"", "title has @l", "the US team", true),
    ("exact", "\"US\"", "title has @l", "join us", false),
    ("exact", "\"US\"", "title in @l", "US", true),
    ("exact", "\"US\"", "title in @l", "us", false),
    ("domain", "example.com", "url in @l", "https://www.Example.com/x", true),
    ("domain", "example.com", "url in @l", "https://badexample.com/x", false),
    ("domain", "example.com", "source in @l", "news.example.com", true),
    ("domain", "example.com", "title has @l", "see blog.example.com, now", true),
    ("domain", "example.com", "title has @l", "see example.community", false),
    ("glob", "\"win * prize?\"", "title has @l", "You WIN big prizes!", true),
    ("glob", "\"win * prize?\"", "title in @l", "You win big prizes", false),
    ("glob", "\"win * prize?\"", "title in @l", "win big prizes", true),
    ("pattern", "/\\bw[i1]n\\b/i", "title has @l", "a W1N here", true),
    ("pattern", "/w[i1]n/i", "title in @l", "W1N", true),
    ("pattern", "/w[i1]n/i", "title in @l", "W1N!", false),
    ("word", "\"old news\" until 2026-06-14", "title has @l", "old news", false),
    ("word", "\"old news\" until 2026-06-15", "title has @l", "old news", true),
  ]

  @Test(arguments: cases)
  func listKindDecides(_ kind: String, _ entries: String, _ test: String, _ value: String, _ hits: Bool) throws {
    let ruleSet = try RuleSet.load(condition: test, declarations: "list l (\(kind)) {\n \(entries)\n}")
    var item = Item(title: test.hasPrefix("title") ? value : "t")
    if test.hasPrefix("url") { item.set(.url, to: value) }
    if test.hasPrefix("source") { item.set(.source, to: value) }
    var judge = Judge(ruleSet)
    #expect((judge.hits(rule: 0, item: item).truth == .yes) == hits)
  }

  @Test func filesHoldEntriesNotesAndDates() throws {
    let text = """
      # a comment
      big deal   # ticket 7
      "#hashtag" until 2026-01-01
      hot take until 2099-01-01 # campaign
      """
    let ruleSet = try RuleSet.load(
      "pack t\nlist l (word) from \"words.txt\"\nrule r { when title has @l\n tag x }", lists: ["words.txt": text])
    #expect(ruleSet.record(Item(title: "a big deal")).tags == ["x"])
    #expect(ruleSet.record(Item(title: "a hot take")).tags == ["x"])
    #expect(ruleSet.record(Item(title: "#hashtag")).tags == [])
    #expect(ruleSet.record(Item(title: "ticket 7")).tags == [])
  }
}
