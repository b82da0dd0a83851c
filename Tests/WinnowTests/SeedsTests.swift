import Foundation
import Testing
import WinnowEngine
import WinnowIO
import WinnowModel
import WinnowTestSupport

@testable import Winnow

/// The sample items come out as their authors meant, and as their golden records say.
struct SeedsTests {
  static let golden = GoldenFile("Tests/Golden/seeds.records.jsonl")

  static func ruleSet() throws -> RuleSet {
    let options = LoadOptions(asOf: try #require(Timestamp(parsing: "2026-11-22")))
    return try #require(RuleLoader.load([Repository.path("rules")], options: options).ruleSet)
  }

  static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.path(folder))
      .filter { $0.hasSuffix(".jsonl") }.sorted().map { Repository.path(folder + "/" + $0) }
  }

  /// The records of all sample items, of the broken lines and of the pages; paths are relative to the repository.
  static func records(_ options: Pipeline.Options = Pipeline.Options()) throws -> String {
    let pipeline = Pipeline(try ruleSet(), options: options)
    var output: [UInt8] = []
    let items = JSONLinesReader(try InputSource.resolve(try files(in: "seeds") + files(in: "seeds/broken")))
    #expect(try pipeline.run(items, write: { output += $0 }).isComplete)
    let pages = PageReader(try InputSource.resolve(["seeds/page.html", "seeds/page.txt"].map(Repository.path)))
    #expect(try pipeline.run(pages, write: { output += $0 }).isComplete)
    return String(decoding: output, as: UTF8.self)
      .replacingOccurrences(of: Repository.path("seeds") + "/", with: "seeds/")
      .replacingOccurrences(of: try ruleSet().digest, with: "sha256:…")
  }

  @Test func recordsEqualTheirGoldenFile() throws {
    let mismatch = try Self.golden.mismatch(with: try Self.records())
    #expect(mismatch == nil)
  }

  @Test(arguments: [1, 2, 5], [1, 7, 4096])
  func jobsAndBatchSizeChangeNoByte(jobs: Int, batchSize: Int) throws {
    let mismatch = try Self.golden.mismatch(with: try Self.records(Pipeline.Options(jobs: jobs, batchSize: batchSize)))
    #expect(mismatch == nil)
  }

  @Test func itemsGetTheDecisionAndTagsTheyWereWrittenFor() throws {
    let ruleSet = try Self.ruleSet()
    var judge = Judge(ruleSet)
    var count = 0
    for file in try Self.files(in: "seeds") {
      for (number, line) in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").enumerated() {
        let place = "\((file as NSString).lastPathComponent):\(number + 1)"
        let item = try Item(json: line.utf8)
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        let expectation = try #require(object as? [String: Any])["expect"] as? [String: Any]
        let expected = try #require(expectation, "\(place) has no expect")
        let record = judge.judge(item)
        #expect(record.decision?.rawValue == expected["decision"] as? String, "\(place) decision")
        let missing = Set(expected["tags"] as? [String] ?? []).subtracting(record.tags)
        #expect(missing.isEmpty, "\(place) lacks tags \(missing.sorted())")
        if let category = expected["category"] as? String {
          #expect(record.category == category, "\(place) category")
        }
        count += 1
      }
    }
    #expect(count >= 200)
  }

  @Test func brokenLinesGetTheirCodes() throws {
    let expected = try Repository.read("seeds/broken/expected.tsv").split(separator: "\n").dropFirst()
      .map { line in line.split(separator: "\t")[1] }
    let reader = JSONLinesReader(try InputSource.resolve([Repository.path("seeds/broken/broken-lines.jsonl")]))
    var item = Item()
    var codes: [Substring] = []
    while true {
      let result = try reader.next(into: &item)
      switch result {
      case .item: codes.append("ok")
      case .failure(let error): codes.append(Substring(error.code.rawValue))
      case .end:
        #expect(codes == expected)
        return
      }
    }
  }

  @Test(arguments: ["seeds/page.html", "seeds/page.txt"])
  func pageOfAContentFarmIsRejectedWithItsReasons(_ page: String) throws {
    let reader = PageReader(try InputSource.resolve([Repository.path(page)]))
    var item = Item()
    #expect(try reader.next(into: &item) == .item)
    let record = Judge.record(of: item, by: try Self.ruleSet())
    #expect(record.decision == .reject)
    #expect(record.category == "politics")
    #expect(record.tags.contains("content-farm/section-mismatch"))
  }
}

extension Judge {
  /// The record of one item from a judge of its own.
  fileprivate static func record(of item: Item, by ruleSet: RuleSet) -> Record {
    var judge = Judge(ruleSet)
    return judge.judge(item)
  }
}
