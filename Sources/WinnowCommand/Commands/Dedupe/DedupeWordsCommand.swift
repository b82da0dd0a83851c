import ArgumentParser
import WinnowDedupe

/// `winnow dedupe words`: what the guards know of words.
struct DedupeWordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Print the built-in words of the guards, in the format that --words reads.",
    discussion: """
      EXAMPLES:
        winnow dedupe words | less
        winnow dedupe words places > places.guards

      Exit codes: 0 fine, 2 there are no words on the theme.
      """)

  @Argument(help: "The theme: \(BuiltInGuards.texts.map(\.name).joined(separator: ", ")). Without it: all.")
  var theme: String?

  func validate() throws {
    guard let theme, !BuiltInGuards.texts.contains(where: { $0.name == theme }) else { return }
    throw ValidationError(
      "There are no words on '\(theme)'; there are \(BuiltInGuards.texts.map(\.name).joined(separator: ", ")).")
  }

  func run() throws {
    let texts = BuiltInGuards.texts.filter { theme == nil || $0.name == theme }
    try StandardOutput.write(texts.map(\.text).joined(separator: "\n"))
  }
}
