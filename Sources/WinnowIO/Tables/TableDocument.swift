internal import WinnowModel

/// Reads CSV and TSV by RFC 4180, piece by piece: the first line names the columns, every other one is an item.
///
/// A value between quotes may hold separators, line ends and doubled quotes, in TSV too. The separator is a comma, or a semicolon
/// or tab where the first line has more of these.
final class TableDocument: DocumentReading {
  var lines: [PendingLine] = []
  let isFinished = false

  private var separator: UInt8?
  private var header: TableHeader?
  private var row: [[UInt8]] = []
  private var value: [UInt8] = []
  private var rowBytes = 0
  private var state = State.atStart
  /// The first line while it is collected to find the separator.
  private var firstLine: [UInt8]?

  private enum State {
    /// Before the first byte of a value.
    case atStart
    case plain
    case quoted
    /// After a quote that ends the value or is the first of two.
    case afterQuote
  }

  /// - Parameter separator: what divides the values; found out from the first line when `nil`.
  init(separator: UInt8? = nil) {
    self.separator = separator
    firstLine = separator == nil ? [] : nil
  }

  func take(_ text: [UInt8]) {
    var text = text[...]
    if let line = firstLine {
      let end = text.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.endIndex
      firstLine = line + text[..<end]
      guard end < text.endIndex || line.count > LineReader.lineLimitBytes else { return }
      beginValues()
      text = text[end...]
    }
    takeValues(text)
  }

  func finish(_ problem: ItemError.Code?) {
    if firstLine != nil { beginValues() }
    // A quote that is never closed takes in the rest, so the row is no row.
    let isOpen = state == .quoted
    if isOpen { lines.append(.unreadable(.badInput)) } else { endRow() }
    if let problem {
      lines.append(.unreadable(problem))
    } else if header == nil, !isOpen {
      lines.append(.unreadable(.badInput))
    }
  }

  /// Finds the separator and reads the first line again.
  private func beginValues() {
    let line = firstLine ?? []
    firstLine = nil
    let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].map { mark in (mark, line.count { $0 == mark }) }
    separator = counts.max { $0.1 < $1.1 }?.0
    takeValues(line[...])
  }

  private func takeValues(_ text: ArraySlice<UInt8>) {
    for byte in text {
      switch (state, byte) {
      case (.quoted, UInt8(ascii: "\"")): state = .afterQuote
      case (.quoted, _): append(byte)
      case (.atStart, UInt8(ascii: "\"")): state = .quoted
      case (.afterQuote, UInt8(ascii: "\"")):
        append(byte)
        state = .quoted
      case (_, 0x0A), (_, 0x0D): endRow()
      case (_, separator): endValue()
      default:
        append(byte)
        state = .plain
      }
    }
  }

  private func append(_ byte: UInt8) {
    rowBytes += 1
    if rowBytes <= LineReader.lineLimitBytes { value.append(byte) }
  }

  private func endValue() {
    row.append(value)
    value.removeAll(keepingCapacity: true)
    rowBytes += 1
    state = .atStart
  }

  /// Ends a row; a line without any byte is none.
  private func endRow() {
    guard state != .atStart || !row.isEmpty else { return }
    endValue()
    if rowBytes > LineReader.lineLimitBytes {
      lines.append(.unreadable(.lineTooLong))
    } else if let header {
      lines.append(.text(header.json(of: row)))
    } else {
      header = TableHeader(row)
    }
    row.removeAll(keepingCapacity: true)
    rowBytes = 0
  }
}
