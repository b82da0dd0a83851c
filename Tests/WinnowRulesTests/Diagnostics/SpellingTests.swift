import Testing

@testable import WinnowRules

struct SpellingTests {
  static let cases: [(String, [String], String?)] = [
    ("wen", ["when", "see", "set"], "when"),
    ("ttile", ["title", "text"], "title"),
    ("summray", ["summary", "source"], "summary"),
    ("publshed", ["published"], "published"),
    ("AND", ["and", "or"], "and"),
    ("tags", ["tag", "set"], "tag"),
    ("x", ["y", "is"], nil),
    ("on", ["or", "in"], nil),
    ("colour", ["color", "colon"], "color"),
    ("bat", ["cat", "bar"], "bar"),
    ("title", ["title"], nil),
    ("whatever", ["when", "tag"], nil),
    ("tag", ["id", "tags", "facts"], "tags"),
    ("socres", ["scores", "error", "decision"], "scores"),
    ("elephant", ["scores", "decision"], nil),
    ("hld", ["accept", "hold", "reject"], "hold"),
    ("bait/numberd-lst", ["bait/numbered-list", "bait/opener"], "bait/numbered-list"),
  ]

  @Test(arguments: cases)
  func suggestsTheNearest(_ word: String, _ candidates: [String], _ expected: String?) {
    #expect(Spelling.suggestion(for: word, among: candidates) == expected)
    #expect(Spelling.suggestion(for: word, among: candidates.reversed()) == expected)
  }
}
