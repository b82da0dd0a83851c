import Foundation
import Testing
import WinnowTestSupport

/// Runs with an index that are killed at any moment, started again, and end with the bytes of a run that was not.
@Suite struct KilledRunTests {
  private static let rules = """
    pack copies
    rule copy { when duplicate.kind = "url" or duplicate.kind = "title" or duplicate.kind = "near" tag copy score 1 }
    rule wide { when cluster.sources >= 3 tag wide score 2 }
    decide { reject when score(copies) >= 3 hold when tag copy accept otherwise }
    """

  private func folder(seed: UInt64, lines: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    var headlines = CopiedHeadlines(seed: seed)
    try folder.write(headlines.lines(lines), to: "items.jsonl")
    try folder.write(Self.rules, to: "rules/copies.rules")
    return folder
  }

  private static let runs: [(arguments: [String], seed: UInt64, signals: [Int32], kills: Int)] = [
    (["dedupe", "--candidates", "--batch-size", "20", "items.jsonl"], 41, [SIGKILL], 4),
    (["run", "--dedupe", "--with-item", "--batch-size", "30", "--jobs", "3", "items.jsonl"], 42, [SIGKILL], 4),
    (["dedupe", "--batch-size", "40", "items.jsonl"], 43, [SIGINT, SIGTERM], 2),
  ]

  @Test(arguments: runs)
  func killedRunsEndWithTheSameBytes(arguments: [String], seed: UInt64, signals: [Int32], kills: Int) throws {
    let folder = try folder(seed: seed, lines: 700)
    let command = arguments + ["--quiet", "--output", "out.jsonl"]
    #expect(try RunningCommand(command, in: folder).wait() == 0)
    let expected = try folder.read("out.jsonl")
    try FileManager.default.removeItem(at: folder.file("out.jsonl"))
    var random = SeededGenerator(seed: seed)
    let withIndex = command + ["--index", "index.sqlite"]
    for _ in 0..<kills {
      // The last part of the output is left, so that no run ends before it is killed.
      let growth = random.below(expected.utf8.count / kills) - 200
      let signal = signals[random.below(signals.count)]
      try kill(withIndex, in: folder, by: signal, growth: growth, limit: expected.utf8.count * 4 / 5)
    }
    let code = try RunningCommand(withIndex, in: folder).wait()
    let log = try folder.read("log")
    #expect(code == 0, "\(log)")
    #expect(try folder.read("out.jsonl") == expected)
    #expect(try folder.names().filter { $0.contains("partial") || $0.contains("tmp") } == [])
  }

  /// Starts the command and kills it when its output has grown by so many bytes, or as soon as it has as many as the limit.
  ///
  /// What the killed run before has written behind its last batch is cut off first; so some kills come before the first batch.
  private func kill(
    _ arguments: [String], in folder: TemporaryFolder, by signal: Int32, growth: Int, limit: Int
  ) throws {
    let partial = "out.jsonl.partial"
    let start = RunningCommand.size(of: folder.file(partial).path) ?? 0
    let command = try RunningCommand(arguments, in: folder)
    #expect(command.waits(for: partial, toHold: max(0, min(start + growth, limit))))
    command.send(signal)
    #expect(command.wait() == 128 + signal)
    #expect(RunningCommand.size(of: folder.file("out.jsonl").path) == nil)
  }
}
