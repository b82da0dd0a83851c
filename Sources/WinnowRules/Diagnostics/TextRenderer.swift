/// Renders diagnostics for people: a headline, the place, the source line with carets, and what to do.
///
/// ```
/// error[R101] unknown field 'headline'; did you mean 'title'?
///   --> rules/bait.rules:4:8
///    |
///  4 |   when headline has "shock"
///    |        ^^^^^^^^
/// ```
/// Columns are counted in Unicode scalars from 1. Tabs, wide and combining characters are taken into account for the
/// carets, and characters that a terminal would hide are shown by number.
public struct TextRenderer: Sendable {
  private let sources: SourceSet
  private let lines: [LineTable]
  private let usesColor: Bool
  /// The most cells of a source line that are shown.
  private let lineLimit: Int

  /// Prepares to render diagnostics of these files.
  public init(sources: SourceSet, usesColor: Bool = false, lineLimit: Int = 110) {
    self.sources = sources
    self.usesColor = usesColor
    self.lineLimit = lineLimit
    lines = sources.files.map(LineTable.init)
  }

  /// Renders all with an empty line after each.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { render($0) + "\n" }.joined()
  }

  /// Renders one; every line of it ends with a line feed.
  public func render(_ diagnostic: Diagnostic) -> String {
    let color = Color(diagnostic.severity)
    let head = paint("\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]", color)
    var text = head + " " + visible(diagnostic.message) + "\n"
    let gutter = gutterWidth(diagnostic)
    if let span = diagnostic.span {
      text += place(of: span, gutter: gutter) + excerpt(span, label: diagnostic.label, gutter: gutter, color: color)
    }
    if let help = diagnostic.help {
      text += blanks(gutter + 1) + paint("=", .frame) + " help: " + visible(help) + "\n"
    }
    for related in diagnostic.related {
      text += paint("note", .note) + ": " + visible(related.message) + "\n"
      text += place(of: related.span, gutter: gutter)
      text += excerpt(related.span, label: nil, gutter: gutter, color: .note)
    }
    return text
  }

  // MARK: - Parts

  private func gutterWidth(_ diagnostic: Diagnostic) -> Int {
    let spans = [diagnostic.span].compactMap(\.self) + diagnostic.related.map(\.span)
    let last = spans.map { lines[$0.file].line(ofUTF8Offset: lastOffset(of: $0)) }.max() ?? 1
    return max(2, String(last).count)
  }

  private func lastOffset(of span: SourceSpan) -> Int { max(span.start, span.end - 1) }

  private func place(of span: SourceSpan, gutter: Int) -> String {
    let (line, column) = lines[span.file].position(ofUTF8Offset: span.start)
    let path = visible(sources.files[span.file].path)
    return blanks(gutter) + paint("-->", .frame) + " \(path):\(line):\(column)\n"
  }

  private func excerpt(_ span: SourceSpan, label: String?, gutter: Int, color: Color) -> String {
    let table = lines[span.file]
    let first = table.line(ofUTF8Offset: span.start)
    let last = table.line(ofUTF8Offset: lastOffset(of: span))
    var text = bar(gutter) + "\n"
    guard first < last else {
      return text + markedLine(first, span.start..<span.end, span.file, label, gutter: gutter, color: color)
    }
    let firstEnd = table.range(ofLine: first).upperBound
    text += markedLine(first, span.start..<max(firstEnd, span.start), span.file, nil, gutter: gutter, color: color)
    if last > first + 1 { text += paint("...", .frame) + "\n" }
    let start = firstVisible(in: table.range(ofLine: last), of: span.file)
    return text + markedLine(last, start..<max(start, span.end), span.file, label, gutter: gutter, color: color)
  }

  private func firstVisible(in range: Range<Int>, of file: Int) -> Int {
    let bytes = sources.files[file].bytes
    return range.first { bytes[$0] != UInt8(ascii: " ") && bytes[$0] != UInt8(ascii: "\t") } ?? range.lowerBound
  }

  private func markedLine(
    _ line: Int, _ range: Range<Int>, _ file: Int, _ label: String?, gutter: Int, color: Color
  ) -> String {
    let bytes = sources.files[file].bytes[lines[file].range(ofLine: line)]
    let (text, marked) = DisplayLine(bytes).window(around: range, limit: lineLimit)
    let number = paint(String(line).leftPadded(to: gutter, with: " ") + " |", .frame)
    let carets = String(repeating: "^", count: marked.count) + (label.map { " " + visible($0) } ?? "")
    let body = text.isEmpty ? "" : " " + text
    return "\(number)\(body)\n\(bar(gutter)) \(blanks(marked.lowerBound))\(paint(carets, color))\n"
  }

  private func bar(_ gutter: Int) -> String { blanks(gutter + 1) + paint("|", .frame) }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Text from a file that stands in a message must not reach the terminal as control characters.
  private func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isHiddenOnTerminal) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if scalar.isHiddenOnTerminal {
        shown += "<U+\(String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4, with: "0"))>"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  // MARK: - Colour

  private enum Color: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case frame = "34"

    init(_ severity: Diagnostic.Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }

  private func paint(_ text: String, _ color: Color) -> String {
    usesColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}
