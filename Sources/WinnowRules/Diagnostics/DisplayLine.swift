/// One source line as a terminal shows it: what each character looks like and how many cells it takes.
struct DisplayLine {
  private var cells: [Cell] = []

  private struct Cell {
    var utf8Offset: Int
    var text: String
    var width: Int
  }

  /// Tabs go to the next multiple of this many cells.
  static let tabWidth = 4

  /// Lays out the bytes of a line; `start` is the line's offset in its file.
  init(_ line: ArraySlice<UInt8>) {
    var offset = line.startIndex
    var column = 0
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      let cell: Cell
      if scalar == "\t" {
        let width = DisplayLine.tabWidth - column % DisplayLine.tabWidth
        cell = Cell(utf8Offset: offset, text: String(repeating: " ", count: width), width: width)
      } else if scalar.isHiddenOnTerminal {
        let text = "<U+\(String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4, with: "0"))>"
        cell = Cell(utf8Offset: offset, text: text, width: text.count)
      } else {
        cell = Cell(utf8Offset: offset, text: String(scalar), width: scalar.terminalWidth)
      }
      cells.append(cell)
      column += cell.width
      offset += UTF8.width(scalar)
    }
  }

  /// The line's text and the cells that a stretch covers, cut to `limit` cells around the stretch.
  func window(around range: Range<Int>, limit: Int) -> (text: String, marked: Range<Int>) {
    let first = cells.firstIndex { $0.utf8Offset >= range.lowerBound } ?? cells.count
    let last = max(first, cells.firstIndex { $0.utf8Offset >= range.upperBound } ?? cells.count)
    let total = cells.reduce(0) { $0 + $1.width }
    var from = 0
    if total > limit {
      var before = 0
      from = first
      // A quarter of the window shows what stands before the stretch.
      while from > 0, before + cells[from - 1].width <= limit / 4 {
        from -= 1
        before += cells[from].width
      }
    }
    let cutsStart = from > 0
    var text = cutsStart ? "…" : ""
    var width = cutsStart ? 1 : 0
    var marked = (start: 0, end: 0)
    var index = from
    while index < cells.count, total <= limit || width + cells[index].width < limit {
      if index == first { marked.start = width }
      text += cells[index].text
      width += cells[index].width
      if index < last { marked.end = width }
      index += 1
    }
    if first >= index { marked.start = width }
    if index < cells.count { text += "…" }
    return (text, marked.start..<max(marked.end, marked.start + 1))
  }
}

extension String {
  func leftPadded(to width: Int, with pad: Character) -> String {
    String(repeating: pad, count: max(0, width - count)) + self
  }
}

extension UTF8 {
  /// The number of bytes of a scalar in UTF-8.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x80: 1
    case 0x80..<0x800: 2
    case 0x800..<0x10000: 3
    default: 4
    }
  }
}

extension Unicode.Scalar {
  /// Control, bidirectional and zero-width characters: shown by number, so that nobody is misled by them.
  ///
  /// The joiners U+200C and U+200D are left alone: Persian, Indic scripts and emoji need them.
  package var isHiddenOnTerminal: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// The cells that a terminal gives the character: 0 for combining marks, 2 for wide ones.
  package var terminalWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1160...0x11FF: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }
}
