import Foundation
import Testing
import WinnowDedupe
import WinnowIO
import WinnowTestSupport

@testable import Winnow

/// A run with an index that stops anywhere goes on as if it had not.
@Suite struct InterruptedDedupeTests {
  private struct Stop: Error {}

  private static let lineCount = 600

  private let folder: TemporaryFolder
  private let input: String
  private let output: String
  private let index: String

  init() throws {
    folder = try TemporaryFolder()
    var headlines = CopiedHeadlines(seed: 31)
    input = try folder.write(headlines.lines(Self.lineCount), to: "items.jsonl")
    (output, index) = (folder.file("out.jsonl").path, folder.file("index").path)
  }

  /// Runs as the command does; throws after so many batches.
  private func run(stopAfter batchLimit: Int = .max, jobs: Int = 1, batchSize: Int = 20, notesEnd: Bool = true) throws {
    let index = try DedupeIndex(path: index, settings: DedupeSettings(), run: "run")
    let file = try OutputFile(partial: output, keeping: index.done.bytes)
    var options = DedupePipeline.Options()
    (options.jobs, options.batchSize) = (jobs, batchSize)
    var batches = 0
    _ = try DedupePipeline(index.dedupeStage, options: options).run(JSONLinesReader([.file(input)]), index: index) {
      try file.write($0)
      try file.flush()
      batches += 1
      // The bytes are there and the batch is not in the index: the worst moment.
      if batches > batchLimit { throw Stop() }
    }
    try file.finish()
    if notesEnd { try index.finish() }
  }

  private func expected() throws -> String {
    var options = DedupePipeline.Options()
    options.batchSize = 20
    var bytes: [UInt8] = []
    _ = try DedupePipeline(DedupeStage(DedupeSettings()), options: options).run(JSONLinesReader([.file(input)])) {
      bytes += $0
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [1, 3])
  func stoppedRunsEndWithTheSameBytes(jobs: Int) throws {
    var random = SeededGenerator(seed: 5)
    var stops = 0
    while true {
      do {
        try run(stopAfter: random.below(6), jobs: jobs, batchSize: 1 + random.below(40))
        break
      } catch is Stop {
        stops += 1
        #expect(!FileManager.default.fileExists(atPath: output))
      }
      try #require(stops < 500)
    }
    #expect(stops > 4)
    #expect(try folder.read("out.jsonl") == expected())
    #expect(!FileManager.default.fileExists(atPath: output + ".partial"))
  }

  @Test func runThatEndedWithoutANoteOfItEndsAgain() throws {
    try run(notesEnd: false)
    let expected = try expected()
    #expect(try folder.read("out.jsonl") == expected)
    try run()
    #expect(try folder.read("out.jsonl") == expected)
    #expect(!FileManager.default.fileExists(atPath: output + ".partial"))
  }

  @Test func lostPartialOutputIsToldAndTheOldOneStays() throws {
    try folder.write("old", to: "out.jsonl")
    #expect(throws: Stop.self) { try run(stopAfter: 5) }
    try FileManager.default.removeItem(atPath: output + ".partial")
    let error = #expect(throws: OutputError.self) { try run() }
    #expect(error?.code == .partialLost)
    #expect(try folder.read("out.jsonl") == "old")
  }

  @Test func runOfAnotherNameBeginsAtTheStart() throws {
    #expect(throws: Stop.self) { try run(stopAfter: 5) }
    let other = try DedupeIndex(path: index, settings: DedupeSettings(), run: "other")
    #expect(!other.resumes)
    #expect(other.liveCount > 0)
  }

  @Test func overridesAreAmongTheSettings() throws {
    func digest(_ log: String) throws -> String {
      var settings = DedupeSettings()
      try settings.overrides.read(Array(log.utf8), file: "log")
      return settings.digest
    }
    #expect(try digest("") == DedupeSettings().digest)
    #expect(try digest(#"{"pin":"a"}"#) != digest(""))
    #expect(try digest(#"{"same":["a","b"]}"#) != digest(#"{"different":["a","b"]}"#))
    let (same, pin) = (#"{"same":["a","b"]}"#, #"{"pin":"c"}"#)
    #expect(try digest(same + "\n" + pin) == digest(pin + "\n" + same))
  }
}
