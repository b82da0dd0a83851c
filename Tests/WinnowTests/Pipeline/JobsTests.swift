import Foundation
import Testing
import WinnowIO
import WinnowModel
import WinnowTestSupport

@testable import Winnow

/// The number of jobs and the size of batches change no byte.
@Suite struct JobsTests {
  private static let batchSizes = [1, 7, 4096]
  private static let jobs = [1, 2, 5]

  private static let variants: [(name: String, change: @Sendable (inout Pipeline.Options) throws -> Void)] = [
    ("standard", { _ in }),
    ("only", { $0.only = [.hold, .error] }),
    ("fields", { $0.selection = try RecordSelection(parsing: "id,decision") }),
    ("with item", { $0.selection.insert(.item) }),
    ("explain", { $0.findsNearMisses = true }),
  ]

  @Test(arguments: variants.map(\.name))
  func jobsAndBatchSizeChangeNoByte(_ name: String) throws {
    let variant = try #require(Self.variants.first { $0.name == name })
    let folder = try TemporaryFolder()
    let sources = try InputSource.resolve(
      (0..<3).map { try folder.write(SampleRun.lines(400, seed: $0), to: "\($0)") } + [folder.write("", to: "empty")])
    var expected: SampleRun?
    for jobs in Self.jobs {
      for batchSize in Self.batchSizes {
        var options = Pipeline.Options(jobs: jobs, batchSize: batchSize)
        try variant.change(&options)
        let run = try SampleRun(JSONLinesReader(sources), options)
        #expect(run.summary.items == 1200)
        #expect(run.summary.isComplete)
        #expect(run == expected ?? run, "\(jobs) jobs, batches of \(batchSize)")
        expected = expected ?? run
      }
    }
  }

  @Test(arguments: [1, 2, 5])
  func inputWithoutLinesGivesNothing(jobs: Int) throws {
    let folder = try TemporaryFolder()
    let empty = InputSource.file(try folder.write("", to: "empty"))
    for sources in [[], [empty], [empty, empty]] {
      let run = try SampleRun(JSONLinesReader(sources), Pipeline.Options(jobs: jobs))
      #expect(run.records == "")
      #expect(run.summary.isComplete)
      #expect(run.summary.items == 0)
    }
  }

  @Test(arguments: [1, 2, 5])
  func longLinesAreOneRecordEach(jobs: Int) throws {
    let folder = try TemporaryFolder()
    let item = #"{"id":"a","title":"9 ways"}"# + "\n"
    let long = #"{"id":"b","title":"9 ways","x":""# + String(repeating: "x", count: 3 << 20) + "\"}\n"
    let tooLong = String(repeating: "y", count: 16 << 20 | 1) + "\n"
    let source = InputSource.file(try folder.write(item + long + tooLong + item + long + item, to: "f"))
    var options = Pipeline.Options(jobs: jobs)
    options.selection = try RecordSelection(parsing: "id,tags")
    #expect(
      try SampleRun(JSONLinesReader([source]), options).records.replacing(folder.path + "/", with: "") == """
        {"id":"a","tags":["count/9","listicle"]}
        {"id":"b","tags":["count/9","listicle"]}
        {"error":{"file":"f","line":3,"code":"line-too-long"}}
        {"id":"a","tags":["count/9","listicle"]}
        {"id":"b","tags":["count/9","listicle"]}
        {"id":"a","tags":["count/9","listicle"]}

        """)
  }

  @Test(arguments: [1, 2, 5])
  func progressGrowsToTheWholeInput(jobs: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = SampleRun.lines(500, seed: 1)
    let reader = JSONLinesReader([.file(try folder.write(bytes, to: "f"))])
    let thread = Thread.current
    var steps: [RunProgress] = []
    let pipeline = Pipeline(SampleRun.ruleSet, options: Pipeline.Options(jobs: jobs, batchSize: 10))
    let summary = try pipeline.run(reader) { _ in
      #expect(Thread.current == thread)
    } progress: {
      #expect(Thread.current == thread)
      steps.append($0)
    }
    #expect(steps.map(\.items) == (1...50).map { $0 * 10 })
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.bytesRead <= $1.bytesRead && $0.errors <= $1.errors })
    let whole = RunProgress(items: 500, errors: summary.errors, bytesRead: bytes.count, bytesTotal: bytes.count)
    #expect(steps.last == whole)
  }
}
