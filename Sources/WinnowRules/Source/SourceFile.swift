/// One rule or list file in memory.
public struct SourceFile: Sendable, Hashable {
  /// The path as the user would write it; shown in diagnostics.
  public let path: String
  /// The file's bytes as they came; spans are offsets into them.
  public let bytes: [UInt8]

  /// Wraps bytes that were already read.
  public init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }

  /// Wraps text, for tests and conditions from the command line.
  public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
