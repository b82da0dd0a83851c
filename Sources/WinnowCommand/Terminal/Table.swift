/// Rows with aligned columns, two spaces between them.
struct Table {
  /// Where a column's cells stand.
  enum Alignment { case left, right }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  init(_ alignments: Alignment...) { self.alignments = alignments }

  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row; cells hold no escape sequences, columns are counted as a terminal shows them.
  mutating func add(_ cells: String...) { rows.append(cells) }

  /// The rows as lines with an indent, without spaces at their ends.
  func lines(indent: Int = 0) -> [String] {
    let widths = alignments.indices.map { column in
      rows.map { column < $0.count ? DisplayWidth.columns(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, zip(alignments, widths)).map { cell, layout in
        let padding = String(repeating: " ", count: layout.1 - DisplayWidth.columns(of: cell))
        return layout.0 == .left ? cell + padding : padding + cell
      }
      var line = String(repeating: " ", count: indent) + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
