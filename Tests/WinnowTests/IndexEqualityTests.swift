import Testing
import WinnowEngine
import WinnowIO
import WinnowModel
import WinnowTestSupport

@testable import Winnow

/// The index may only spare work: with it and without it the records are the same.
struct IndexEqualityTests {
  /// Counts the items, and names the first whose records differ.
  static func compare(_ inputs: [String], limit: Int = .max) throws -> (items: Int, difference: String?) {
    let ruleSet = try SeedsTests.ruleSet()
    var plain = Judge.Options()
    plain.usesIndex = false
    var without = Judge(ruleSet, options: plain)
    var with = Judge(ruleSet)
    let reader = JSONLinesReader(try InputSource.resolve(inputs))
    var item = Item()
    var items = 0
    while items < limit {
      switch try reader.next(into: &item) {
      case .item:
        items += 1
        let (fast, slow) = (with.judge(item), without.judge(item))
        guard fast == slow else { return (items, "\(reader.position): \(fast)\n\(slow)") }
      case .failure: continue
      case .end: return (items, nil)
      }
    }
    return (items, nil)
  }

  @Test func seedsHaveTheSameRecords() throws {
    let result = try Self.compare([Repository.path("seeds")])
    #expect(result.items >= 200)
    #expect(result.difference == nil)
  }

  @Test(
    .enabled(if: Repository.data("reddit_news_fwd.jsonl") != nil, "real data is absent; set WINNOW_DATA to its folder"),
    arguments: ["reddit_news_fwd.jsonl", "hackernews.jsonl", "youtube_spam.jsonl", "hatecheck.jsonl"])
  func realItemsHaveTheSameRecords(_ name: String) throws {
    let result = try Self.compare([try #require(Repository.data(name))], limit: 400)
    #expect(result.items == 400)
    #expect(result.difference == nil)
  }
}
