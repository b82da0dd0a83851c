/// Reads a page that is plain text: the title line first, then paragraphs.
enum PlainPage {
  /// A first line longer than this is text, and the page has no title line.
  private static let titleLimit = 300

  static func read(_ bytes: [UInt8]) -> PageText {
    let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }.map { line in
      PageText.collapsed(String(decoding: line, as: UTF8.self))
    }
    var page = PageText()
    guard let first = lines.firstIndex(where: { !$0.isEmpty }) else { return page }
    var rest = lines[first...]
    if lines[first].unicodeScalars.count <= titleLimit {
      page.titleLine = lines[first]
      rest = rest.dropFirst()
    } else {
      page.titleLine = firstSentence(of: lines[first])
    }
    page.paragraphs = paragraphs(rest)
    return page
  }

  /// The stretches between blank lines; every line, when no blank line stands between text.
  private static func paragraphs(_ lines: ArraySlice<String>) -> [String] {
    let blocks = lines.split { $0.isEmpty }
    if blocks.count == 1 { return Array(blocks[0]) }
    return blocks.map { $0.joined(separator: "\n") }
  }

  /// The text up to the end of its first sentence, or a cut at a space, as the title of a text without one.
  static func firstSentence(of text: String) -> String {
    let start = text.unicodeScalars.prefix(titleLimit)
    let marks: Set<Unicode.Scalar> = ["?", "!", "。", "？", "！"]
    var last: Unicode.Scalar = " "
    for (index, scalar) in zip(start.indices, start) {
      if marks.contains(scalar) || (last == "." && scalar == " ") {
        let end = marks.contains(scalar) ? start.index(after: index) : index
        return PageText.collapsed(String(start[..<end]))
      }
      last = scalar
    }
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return PageText.collapsed(String(start[..<end]))
  }
}
