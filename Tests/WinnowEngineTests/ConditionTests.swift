import Testing
import WinnowModel

@testable import WinnowEngine

/// What conditions say of one item, which has a title, a url, a source and categories but no summary, body or author.
struct ConditionTests {
  static let item: Item = {
    var item = Item(
      title: "Café owner wins 17 prizes, café re-opens", url: "https://News.Example.co.uk:8080/world/Story?id=7",
      source: "example.org", published: "2026-06-01T12:00:00Z", lang: "en", categories: ["World", "food & drink"])
    item.json = Array(#"{"points":12,"paid":true,"by":{"name":"Ann"},"labels":["a","b"],"score":"7.5"}"#.utf8)
    return item
  }()

  static let facts = [
    Record.Fact(path: "duplicate.kind", value: .text("near")), Record.Fact(path: "cluster.size", value: .number(3)),
    Record.Fact(path: "language.sure", value: .flag(true)),
  ]

  static let cases: [(String, Truth)] = [
    ("title ~ /prizes/", .yes),
    ("title ~ /PRIZES/", .no),
    ("title ~ /PRIZES/i", .yes),
    ("title ~ /^owner/", .no),
    ("summary ~ /x/", .unknown),
    ("not summary ~ /x/", .unknown),
    ("not title ~ /x{9}/", .yes),
    ("title has \"owner wins\"", .yes),
    ("title has \"Owner  WINS\"", .yes),
    ("title has \"own\"", .no),
    ("title has part \"own\"", .yes),
    ("title has \"café\"", .yes),
    ("title has \"caf\"", .no),
    ("title has (\"nothing\", \"prizes\")", .yes),
    ("title.folded has \"cafe\"", .yes),
    ("title.folded has \"Café\"", .yes),
    ("source is \"EXAMPLE.org\"", .yes),
    ("source is \"example\"", .no),
    ("source in (\"a\", \"example.org\")", .yes),
    ("source = \"Example.org\"", .no),
    ("source != \"Example.org\"", .yes),
    ("lang = \"en\"", .yes),
    ("author = \"x\"", .unknown),
    ("exists author", .no),
    ("not exists author", .yes),
    ("empty author", .yes),
    ("empty title", .no),
    ("exists title", .yes),
    ("length(title) = 40", .yes),
    ("words(title) >= 6", .yes),
    ("count(title ~ /caf/i) = 2", .yes),
    ("count(title has \"café\") >= 2", .yes),
    ("count(title has \"café\") > 2", .no),
    ("count(summary ~ /x/) = 0", .unknown),
    ("url.host = \"news.example.co.uk\"", .yes),
    ("url.domain = \"example.co.uk\"", .yes),
    ("url.path ~ /^\\/world\\//", .yes),
    ("url ~ /id=7$/", .yes),
    ("categories is \"world\"", .yes),
    ("categories has \"drink\"", .yes),
    ("categories is \"sport\"", .no),
    ("published < 2026-06-02", .yes),
    ("published = 2026-06-01", .yes),
    ("published > 2026-06-01", .no),
    ("age > 13d", .yes),
    ("age > 2w", .no),
    ("age <= 14d", .yes),
    ("item.points >= 12", .yes),
    ("item.points < 12", .no),
    ("item.paid = true", .yes),
    ("item.paid = false", .no),
    ("item.by.name is \"ann\"", .yes),
    ("item.by.age > 3", .unknown),
    ("item.labels is \"b\"", .yes),
    ("item.score > 7", .yes),
    ("item.by.name > 7", .unknown),
    ("duplicate.kind = \"near\"", .yes),
    ("cluster.size >= 3 and cluster.size < 4", .yes),
    ("cluster.sources >= 1", .unknown),
    ("fact.language.sure = true", .yes),
    ("fact.text.invisible = 0", .yes),
    ("text ~ /prizes/", .yes),
    ("text ~ /absent/", .no),
    ("title ~ /x{9}/ or summary ~ /x/", .unknown),
    ("title ~ /Café/ or summary ~ /x/", .yes),
    ("title ~ /x{9}/ and summary ~ /x/", .no),
    ("title ~ /Café/ and summary ~ /x/", .unknown),
    ("not (title ~ /x{9}/ and summary ~ /x/)", .yes),
    ("2 of (title ~ /Café/, title ~ /wins/, summary ~ /x/)", .yes),
    ("3 of (title ~ /Café/, title ~ /wins/, summary ~ /x/)", .unknown),
    ("3 of (title ~ /Café/, title ~ /x{9}/, summary ~ /x/)", .no),
    ("any of (title ~ /x{9}/, title ~ /wins/)", .yes),
    ("all of (title ~ /Café/, title ~ /wins/)", .yes),
    ("tag other", .no),
    ("title ~ /a/ and not title ~ /wins/ or title ~ /prizes/", .yes),
  ]

  @Test(arguments: cases)
  func conditionHasItsTruth(_ condition: String, _ expected: Truth) throws {
    let ruleSet = try RuleSet.load(condition: condition)
    var judge = Judge(ruleSet)
    #expect(judge.hits(rule: 0, item: Self.item, facts: Self.facts).truth == expected)
  }
}
