import WinnowModel

/// Renders diagnostics as one SARIF 2.1.0 document, for code hosts and editors that show results of analysis tools.
///
/// Columns are Unicode scalars, and the document says so. Only codes that occur are listed as rules.
public struct SARIFRenderer: Sendable {
  private let sources: SourceSet
  private let lines: [LineTable]
  private let toolVersion: String
  private let helpPage: String

  /// Prepares to render diagnostics of these files; `helpPage` is where the entries of the codes are found.
  public init(sources: SourceSet, toolVersion: String, helpPage: String = "docs/diagnostics.md") {
    self.sources = sources
    self.toolVersion = toolVersion
    self.helpPage = helpPage
    lines = sources.files.map(LineTable.init)
  }

  /// Renders the document; it ends with a line feed.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    let codes = Set(diagnostics.map(\.code)).sorted { $0.rawValue < $1.rawValue }
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    writer.member("version", "2.1.0")
    writer.array("runs") { writer in
      writer.beginObject()
      writer.object("tool") { writer in
        writer.object("driver") { writer in
          writer.member("name", "winnow")
          writer.member("version", toolVersion)
          writer.array("rules") { writer in
            for code in codes { write(code, to: &writer) }
          }
        }
      }
      writer.member("columnKind", "unicodeCodePoints")
      writer.array("results") { writer in
        for diagnostic in diagnostics {
          write(diagnostic, ruleIndex: codes.firstIndex(of: diagnostic.code) ?? 0, to: &writer)
        }
      }
      writer.endObject()
    }
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private func write(_ code: DiagnosticCode, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", code.rawValue)
    writer.member("name", code.slug)
    writer.object("shortDescription") { $0.member("text", code.title) }
    writer.member("helpUri", "\(helpPage)#\(code.anchor)")
    writer.object("defaultConfiguration") { $0.member("level", code.severity.rawValue) }
    writer.endObject()
  }

  private func write(_ diagnostic: Diagnostic, ruleIndex: Int, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("ruleId", diagnostic.code.rawValue)
    writer.member("ruleIndex", ruleIndex)
    writer.member("level", diagnostic.severity.rawValue)
    let help = diagnostic.help.map { "; " + $0 } ?? ""
    writer.object("message") { $0.member("text", diagnostic.message + help) }
    writer.array("locations") { writer in
      if let span = diagnostic.span { writeLocation(span, message: nil, id: nil, to: &writer) }
    }
    if !diagnostic.related.isEmpty {
      writer.array("relatedLocations") { writer in
        for (id, related) in diagnostic.related.enumerated() {
          writeLocation(related.span, message: related.message, id: id, to: &writer)
        }
      }
    }
    if let fix = diagnostic.fix { write(fix, to: &writer) }
    writer.endObject()
  }

  private func write(_ fix: Diagnostic.Fix, to writer: inout JSONWriter) {
    writer.array("fixes") { writer in
      writer.beginObject()
      writer.array("artifactChanges") { writer in
        writer.beginObject()
        writeArtifact(fix.span, to: &writer)
        writer.array("replacements") { writer in
          writer.beginObject()
          writeRegion("deletedRegion", fix.span, to: &writer)
          writer.object("insertedContent") { $0.member("text", fix.replacement) }
          writer.endObject()
        }
        writer.endObject()
      }
      writer.endObject()
    }
  }

  private func writeLocation(_ span: SourceSpan, message: String?, id: Int?, to writer: inout JSONWriter) {
    writer.beginObject()
    if let id { writer.member("id", id) }
    writer.object("physicalLocation") { writer in
      writeArtifact(span, to: &writer)
      writeRegion("region", span, to: &writer)
    }
    if let message { writer.object("message") { $0.member("text", message) } }
    writer.endObject()
  }

  private func writeArtifact(_ span: SourceSpan, to writer: inout JSONWriter) {
    writer.object("artifactLocation") { $0.member("uri", SARIFRenderer.uri(sources.files[span.file].path)) }
  }

  private func writeRegion(_ name: String, _ span: SourceSpan, to writer: inout JSONWriter) {
    let (line, column) = lines[span.file].position(ofUTF8Offset: span.start)
    let (endLine, endColumn) = lines[span.file].position(ofUTF8Offset: max(span.start, span.end))
    writer.object(name) { writer in
      writer.member("startLine", line)
      writer.member("startColumn", column)
      writer.member("endLine", endLine)
      writer.member("endColumn", endColumn)
    }
  }

  /// A path as a URI reference: everything but unreserved characters and slashes is percent-encoded.
  static func uri(_ path: String) -> String {
    let encoded = path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        String(Unicode.Scalar(byte))
      default: "%" + String(byte, radix: 16, uppercase: true).leftPadded(to: 2, with: "0")
      }
    }
    return (path.hasPrefix("/") ? "file://" : "") + encoded.joined()
  }
}

extension JSONWriter {
  /// Writes a member with an object.
  fileprivate mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
    self.name(name)
    beginObject()
    body(&self)
    endObject()
  }

  /// Writes a member with an array.
  fileprivate mutating func array(_ name: String, _ body: (inout JSONWriter) -> Void) {
    self.name(name)
    beginArray()
    body(&self)
    endArray()
  }
}
