/// A stretch of one source file.
public struct SourceSpan: Sendable, Hashable {
  /// Index of the file in its ``SourceSet``.
  public let file: Int
  /// UTF-8 offset of the first byte.
  public let start: Int
  /// UTF-8 offset after the last byte.
  public let end: Int

  /// Makes a stretch of a file.
  public init(file: Int, start: Int, end: Int) { (self.file, self.start, self.end) = (file, start, end) }

  /// The smallest stretch that holds both; both must be of one file.
  public func joined(to other: SourceSpan) -> SourceSpan {
    precondition(file == other.file, "spans of two files cannot be joined")
    return SourceSpan(file: file, start: min(start, other.start), end: max(end, other.end))
  }
}
