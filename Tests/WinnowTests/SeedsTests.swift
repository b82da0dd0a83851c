import Foundation
import Testing
import WinnowEngine
import WinnowIO
import WinnowModel

@testable import Winnow

/// The sample items come out as their authors meant, and as their golden records say.
struct SeedsTests {
  static let golden = Repository.path("Tests/Golden/seeds.records.jsonl")

  static func ruleSet() throws -> RuleSet {
    let options = LoadOptions(asOf: try #require(Timestamp(parsing: "2026-11-22")))
    return try #require(RuleLoader.load([Repository.path("rules")], options: options).ruleSet)
  }

  static func seedFiles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.path("seeds"))
      .filter { $0.hasSuffix(".jsonl") }.sorted().map { Repository.path("seeds/" + $0) }
  }

  static func records(batchSize: Int) throws -> [UInt8] {
    var options = Pipeline.Options()
    options.batchSize = batchSize
    var pipeline = Pipeline(try ruleSet(), options: options)
    var output: [UInt8] = []
    let reader = JSONLinesReader(try InputSource.resolve(try seedFiles()))
    let summary = try pipeline.run(reader, write: { output += $0 })
    #expect(summary.isComplete)
    return output
  }

  @Test func recordsEqualTheirGoldenFile() throws {
    let records = Data(try Self.records(batchSize: 1024))
    if Repository.updatesGolden { try records.write(to: URL(fileURLWithPath: Self.golden)) }
    let golden = try Data(contentsOf: URL(fileURLWithPath: Self.golden))
    let pairs = zip(records.split(separator: 10), golden.split(separator: 10))
    let first = pairs.first { $0.0 != $0.1 }.map { String(decoding: $0.0, as: UTF8.self) }
    #expect(records == golden, "first record that differs: \(first ?? "the count of records")")
  }

  @Test(arguments: [1, 7, 4096])
  func batchSizeChangesNoByte(_ size: Int) throws {
    #expect(try Self.records(batchSize: size) == Self.records(batchSize: 1024))
  }

  @Test func itemsGetTheDecisionAndTagsTheyWereWrittenFor() throws {
    let ruleSet = try Self.ruleSet()
    var judge = Judge(ruleSet)
    var count = 0
    for file in try Self.seedFiles() {
      for (number, line) in try Repository.text(file).split(separator: "\n").enumerated() {
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
}
