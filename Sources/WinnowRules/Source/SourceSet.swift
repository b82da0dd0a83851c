/// All files of one load, addressed by the indices in ``SourceSpan/file``.
public struct SourceSet: Sendable, Hashable {
  /// The files, index by index.
  public private(set) var files: [SourceFile]

  /// Makes a set of files.
  public init(files: [SourceFile] = []) { self.files = files }

  /// Adds a file and returns its index.
  public mutating func add(_ file: SourceFile) -> Int {
    files.append(file)
    return files.count - 1
  }

  /// The text that a span covers, with invalid UTF-8 repaired.
  public func text(of span: SourceSpan) -> String {
    String(decoding: files[span.file].bytes[span.start..<span.end], as: UTF8.self)
  }
}
