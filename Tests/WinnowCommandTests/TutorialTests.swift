import WinnowTestSupport
import Foundation
import Testing

/// Runs the tutorial as a newcomer does: each `sh` block in order, in one folder; a `text` block behind it is its output.
@Suite struct TutorialTests {
  private static let page = "docs/tutorial.md"

  @Test func everyBlockPrintsWhatThePageShows() throws {
    let folder = try TemporaryFolder()
    let blocks = try CodeBlock.all(of: Self.page)
    var edits: [(lines: Range<Int>, text: String)] = []
    var output: String?
    for block in blocks {
      switch block.language {
      case "sh":
        #expect(output ?? "" == "", "this output is not shown on the page: \(output ?? "")")
        let outcome = try BuiltCommand.shell(block.text, in: folder)
        #expect(outcome.code == 0, "\(block.text)\(outcome.output)")
        output = outcome.output
      case "text":
        let shown = try #require(output, "line \(block.lines.lowerBound): no sh block before this output")
        if Repository.updatesGolden {
          edits.append((block.lines, shown))
        } else {
          #expect(shown == block.text, "line \(block.lines.lowerBound)")
        }
        output = nil
      default: break
      }
    }
    guard Repository.updatesGolden else { return }
    var lines = try Repository.read(Self.page).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for edit in edits.reversed() {
      lines.replaceSubrange(
        edit.lines, with: edit.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
      )
    }
    try Repository.write(lines.joined(separator: "\n"), to: Self.page)
  }

  @Test func pageHasEnoughToRun() throws {
    let languages = try CodeBlock.all(of: Self.page).map(\.language)
    #expect(languages.count { $0 == "sh" } >= 8)
    #expect(languages.count { $0 == "text" } >= 8)
  }
}
