import Foundation

/// `winnow run` with one and two jobs, to nowhere and to a file, and what only parses the same file, in turns.
struct JobRace {
  var winnow: String
  var rules: String
  var name: String
  var items: String

  /// One row of the table.
  private struct Row {
    var name: String
    var seconds: [Double] = []
    var processorSeconds: [Double] = []
    let run: () throws -> (seconds: Double, processorSeconds: Double?)
  }

  func run(rounds: Int) throws {
    let itemCount = try checkAnswers()
    guard let size = try FileManager.default.attributesOfItem(atPath: items)[.size] as? Int else {
      throw BenchFailure("\(items) has no size")
    }
    var rows = try winnowRows() + parserRows()
    for _ in 0..<rounds {
      for index in rows.indices {
        let result = try rows[index].run()
        rows[index].seconds.append(result.seconds)
        if let seconds = result.processorSeconds { rows[index].processorSeconds.append(seconds) }
      }
    }
    var table = MarkdownTable(
      "\(name), \(itemCount.grouped) items, \((Double(size) / 1e6).short) MB", "wall time", "items/s", "GB/s",
      "us/item",
      "processor us/item", "ratio")
    for row in rows {
      let seconds = row.seconds.median
      table.add(
        row.name, seconds.duration, Int(Double(itemCount) / seconds).grouped, (Double(size) / 1e9 / seconds).short,
        (seconds / Double(itemCount) * 1e6).short,
        row.processorSeconds.isEmpty ? "" : (row.processorSeconds.median / Double(itemCount) * 1e6).short,
        (seconds / rows[0].seconds.median).short)
    }
    table.print()
  }

  private func winnowRows() -> [Row] {
    var rows: [Row] = []
    for jobs in [1, 2] {
      for isFile in [false, true] {
        rows.append(
          Row(name: "winnow run, \(jobs) \(jobs == 1 ? "job" : "jobs"), to \(isFile ? "a file" : "/dev/null")") {
            let run = try self.judge(jobs: jobs, output: isFile ? try WorkFolder.path("records.jsonl") : nil)
            return (run.seconds, run.processorSeconds)
          })
      }
    }
    return rows
  }

  private func parserRows() throws -> [Row] {
    try ReadingRace.contenders(for: items, threads: [1, 2]).all.map { contender in
      Row(name: contender.name) { (try contender.round().seconds, nil) }
    }
  }

  private func judge(jobs: Int, output: String?, input: String? = nil, options: [String] = []) throws -> ChildProcess {
    let run = try ChildProcess(
      winnow,
      ["run", "--quiet", "--jobs", "\(jobs)", "--as-of", "2026-11-27", "--rules", rules] + options
        + (output.map { ["--output", $0] } ?? []) + [input ?? items])
    guard run.status == 0 else { throw BenchFailure("winnow run ends with \(run.status)") }
    return run
  }

  /// One record for each line; the same bytes with one and two jobs, and for the first items without the index.
  private func checkAnswers() throws -> Int {
    let names = try ["one", "two", "head", "plain", "head.jsonl"].map { try WorkFolder.path("answers-\($0)") }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    _ = try judge(jobs: 1, output: names[0])
    _ = try judge(jobs: 2, output: names[1])
    guard FileManager.default.contentsEqual(atPath: names[0], andPath: names[1]) else {
      throw BenchFailure("\(name): two jobs give other records than one")
    }
    let lineCount = try Self.lineCount(items)
    guard try Self.lineCount(names[0]) == lineCount else { throw BenchFailure("\(name): records are missing") }
    let head = try Data(contentsOf: URL(filePath: items), options: .mappedIfSafe).prefix(500_000)
    let end = head.lastIndex(of: UInt8(ascii: "\n")) ?? head.endIndex
    try head[..<end].write(to: URL(filePath: names[4]))
    _ = try judge(jobs: 1, output: names[2], input: names[4])
    _ = try judge(jobs: 1, output: names[3], input: names[4], options: ["--no-index"])
    guard FileManager.default.contentsEqual(atPath: names[2], andPath: names[3]) else {
      throw BenchFailure("\(name): the index changes records")
    }
    return lineCount
  }

  private static func lineCount(_ path: String) throws -> Int {
    try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe).withUnsafeBytes { bytes in
      var count = 0
      for byte in bytes where byte == UInt8(ascii: "\n") { count += 1 }
      return count
    }
  }
}
