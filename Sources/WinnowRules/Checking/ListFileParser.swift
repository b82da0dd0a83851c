/// Reads a list file: one entry a line.
enum ListFileParser {
  /// Lines that are blank or begin with `#` are skipped; every other line is one entry as it stands.
  static func parse(
    _ source: SourceFile, file: Int, isPattern: Bool
  ) -> (entries: [ListEntry], diagnostics: [Diagnostic]) {
    var entries: [ListEntry] = []
    var start = 0
    for line in source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let span = SourceSpan(file: file, start: start, end: start + line.count)
      let text = String(decoding: line, as: UTF8.self)
      entries.append(
        ListEntry(text: .string(StringLiteral(value: text, span: span)), until: nil, note: nil, span: span))
    }
    return (entries, [])
  }
}
