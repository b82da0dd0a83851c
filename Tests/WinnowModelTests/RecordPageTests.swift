import WinnowTestSupport
import Foundation
import Testing
import WinnowModel

/// Holds `docs/record.md` and the schema to what the writer does.
@Suite("Record pages")
struct RecordPageTests {
  private static let digest = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

  @Test func namesTheMembersOfTheSchema() throws {
    let data = Data(try Repository.read("docs/record.schema.json").utf8)
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(RecordMember.allCases.map(\.rawValue)))
  }

  @Test func explainsTheMembersInOrder() throws {
    let page = try Repository.read("docs/record.md")
    let table = page.components(separatedBy: "## ").first { $0.hasPrefix("Members") } ?? ""
    let names = table.split(separator: "\n").compactMap { $0.firstMatch(of: /^\| `([a-z]+)` \|/)?.1 }
    #expect(names.map(String.init) == RecordMember.allCases.map(\.rawValue))
  }

  @Test func showsRecordsAsTheyAreWritten() throws {
    var record = Record(id: "a1")
    record.decision = .hold
    record.category = "politics"
    record.tags = ["clickbait", "listicle"]
    record.scores = [.init(group: "clickbait", points: Points(thousandths: 5500))]
    let evidence = Record.Evidence(field: "title", start: 0, end: 7, text: "17 w4ys", folded: "17 ways")
    record.hits = [.init(rule: "clickbait/numbered-list", evidence: evidence), .init(rule: "clickbait/bait-page")]
    record.facts = [
      .init(path: "checksums.cards", value: .number(1)), .init(path: "set.place", value: .text("Lisbon")),
    ]
    record.limits = [.init(rule: "spam/links", field: "body", code: "match")]
    var failed = Record()
    failed.error = ItemError(file: "feed.jsonl", line: 3, code: .badJSON, column: 17)
    let page = try Repository.read("docs/record.md")
    for example in [record, failed] {
      var writer = RecordWriter(ruleset: Self.digest, version: "0.1.0")
      writer.write(example)
      #expect(page.contains("```json\n" + String(decoding: writer.bytes, as: UTF8.self) + "```"))
    }
  }
}
