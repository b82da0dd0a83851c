import ArgumentParser

@main
struct WinnowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "winnow", abstract: "Judge headline items.")
}
