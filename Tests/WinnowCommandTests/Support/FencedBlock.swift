/// A fenced block of a Markdown page.
struct FencedBlock: Equatable {
  /// The word after the opening fence.
  var language: String
  var text: String
  /// The line after the opening fence, from 0, and the line of the closing fence.
  var lines: Range<Int>

  /// All fenced blocks of a page, in order.
  static func all(in page: String) -> [FencedBlock] {
    var blocks: [FencedBlock] = []
    var open: FencedBlock?
    for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.hasPrefix("```") else {
        open?.text += line + "\n"
        continue
      }
      if var block = open {
        block.lines = block.lines.lowerBound..<index
        blocks.append(block)
        open = nil
      } else {
        open = FencedBlock(language: String(line.dropFirst(3)), text: "", lines: index + 1..<index + 1)
      }
    }
    return blocks
  }
}
