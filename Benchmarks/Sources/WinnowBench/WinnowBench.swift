import ArgumentParser

/// `winnow-bench`: measures Winnow, and checks what it measures.
@main
struct WinnowBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "winnow-bench",
    abstract: "Measure Winnow beside its peers. Answers that differ end a race with exit code 1.",
    subcommands: [
      AllCommand.self, EngineCommand.self, PeersCommand.self, WordsCommand.self, LoadCommand.self, ReadCommand.self,
      JobCommand.self, GenerateCommand.self,
    ],
    defaultSubcommand: AllCommand.self)
}
