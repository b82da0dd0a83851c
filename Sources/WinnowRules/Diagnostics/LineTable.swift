/// Where the lines of a source file begin; turns UTF-8 offsets into lines and columns.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines.
  /// - Complexity: O(bytes), once; each question after that is O(log lines + line length).
  public init(_ file: SourceFile) {
    bytes = file.bytes
    var starts = [0]
    for (offset, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    self.starts = starts
  }

  /// The number of lines; text after the last line feed counts as one.
  public var count: Int { starts.count }

  /// A line and column as people count them: both from 1, columns in Unicode scalars.
  public func position(ofUTF8Offset offset: Int) -> (line: Int, column: Int) {
    let line = line(ofUTF8Offset: offset)
    let start = starts[line - 1]
    let end = min(max(offset, start), bytes.count)
    return (line, scalarCount(start..<end) + 1)
  }

  /// The number of Unicode scalars between two offsets.
  public func scalarCount(_ range: Range<Int>) -> Int {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self).unicodeScalars.count
  }

  /// The number of the line that holds an offset, from 1.
  public func line(ofUTF8Offset offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The offsets of a line without its line end.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }
}
