import Foundation
import Testing
import WinnowDedupe
import WinnowIO
import WinnowTestSupport

@testable import Winnow

/// The number of jobs and the size of batches change no byte of what the dedupe stage finds.
@Suite struct DedupeJobsTests {
  private static let ways = [(1, 256), (1, 1), (2, 13), (3, 1), (3, 256), (7, 13)]
  private static let lineCount = 1800

  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    var headlines = CopiedHeadlines(seed: 11)
    path = try folder.write(headlines.lines(Self.lineCount), to: "items.jsonl")
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  private func countsAreRich(_ text: String) {
    for kind in ["id", "url", "title", "near", "related"] {
      #expect(lines(text).count { $0.contains("\"kind\":\"\(kind)\"") } > 5, "\(kind)")
    }
    #expect(lines(text).count { $0.contains("\"error\":") } > 50)
    #expect(lines(text).count == Self.lineCount)
  }

  @Test func judgedRecordsAreTheSame() throws {
    var expected: String?
    for (jobs, batchSize) in Self.ways {
      let reader = JSONLinesReader([.file(path)])
      let records = try DedupeRun.judge(reader, DedupeSettings(), jobs: jobs, batchSize: batchSize)
      #expect(records == expected ?? records, "\(jobs) jobs, batches of \(batchSize)")
      expected = expected ?? records
    }
    let records = try #require(expected)
    countsAreRich(records)
    for tag in ["copy", "near", "related", "wide", "first", "again"] {
      #expect(lines(records).contains { $0.contains("\"\(tag)\"") }, "\(tag)")
    }
  }

  @Test func candidatesAreTheSame() throws {
    var settings = DedupeSettings()
    settings.reportsCandidates = true
    var expected: String?
    for (jobs, batchSize) in Self.ways {
      let reader = JSONLinesReader([.file(path)])
      let records = try DedupeRun.find(reader, settings, jobs: jobs, batchSize: batchSize)
      #expect(records == expected ?? records, "\(jobs) jobs, batches of \(batchSize)")
      expected = expected ?? records
    }
    let records = try #require(expected)
    countsAreRich(records)
    #expect(lines(records).count { $0.contains("\"candidates\":[{") } > 100)
  }

  @Test func indexChangesNoVerdict() throws {
    let expected = try DedupeRun.find(JSONLinesReader([.file(path)]), DedupeSettings())
    for jobs in [1, 3] {
      let index = try DedupeIndex(path: folder.file("index-\(jobs)").path, settings: DedupeSettings(), run: nil)
      let records = try DedupeRun.find(
        JSONLinesReader([.file(path)]), DedupeSettings(), jobs: jobs, batchSize: 100, index: index)
      #expect(records == expected)
    }
  }
}
