import ArgumentParser
import WinnowDedupe
import WinnowModel

/// `winnow dedupe explain`: why two titles are copies or not.
struct DedupeExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how two titles are compared: canonical forms, grams, guards, verdict.",
    discussion: """
      An item is a title or a JSON object; the first one is the earlier. Titles alone are taken to be of two sources, at one \
      moment.

      EXAMPLES:
        winnow dedupe explain "Arsenal beat Chelsea 3-1" "Arsenal beat Chelsea 3-2"
        winnow dedupe explain '{"title":"Business Highlights","source":"AP","published":"2026-11-20"}' \\
          '{"title":"Business Highlights","source":"AP","published":"2026-11-21"}'

      Exit codes: 0 the items were compared, 2 an item or a file failed.
      """)

  @Argument(help: "The earlier item: a title, or a JSON object.")
  var first: String

  @Argument(help: "The later item.")
  var second: String

  @OptionGroup var dedupe: DedupeOptions
  @OptionGroup var color: ColorOptions

  func run() throws {
    let settings = try dedupe.settings(asOf: Timestamp(seconds: Environment.now))
    let comparison = TitleComparison(try item(first, "first"), try item(second, "second"), settings)
    let style = color.color.style(for: Environment.standardOutput)
    try StandardOutput.write(
      ComparisonReport(comparison: comparison, settings: settings, style: style).text)
  }

  private func item(_ text: String, _ place: String) throws -> Item {
    guard text.drop(while: \.isWhitespace).first == "{" else {
      return Item(id: place, title: text)
    }
    do {
      var item = try Item(json: text.utf8)
      if item.range(of: .id) == nil { item.set(.id, to: place) }
      return item
    } catch {
      throw CommandFailure("the \(place) item cannot be read: \(error.code.rawValue) at byte \(error.utf8Offset + 1)")
    }
  }
}
