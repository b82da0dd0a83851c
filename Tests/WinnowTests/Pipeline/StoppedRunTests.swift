import Foundation
import Testing
import WinnowIO
import WinnowTestSupport

@testable import Winnow

/// Runs that end before their input does: at once, with the right error, and with every thread gone.
@Suite struct StoppedRunTests {
  private struct SinkFailure: Error {}

  private static let readError = InputError(code: .cannotRead, path: "endless", systemError: 5)

  @Test(arguments: [1, 2, 5])
  func failureOfTheSinkEndsTheRun(jobs: Int) {
    var batches = 0
    #expect(throws: SinkFailure.self) {
      _ = try Pipeline(SampleRun.ruleSet, options: .init(jobs: jobs)).run(EndlessReader()) { _ in
        batches += 1
        if batches == 20 { throw SinkFailure() }
      }
    }
    #expect(batches == 20)
  }

  @Test(arguments: [1, 2, 5])
  func cancellationEndsTheRunAfterWholeBatches(jobs: Int) throws {
    let reader = EndlessReader(linesPerBlock: 3)
    var (lines, batches) = (0, 0)
    let summary = try Pipeline(SampleRun.ruleSet, options: .init(jobs: jobs)).run(reader) {
      lines += $0.count { $0 == UInt8(ascii: "\n") }
      batches += 1
    } isCancelled: {
      batches == 50
    }
    #expect(lines == 150)
    #expect(summary.items == 150)
    #expect(!summary.isComplete)
    // The reader may be ahead by the batches that there are, and no further.
    #expect((50...50 + 2 * jobs + 2).contains(reader.blockCount))
  }

  @Test(arguments: [1, 2, 5])
  func failureOfTheInputComesAfterTheRecordsBeforeIt(jobs: Int) {
    var lines = 0
    #expect(throws: Self.readError) {
      let reader = EndlessReader(linesPerBlock: 4, failure: (30, Self.readError))
      _ = try Pipeline(SampleRun.ruleSet, options: .init(jobs: jobs)).run(reader) {
        lines += $0.count { $0 == UInt8(ascii: "\n") }
      }
    }
    #expect(lines == 120)
  }

  @Test(arguments: [1, 2, 5], [("/nonexistent/f", InputError.Code.cannotOpen), ("/", .cannotRead)])
  func fileThatCannotBeReadComesAfterTheRecordsBeforeIt(jobs: Int, last: (path: String, code: InputError.Code)) throws {
    let folder = try TemporaryFolder()
    let first = try folder.write(SampleRun.lines(100, seed: 3), to: "f")
    var lines = 0
    let error = #expect(throws: InputError.self) {
      _ = try Pipeline(SampleRun.ruleSet, options: .init(jobs: jobs))
        .run(JSONLinesReader([.file(first), .file(last.path)])) { lines += $0.count { $0 == UInt8(ascii: "\n") } }
    }
    #expect(lines == 100)
    #expect(error?.path == last.path)
    #expect(error?.code == last.code)
  }

  @Test(arguments: [1, 2, 5])
  func recordsOfAQuietFeedComeBeforeItsNextLine(jobs: Int) throws {
    let feed = Pipe()
    let line = Data(#"{"id":"a","title":"9 ways"}"#.utf8 + [UInt8(ascii: "\n")])
    try feed.fileHandleForWriting.write(contentsOf: line)
    let reader = JSONLinesReader([.file("/dev/fd/\(feed.fileHandleForReading.fileDescriptor)")])
    var records = 0
    let summary = try Pipeline(SampleRun.ruleSet, options: .init(jobs: jobs)).run(reader) { bytes in
      records += bytes.count { $0 == UInt8(ascii: "\n") }
      if records < 20 {
        try feed.fileHandleForWriting.write(contentsOf: line)
      } else {
        try feed.fileHandleForWriting.close()
      }
    }
    #expect(summary.items == 20)
    #expect(summary.isComplete)
  }

  @Test(arguments: [2, 5], ["pipe", "fifo"])
  func runOverAQuietFeedCanBeStopped(jobs: Int, kind: String) throws {
    let folder = try TemporaryFolder()
    let feed = Pipe()
    let first = try folder.write(#"{"title":"9 ways"}"# + "\n", to: "f")
    let fifo = folder.file("fifo").path
    mkfifo(fifo, 0o600)
    // Nobody ever writes to either: the reading thread waits for bytes, or for a writer, until it is interrupted.
    let quiet = kind == "fifo" ? fifo : "/dev/fd/\(feed.fileHandleForReading.fileDescriptor)"
    let pipeline = Pipeline(SampleRun.ruleSet, options: .init(jobs: jobs))
    let sources = [first, quiet].map(InputSource.file)
    #expect(throws: SinkFailure.self) {
      _ = try pipeline.run(JSONLinesReader(sources)) { _ in throw SinkFailure() }
    }
    let summary = try pipeline.run(JSONLinesReader(sources)) { _ in
    } isCancelled: {
      true
    }
    #expect(summary.items == 1)
    withExtendedLifetime(feed) {}
  }

  /// Stops runs at random places in random ways. `WINNOW_FUZZ_CASES` asks for more of them.
  @Test func fuzzedRunsEndHoweverTheyAreStopped() throws {
    let cases = ProcessInfo.processInfo.environment["WINNOW_FUZZ_CASES"].flatMap { Int($0) } ?? 300
    var random = SeededGenerator(seed: 4)
    for number in 0..<min(cases, 20_000) {
      let jobs = Int.random(in: 1...6, using: &random)
      let last = Int.random(in: 1...12, using: &random)
      let way = Int.random(in: 0..<3, using: &random)
      let linesPerBlock = Int.random(in: 1...9, using: &random)
      let failure = way == 0 ? (last, Self.readError) : nil
      let reader = EndlessReader(linesPerBlock: linesPerBlock, failure: failure)
      var (lines, batches) = (0, 0)
      do {
        let summary = try Pipeline(SampleRun.ruleSet, options: .init(jobs: jobs)).run(reader) {
          lines += $0.count { $0 == UInt8(ascii: "\n") }
          batches += 1
          if way == 1, batches == last { throw SinkFailure() }
        } isCancelled: {
          way == 2 && batches == last
        }
        #expect(way == 2 && summary.items == lines, "run \(number)")
      } catch is SinkFailure {
        #expect(way == 1, "run \(number)")
      } catch {
        #expect(way == 0 && error as? InputError == Self.readError, "run \(number)")
      }
      #expect(lines == last * linesPerBlock, "run \(number)")
    }
  }
}
