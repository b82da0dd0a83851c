/// A fenced block of a Markdown page of the repository.
package struct CodeBlock: CustomStringConvertible, Sendable {
  /// The page by its path from the root.
  package let page: String
  /// The words after the opening fence: `rules`, `rules-error R003`.
  package let words: [String]
  package fileprivate(set) var text = ""
  /// The lines between the fences, counted from 0.
  package fileprivate(set) var lines: Range<Int>

  /// The first word after the opening fence; empty when there is none.
  package var language: String { words.first ?? "" }

  /// Where it stands, for test names: `docs/tutorial.md:12 sh`.
  package var description: String { "\(page):\(lines.lowerBound) \(words.joined(separator: " "))" }

  /// All fenced blocks of a page, in order.
  package static func all(of page: String) throws -> [CodeBlock] {
    var blocks: [CodeBlock] = []
    var open: CodeBlock?
    let lines = try Repository.read(page).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard line.hasPrefix("```") else {
        open?.text += line + "\n"
        continue
      }
      if var block = open {
        block.lines = block.lines.lowerBound..<index
        blocks.append(block)
        open = nil
      } else {
        let words = line.dropFirst(3).split(separator: " ").map(String.init)
        open = CodeBlock(page: page, words: words, lines: index + 1..<index + 1)
      }
    }
    return blocks
  }
}
