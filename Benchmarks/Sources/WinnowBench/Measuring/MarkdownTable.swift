import Foundation

/// A table as Markdown has it, its columns aligned for readers of the source too.
struct MarkdownTable {
  private let header: [String]
  private var rows: [[String]] = []

  init(_ header: String...) { self.header = header }

  init(_ header: [String]) { self.header = header }

  mutating func add(_ cells: String...) { rows.append(cells) }

  mutating func add(_ cells: [String]) { rows.append(cells) }

  var text: String {
    let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).map { cell, width in cell + String(repeating: " ", count: width - cell.count) }
      return "| " + padded.joined(separator: " | ") + " |\n"
    }
    let rule = "|" + widths.map { String(repeating: "-", count: $0 + 2) + "|" }.joined() + "\n"
    return line(header) + rule + rows.map(line).joined()
  }

  /// Prints it, at once even where the output is a file: a long run shows how far it is.
  func print() {
    Swift.print(text)
    fflush(nil)
  }
}
