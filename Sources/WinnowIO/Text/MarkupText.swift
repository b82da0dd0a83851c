internal import WinnowText

/// The text that a reader sees of a piece of HTML in a feed.
///
/// Only names of HTML's elements make a tag, so `a < b` and `List<Item>` stay. Each byte is looked at a fixed number of times.
enum MarkupText {
  /// The text without tags and with its character references decoded.
  ///
  /// Where there are tags, white space is a space and blocks are lines of their own; otherwise lines stay as they are.
  static func plain(_ markup: [UInt8]) -> String {
    guard markup.contains(UInt8(ascii: "<")) else {
      return cleaned(HTMLEntities.decodedBytes(markup[...]), isFlat: false)
    }
    var tags = TagFinder()
    var output: [UInt8] = []
    output.reserveCapacity(markup.count)
    var hasTags = false
    var position = 0
    while position < markup.count {
      guard markup[position] == UInt8(ascii: "<"), let tag = tags.tag(in: markup, at: position) else {
        output.append(markup[position])
        position += 1
        continue
      }
      if !hasTags {
        hasTags = true
        flattenLines(&output)
      }
      output += tag.mark
      position = tag.end
      if let element = tag.skipped { position = end(of: element, in: markup, from: position) }
      let textEnd = markup[position...].firstIndex(of: UInt8(ascii: "<")) ?? markup.count
      output += markup[position..<textEnd].map { $0 < 0x20 ? 0x20 : $0 }
      position = textEnd
    }
    return cleaned(HTMLEntities.decodedBytes(output[...]), isFlat: hasTags)
  }

  /// Lines without white space at their ends, and without blank ones at the ends of the text or one after another.
  /// - Parameter isFlat: whether stretches of white space inside of a line are a space.
  static func cleaned(_ text: [UInt8], isFlat: Bool) -> String {
    var lines: [ArraySlice<UInt8>] = []
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let kept = isFlat ? flat(line)[...] : trimmed(line)
      if kept.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(kept)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self)
  }

  /// The text as one line, with single spaces.
  static func line(_ text: [UInt8]) -> String { String(decoding: flat(text[...]), as: UTF8.self) }

  private static func flat(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var position = text.startIndex
    while position < text.endIndex {
      let isNoBreakSpace = text[position] == 0xC2 && position + 1 < text.endIndex && text[position + 1] == 0xA0
      if text[position] <= 0x20 || isNoBreakSpace {
        if let last = output.last, last != 0x20 { output.append(0x20) }
        position += isNoBreakSpace ? 2 : 1
      } else {
        output.append(text[position])
        position += 1
      }
    }
    if output.last == 0x20 { output.removeLast() }
    return output
  }

  /// The offset of the end tag of an element whose content is skipped.
  private static func end(of element: String, in markup: [UInt8], from start: Int) -> Int {
    markup[start...].firstRange(of: Array("</\(element)".utf8))?.lowerBound ?? markup.count
  }

  private static func flattenLines(_ text: inout [UInt8]) {
    for index in text.indices where text[index] < 0x20 { text[index] = 0x20 }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = line.firstIndex { $0 > 0x20 } ?? line.endIndex
    let end = line.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return line[start..<end]
  }
}
