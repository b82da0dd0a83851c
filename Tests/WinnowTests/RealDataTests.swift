import WinnowTestSupport
import Foundation
import Testing
import WinnowEngine
import WinnowIO
import WinnowModel
import WinnowRules

@testable import Winnow

/// Runs over real headlines, where they are there to run on.
@Suite(
  .enabled(if: Repository.data("reddit_news_fwd.jsonl") != nil, "real data is absent; set WINNOW_DATA to its folder"))
struct RealDataTests {
  @Test(arguments: ["reddit_news_fwd.jsonl", "hackernews.jsonl", "youtube_spam.jsonl"])
  func everyLineHasOneRecord(_ name: String) throws {
    let path = try #require(Repository.data(name))
    let lines = try Data(contentsOf: URL(fileURLWithPath: path)).filter { $0 == 10 }.count
    let pipeline = Pipeline(try SeedsTests.ruleSet())
    let reader = JSONLinesReader(try InputSource.resolve([path]))
    var records = 0
    let summary = try pipeline.run(reader, write: { records += $0.filter { $0 == 10 }.count })
    #expect(records == lines)
    #expect(summary.items == lines)
    #expect(summary.errors == 0)
  }

  /// Every expression becomes a rule of one generated file, the phrases among them a phrase; what does not load is named.
  @Test func realExpressionsLoadAsOneRuleFile() throws {
    let path = try #require(Repository.data("regexes.jsonl"))
    var text = "pack real\n"
    var count = 0
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let pattern = try #require(object["pattern"] as? String)
      let flags = (object["flags"] as? String ?? "").filter { "imsxU".contains($0) }
      let test =
        object["flavour"] as? String == "literal"
        ? "has part \(StringLiteral.written(pattern))" : "~ \(PatternLiteral.written(pattern, flags: flags))"
      text += "rule r\(count) {\n  when title \(test)\n  tag x\n}\n"
      count += 1
    }
    #expect(count == 16_669)
    let loaded = RuleLoader.load(
      files: [SourceFile(path: "real.rules", text: text)], options: LoadOptions(asOf: Timestamp(seconds: 0)))
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    for error in errors {
      let bytes = Array(text.utf8)
      let place = try #require(error.span)
      let start = bytes[..<place.start].lastIndex(of: 10).map { $0 + 1 } ?? 0
      let line = String(decoding: bytes[start...].prefix { $0 != 10 }, as: UTF8.self)
      print("refused: \(error.code.rawValue) \(error.message): \(line)")
    }
    #expect(errors.allSatisfy { $0.span != nil })
    #expect(errors.isEmpty)
    #expect(loaded.ruleSet?.checked.rules.count == count)
  }
}
