/// Constant texts as they stand in JSON, with quotes and escapes, one after the other in one buffer.
///
/// For names that are written again and again: the bytes are ready.
package struct JSONTexts: Sendable {
  private let bytes: [UInt8]
  private let ends: [Int]

  /// Makes the JSON of texts; their places are those in the array.
  /// - Parameter prefix: JSON that stands before each text.
  package init(_ texts: [String], prefix: String = "") {
    var bytes: [UInt8] = []
    var ends = [0]
    for text in texts {
      var writer = JSONWriter()
      writer.string(text)
      bytes += Array(prefix.utf8) + writer.bytes
      ends.append(bytes.count)
    }
    (self.bytes, self.ends) = (bytes, ends)
  }

  /// Calls `body` with the bytes of one text.
  func withBytes<Result>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[ends[index]..<ends[index + 1]])) }
  }
}
