import Testing
import WinnowEngine
import WinnowIO
import WinnowModel
import WinnowTestSupport

@testable import Winnow

/// A record is the same bytes whether it is written from the judge's numbers or from a `Record`.
struct RecordPathsTests {
  static let selections: [(fields: String, findsNearMisses: Bool)] = [
    ("id,decision,category,tags,scores,hits,facts,missing,shadow,limits,near,ruleset,winnow", true),
    ("id,item,hits", false), ("decision", false), ("tags,scores,winnow", false),
  ]

  @Test(arguments: selections)
  func bothWaysGiveTheSameBytes(_ fields: String, _ findsNearMisses: Bool) throws {
    let ruleSet = try SeedsTests.ruleSet()
    var options = Judge.Options()
    options.findsNearMisses = findsNearMisses
    var direct = Judge(ruleSet, options: options)
    var through = Judge(ruleSet, options: options)
    let writer = RecordWriter(
      ruleset: ruleSet.digest, version: Winnow.version, selection: try RecordSelection(parsing: fields))
    let reader = JSONLinesReader(try InputSource.resolve([Repository.path("seeds")]))
    var item = Item()
    var items = 0
    reading: while true {
      switch try reader.next(into: &item) {
      case .end: break reading
      case .failure: continue
      case .item: items += 1
      }
      var (one, other) = (writer, writer)
      _ = direct.evaluate(item)
      direct.write(item, to: &one)
      other.write(through.judge(item), item: item)
      #expect(String(decoding: one.bytes, as: UTF8.self) == String(decoding: other.bytes, as: UTF8.self))
    }
    #expect(items >= 200)
  }

  @Test func capturesLimitsAndShadowsAreTheSameBytes() throws {
    var options = LoadOptions(asOf: Timestamp(seconds: 0))
    options.level = 1
    let text = """
      pack p
      rule place { when title ~ /in (?<where>\\w+)/ tag at/${where}, b set where = "${where}" score 1.5 }
      rule slow { when title ~ /(a+)+$/ and title ~ /x/ tag slow }
      rule seen { status shadow when title has "rent" tag seen }
      rule high { level 3 when categories has "news" tag high }
      decide { hold when score(p) > 1 accept otherwise }
      """
    let loaded = RuleLoader.load(files: [.init(path: "p.rules", text: text)], options: options)
    let ruleSet = try #require(loaded.ruleSet, "\(loaded.diagnostics)")
    let writer = RecordWriter(ruleset: ruleSet.digest, version: Winnow.version)
    var direct = Judge(ruleSet)
    var through = Judge(ruleSet)
    let items = [
      Item(title: "rent in Paris", categories: ["old", "news"]), Item(title: "in \"Quotes\" in b"),
      Item(id: "é\u{1}", title: String(repeating: "a", count: 40) + "b x"), Item(title: ""),
    ]
    for item in items {
      var (one, other) = (writer, writer)
      _ = direct.evaluate(item)
      direct.write(item, to: &one)
      other.write(through.judge(item), item: item)
      #expect(String(decoding: one.bytes, as: UTF8.self) == String(decoding: other.bytes, as: UTF8.self))
    }
  }
}
