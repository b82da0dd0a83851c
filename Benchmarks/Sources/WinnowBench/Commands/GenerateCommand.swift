import ArgumentParser

/// `winnow-bench generate`: what the benchmarks judge, as files.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write generated items, rules or expressions to a file.")

  enum Kind: String, CaseIterable, ExpressibleByArgument { case items, rules, expressions, phrases }

  @Argument(help: "What: items, rules, expressions (the rules for the peers) or phrases (a list and a rule).") var kind:
    Kind
  @Argument(help: "The file.") var output: String
  @Option(help: "How many.") var count = 1_000
  @Option(help: "What items hold: titles, news or bodies.") var shape = CorpusShape.news
  @Option(help: "How often rules hit: few or many.") var hits = HitRate.few

  func run() throws {
    switch kind {
    case .items: try CorpusFile.write(shape, itemCount: count, to: output)
    case .rules: try RuleSetFiles.writeRules(RuleGenerator.rules(count, hits: hits), to: output)
    case .expressions: try RuleSetFiles.writeExpressions(RuleGenerator.rules(count, hits: hits), to: output)
    case .phrases: try RuleSetFiles.writePhraseList(count, hits: hits, to: output)
    }
  }
}
