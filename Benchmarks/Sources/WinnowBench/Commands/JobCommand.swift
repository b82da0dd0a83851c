import ArgumentParser
import Foundation

/// `winnow-bench job`: the whole command, from a file of items to a file of records.
struct JobCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "job", abstract: "Run `winnow run` on a file, beside its reader alone and simdjson.")

  @Option(help: "How many items the file has.") var items = 200_000
  @Option(help: "What they hold: titles, news or bodies.") var shape = CorpusShape.news
  @Option(help: "Measured rounds.") var rounds = 5
  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Numbers of generated rules; 0 is the folder rules/.", valueName: "n"))
  var rules = [0, 1_000]
  @Option(help: "How often generated rules hit: few or many.") var hits = HitRate.few
  @Option(help: ArgumentHelp("The release binary of winnow.", valueName: "file"))
  var winnow = WorkFolder.repository + "/.build/release/winnow"
  @Option(help: ArgumentHelp("Judge this file.", valueName: "file")) var data: String?
  @Option(help: ArgumentHelp("Measure the memory for a file of so many megabytes, once.", valueName: "n"))
  var memory: Int?

  func run() throws {
    guard FileManager.default.isExecutableFile(atPath: winnow) else {
      throw BenchFailure("\(winnow) is not built; run `make build`")
    }
    if let memory { return try measureMemory(megabytes: memory) }
    let path = try data ?? CorpusFile.generated(shape, itemCount: items)
    for count in rules {
      try JobRace(winnow: winnow, rules: try rulesPath(count), name: name(count), items: path).run(rounds: rounds)
    }
  }

  private func name(_ count: Int) -> String {
    count == 0 ? "the rules of rules/" : "\(count.grouped) rules, \(hits) hits"
  }

  private func rulesPath(_ count: Int) throws -> String {
    guard count > 0 else { return WorkFolder.repository + "/rules" }
    let path = try WorkFolder.path("job-\(count)-\(hits).rules")
    try RuleSetFiles.writeRules(RuleGenerator.rules(count, hits: hits), to: path)
    return path
  }

  private func measureMemory(megabytes: Int) throws {
    let path = try WorkFolder.path("large.jsonl")
    defer { try? FileManager.default.removeItem(atPath: path) }
    try CorpusFile.write(shape, byteCount: megabytes * 1_000_000, to: path)
    var table = MarkdownTable("\(megabytes.grouped) MB of items", "jobs", "peak memory", "wall time", "GB/s")
    for count in rules {
      for jobs in [1, 2] {
        let run = try ChildProcess(
          winnow, ["run", "--quiet", "--jobs", "\(jobs)", "--rules", try rulesPath(count), path])
        guard run.status == 0 else { throw BenchFailure("winnow run ends with \(run.status)") }
        table.add(
          name(count), "\(jobs)", (Double(run.peakBytes) / 1e6).short + " MB", run.seconds.duration,
          (Double(megabytes) / 1e3 / run.seconds).short)
      }
    }
    table.print()
  }
}
