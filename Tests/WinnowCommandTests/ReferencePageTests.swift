import WinnowTestSupport
import ArgumentParser
import Testing

@testable import WinnowCommand

/// `docs/cli.md` is made from the declarations of the commands; `make golden` writes it anew.
@Suite struct ReferencePageTests {
  @Test func pageSaysWhatTheCommandsDeclare() throws {
    let page = Self.page
    if Repository.updatesGolden { try Repository.write(page, to: "docs/cli.md") }
    #expect(try Repository.read("docs/cli.md") == page, "docs/cli.md is out of date: run 'make golden'")
  }

  @Test func everyCommandShowsExamplesAndExitCodes() {
    for (command, _) in Self.commands {
      let discussion = command.configuration.discussion
      #expect(discussion.contains("EXAMPLES:"), "\(command)")
      #expect(discussion.contains("Exit codes: 0"), "\(command)")
    }
  }

  /// All commands, those below others behind them, with the words to type.
  private static var commands: [(command: any ParsableCommand.Type, name: String)] {
    func all(_ command: any ParsableCommand.Type, after words: String) -> [(any ParsableCommand.Type, String)] {
      let name = words + (command.configuration.commandName ?? "")
      return [(command, name)] + command.configuration.subcommands.flatMap { all($0, after: name + " ") }
    }
    return all(WinnowCommand.self, after: "")
  }

  private static var page: String {
    var text = """
      # The command line

      <!-- Made by the tests from the declarations in Sources/WinnowCommand; `make golden` writes it anew. -->

      Data goes to standard output, everything for people to standard error. Exit codes: 0 fine, 1 findings, 2 the job could not be
      done. No file means standard input. A file after `--output` appears, or is replaced, only when the run is complete; an
      interrupted run or a full disk leaves no file that looks whole. A closed pipe ends the command quietly.

      Completions for the shell: `winnow --generate-completion-script bash`, `zsh` or `fish`.

      """
    for (command, name) in Self.commands {
      text += "\n## \(name)\n\n```text\n"
      let help = WinnowCommand.helpMessage(for: command, columns: 100)
      text += help.split(separator: "\n", omittingEmptySubsequences: false)
        .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
        .joined(separator: "\n")
      text += (help.hasSuffix("\n") ? "" : "\n") + "```\n"
    }
    return text
  }
}
