extension Parser {
  /// Reads a list file: one entry a line. `isPattern` says that the list holds `/…/flags` literals.
  ///
  /// A line is a quoted string, a pattern, or bare text up to its end; ` until DATE` and ` # note` may follow.
  public static func parseListFile(
    _ file: SourceFile, index: Int, kind isPattern: Bool
  ) -> ([ListEntry], [Diagnostic]) {
    var reader = ListFileReader(lexer: Lexer(file, index: index), isPattern: isPattern)
    reader.read()
    return (reader.entries, reader.diagnostics)
  }
}

/// Reads the lines of a list file.
private struct ListFileReader {
  let lexer: Lexer
  let isPattern: Bool
  var entries: [ListEntry] = []
  var diagnostics: [Diagnostic] = []

  init(lexer: Lexer, isPattern: Bool) { (self.lexer, self.isPattern) = (lexer, isPattern) }

  mutating func read() {
    if let problem = Parser.encodingProblem(in: lexer) {
      diagnostics.append(problem)
      return
    }
    var position = lexer.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while position < lexer.bytes.count {
      let end = lexer.lineEnd(from: position)
      readLine(position..<end)
      position = end + 1
    }
  }

  private mutating func readLine(_ line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, Lexer.isSpace(lexer.bytes[start]) { start += 1 }
    guard start < line.upperBound, lexer.bytes[start] != UInt8(ascii: "#") else { return }
    let first = lexer.bytes[start]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "/") && isPattern {
      readLiteral(at: start, in: line)
    } else {
      readBareText(start..<line.upperBound)
    }
  }

  private mutating func readLiteral(at start: Int, in line: Range<Int>) {
    let literal = lexer.token(from: start)
    let text: ListEntry.Text
    switch literal.kind {
    case .pattern where literal.span.end > line.upperBound:
      diagnostics.append(
        Diagnostic(
          .unclosedPattern, at: lexer.span(start, line.upperBound), "the pattern is not closed",
          label: "expected '/' behind this", help: "in a list file a pattern stands on one line"))
      return
    case .string(let value): text = .string(StringLiteral(value: value, span: literal.span))
    default:
      guard let pattern = PatternLiteral(literal) else { return }
      text = .pattern(pattern)
    }
    diagnostics += literal.problems
    let rest = literal.span.end..<line.upperBound
    let (restEnd, note) = splitNote(rest)
    var until: Literal?
    let remaining = trimmed(rest.lowerBound..<restEnd)
    if !remaining.isEmpty {
      let (head, date) = splitDate(rest.lowerBound..<restEnd, behindText: false)
      until = date
      if !trimmed(head).isEmpty {
        diagnostics.append(
          Diagnostic(
            .unexpectedToken, at: lexer.span(trimmed(head).lowerBound, trimmed(head).upperBound),
            "unexpected text behind the entry", help: "a line holds one entry; 'until DATE' and '# note' may follow it")
        )
      }
    }
    let end = max(literal.span.end, remaining.isEmpty ? 0 : remaining.upperBound)
    entries.append(ListEntry(text: text, until: until, note: note, span: lexer.span(literal.span.start, end)))
  }

  private mutating func readBareText(_ line: Range<Int>) {
    let (end, note) = splitNote(line)
    let (head, until) = splitDate(line.lowerBound..<end, behindText: true)
    let range = trimmed(head)
    let value = StringLiteral(value: lexer.text(range), span: lexer.span(range.lowerBound, range.upperBound))
    let whole = trimmed(line.lowerBound..<end)
    entries.append(
      ListEntry(
        text: .string(value), until: until, note: note, span: lexer.span(whole.lowerBound, whole.upperBound)))
  }

  /// Where the text before the note ends, and the note: what follows the first `#` behind white space.
  private func splitNote(_ range: Range<Int>) -> (end: Int, note: String?) {
    for position in range where lexer.bytes[position] == UInt8(ascii: "#") {
      if position > 0, Lexer.isSpace(lexer.bytes[position - 1]) {
        return (position, lexer.trimmedText(position + 1..<range.upperBound))
      }
    }
    return (range.upperBound, nil)
  }

  /// Splits ` until DATE` off the end; `behindText` says that text must stand before it.
  private mutating func splitDate(_ range: Range<Int>, behindText: Bool) -> (head: Range<Int>, until: Literal?) {
    let range = trimmed(range)
    var dateStart = range.upperBound
    while dateStart > range.lowerBound, !Lexer.isSpace(lexer.bytes[dateStart - 1]) { dateStart -= 1 }
    let head = trimmed(range.lowerBound..<dateStart)
    let text = lexer.text(dateStart..<range.upperBound)
    guard Parser.looksNumeric(text), !behindText && lexer.text(head) == "until" || hasUntil(head) else {
      return (range, nil)
    }
    let span = lexer.span(dateStart, range.upperBound)
    let rest = trimmed(head.lowerBound..<head.upperBound - "until".utf8.count)
    guard let date = DateLiteral(text) else {
      var problem = Parser.invalidDate(Name(text: text, span: span))
      problem.help = problem.help.map { $0 + "; text that ends like this stands in double quotes" }
      diagnostics.append(problem)
      return (rest, nil)
    }
    return (rest, Literal(value: .date(date.timestamp, wholeDay: date.isWholeDay), span: span))
  }

  /// Whether the stretch ends with `until` as a word of its own behind other text.
  private func hasUntil(_ range: Range<Int>) -> Bool {
    let word = Array("until".utf8)
    guard range.count > word.count, lexer.bytes[range].suffix(word.count).elementsEqual(word) else { return false }
    return Lexer.isSpace(lexer.bytes[range.upperBound - word.count - 1])
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Lexer.isSpace(lexer.bytes[start]) { start += 1 }
    while end > start, Lexer.isSpace(lexer.bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
