import ArgumentParser

/// `winnow-bench read`: from a file of items to items, and nothing else.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read and parse a file on one thread, beside simdjson that only parses it.")

  // Many short rounds: what else the machine does then falls between most of them.
  @Option(help: "How many items the file has.") var items = 2_000
  @Option(help: "What they hold: titles, news or bodies.") var shape = CorpusShape.news
  @Option(help: "Measured rounds; two more come before them.") var rounds = 401
  @Option(help: ArgumentHelp("Read this file.", valueName: "file")) var data: String?

  func run() throws {
    let path = try data ?? CorpusFile.generated(shape, itemCount: items)
    let (contenders, answer) = try ReadingRace.contenders(for: path, threads: [1])
    guard let answer else { return }
    let results = try Race(rounds: rounds).run(contenders)
    let itemCount = Double(answer.checksum)
    var table = MarkdownTable("reading \(Int(itemCount).grouped) items", "ns/item", "items/s", "ratio")
    for result in results {
      table.add(
        result.contender.name, (result.seconds / itemCount * 1e9).short, Int(itemCount / result.seconds).grouped,
        (result.seconds / results[0].seconds).short)
    }
    table.print()
    print("Bytes of titles, summaries, bodies and addresses: \(answer.count.grouped).\n")
  }
}
