import WinnowModel

/// Renders diagnostics as JSON, one object a line.
///
/// Members in this order: `code`, `slug`, `severity`, `file`, `line`, `column`, `length`, `message`, `help`, `related`.
/// Lines and columns count from 1; columns and lengths are Unicode scalars. A diagnostic without a place has no `file`,
/// `line`, `column` and `length`; `help` and `related` are left out when there are none.
public struct JSONRenderer: Sendable {
  private let sources: SourceSet
  private let lines: [LineTable]

  /// Prepares to render diagnostics of these files.
  public init(sources: SourceSet) {
    self.sources = sources
    lines = sources.files.map(LineTable.init)
  }

  /// Renders all, each on a line of its own.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { render($0) + "\n" }.joined()
  }

  /// Renders one, without a line feed.
  public func render(_ diagnostic: Diagnostic) -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("code", diagnostic.code.rawValue)
    writer.member("slug", diagnostic.code.slug)
    writer.member("severity", diagnostic.severity.rawValue)
    if let span = diagnostic.span { write(span, to: &writer) }
    writer.member("message", diagnostic.message)
    if let help = diagnostic.help { writer.member("help", help) }
    if !diagnostic.related.isEmpty {
      writer.name("related")
      writer.beginArray()
      for related in diagnostic.related {
        writer.beginObject()
        write(related.span, to: &writer)
        writer.member("message", related.message)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func write(_ span: SourceSpan, to writer: inout JSONWriter) {
    let (line, column) = lines[span.file].position(ofUTF8Offset: span.start)
    writer.member("file", sources.files[span.file].path)
    writer.member("line", line)
    writer.member("column", column)
    writer.member("length", lines[span.file].scalarCount(span.start..<span.end))
  }
}

extension JSONWriter {
  /// Writes a member with text.
  mutating func member(_ name: String, _ value: String) {
    self.name(name)
    string(value)
  }

  /// Writes a member with a whole number.
  mutating func member(_ name: String, _ value: Int) {
    self.name(name)
    number(value)
  }
}
