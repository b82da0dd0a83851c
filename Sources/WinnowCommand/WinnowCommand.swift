import ArgumentParser
import Winnow

/// The command `winnow`.
@main
struct WinnowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "winnow",
    abstract: "Judge headline items by rules: items in, one decision each out, as JSON Lines.",
    discussion: """
      EXAMPLES:
        winnow run --rules rules items.jsonl > records.jsonl
        winnow check rules
        winnow explain --rules rules items.jsonl --id a1
        winnow find 'title ~ /\\bfree\\b/i' items.jsonl

      Exit codes: 0 fine, 1 findings, 2 the job could not be done.
      Completions: winnow --generate-completion-script bash|zsh|fish
      """,
    version: "winnow \(Winnow.version)",
    subcommands: [
      RunCommand.self, CheckCommand.self, ExplainCommand.self, FindCommand.self, DedupeCommand.self,
      ReadCommand.self, ProfileCommand.self,
    ])

  /// Runs the command that was typed and ends the process with its exit code.
  static func main() {
    FailingWrites.becomeErrors()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      ProcessEnd.end(with: error)
    }
  }
}
