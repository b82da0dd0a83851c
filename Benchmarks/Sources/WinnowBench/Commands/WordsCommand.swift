import ArgumentParser
import Foundation
import WinnowModel

/// `winnow-bench words`: plain words only, which ripgrep can look for too.
struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words", abstract: "Look for plain words, beside `rg -F -w -i -f`, which stops at the first in a line."
  )

  @Option(help: "How many words.") var words = 1_000
  @Option(help: "How often they hit: few or many.") var hits = HitRate.few
  @Option(help: "How many items are judged in a round.") var items = 50_000
  @Option(help: "Measured rounds.") var rounds = 5
  @Option(help: ArgumentHelp("Where ripgrep is.", valueName: "file")) var ripgrep = defaultRipgrep

  static let defaultRipgrep = "/usr/bin/rg"

  func run() throws {
    guard FileManager.default.isExecutableFile(atPath: ripgrep) else {
      print("ripgrep is left out: there is no \(ripgrep)\n")
      return
    }
    let path = try WorkFolder.path("words-items.jsonl")
    try CorpusFile.write(.news, itemCount: items, to: path)
    let parsed = try ItemFile.read(path, limit: items)
    let rules = plainRules()
    let workload = try Workload(name: "words", items: parsed, rules: rules, fileName: "words")
    let (lines, list) = (try WorkFolder.path("words-lines"), try WorkFolder.path("words-list"))
    try writeLines(parsed, to: lines)
    try Data(rules.compactMap(\.plainWord).map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: list))

    let engine = EngineContender(workload.loaded, items: parsed)
    try checkAnswers(Set(engine.pairs().map(\.item)).count, lines: lines, list: list)
    var (ours, theirs) = ([Double](), [Double]())
    for _ in 0..<rounds {
      ours.append(engine.round().seconds)
      theirs.append(try search(lines: lines, list: list, output: "/dev/null").seconds)
    }
    var table = MarkdownTable("\(rules.count.grouped) words, \(hits) hits, \(items.grouped) items", "us/item", "ratio")
    for (name, times) in [("Winnow, all hits", ours), ("rg -F -w -i -f, the first hit of a line", theirs)] {
      table.add(name, (times.median / Double(items) * 1e6).short, (times.median / ours.median).short)
    }
    table.print()
  }

  /// The plain words of a generated set that is large enough to have as many.
  private func plainRules() -> [BenchRule] {
    var seen = Set<String>()
    let plain = RuleGenerator.rules(words * 6, hits: hits).filter { rule in
      rule.plainWord.map { seen.insert($0).inserted } ?? false
    }
    return Array(plain.prefix(words))
  }

  /// Title and summary of an item on one line.
  private func writeLines(_ items: [Item], to path: String) throws {
    let file = try OutputStreamFile(path)
    for item in items {
      let line = (item.string(.title) ?? "") + "\t" + (item.string(.summary) ?? "") + "\n"
      try file.write { $0 += Array(line.utf8) }
    }
    try file.close()
  }

  private func search(lines: String, list: String, output: String) throws -> ChildProcess {
    try ChildProcess(
      ripgrep, ["--no-config", "-j1", "-c", "-F", "-w", "-i", "-f", list, lines], output: output)
  }

  private func checkAnswers(_ expected: Int, lines: String, list: String) throws {
    let path = try WorkFolder.path("words-count")
    _ = try search(lines: lines, list: list, output: path)
    let text = try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    guard Int(text) == expected else {
      throw BenchFailure("ripgrep finds words in \(text) items, Winnow in \(expected)")
    }
  }
}
