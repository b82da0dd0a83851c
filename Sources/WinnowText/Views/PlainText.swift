import CWinnowScan

/// Lowers a text in one pass and finds out on the way whether its folded view needs any further work.
///
/// ```swift
/// switch PlainText.lower(raw, into: buffer) {
/// case .plain: …  // the buffer holds the lowered, the folded and the lowered folded view
/// case .ascii: …  // the buffer holds the lowered view
/// case .other: …  // ask a `TextView`
/// }
/// ```
public enum PlainText {
  /// What a text is made of.
  public enum Kind: Sendable, BitwiseCopyable {
    /// ASCII, and the folded view is exactly the lowered bytes.
    case plain
    /// ASCII, but the folding may change more than case.
    case ascii
    /// Has bytes that are not ASCII.
    case other
  }

  /// Writes the text in lower case and says of what kind it is.
  ///
  /// The buffer must have room for `raw.count` bytes and must not overlap the text.
  /// Of a text of kind `other` the rest of the buffer is undefined. The kind depends on the bytes alone.
  /// - Complexity: O(bytes), 64 a step; a bytewise second look only at texts that have something like leet,
  ///   spaced-out letters or stretched words.
  public static func lower(
    _ raw: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutablePointer<UInt8>
  ) -> Kind {
    guard let source = raw.baseAddress else { return .plain }
    let seen = winnow_lower(source, raw.count, buffer)
    if seen & UInt32(WINNOW_SEEN_OTHER) != 0 { return .other }
    return seen == 0 || !ASCIIFolding.needsSteps(raw) ? .plain : .ascii
  }
}
