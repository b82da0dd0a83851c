import Testing

/// A fenced block of a Markdown page.
struct CodeBlock: CustomTestStringConvertible, Sendable {
  /// The words after the opening fence: `rules`, `rules-error R003`.
  var info: String
  var text: String
  /// The line of the opening fence, from 1.
  var line: Int
  var page: String

  var testDescription: String { "\(page):\(line) \(info)" }

  /// All fenced blocks of a page, in order.
  static func all(in page: String, text: String) -> [CodeBlock] {
    var blocks: [CodeBlock] = []
    var open: CodeBlock?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          open = CodeBlock(info: String(line.dropFirst(3)), text: "", line: index + 1, page: page)
        }
      } else {
        open?.text += line + "\n"
      }
    }
    return blocks
  }
}
