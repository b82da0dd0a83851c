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

  /// The bytes behind the lowered text that `lower(_:into:)` sets to zero.
  public static let padding = 16

  /// Writes the text in lower case and says of what kind it is.
  ///
  /// The buffer must have room for `raw.count + padding` bytes and must not overlap the text; the padding is set to zero.
  /// Of a text of kind `other` the rest of the buffer is undefined. The kind depends on the bytes alone.
  /// - Complexity: O(bytes), sixteen a step; a bytewise second look only at texts that have something like leet,
  ///   spaced-out letters or stretched words.
  public static func lower(
    _ raw: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutablePointer<UInt8>
  ) -> Kind {
    // SAFETY: the caller's buffer has `padding` bytes behind the text.
    let rest = UnsafeMutableRawPointer(buffer + raw.count)
    rest.storeBytes(of: 0, as: UInt64.self)
    rest.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self)
    guard raw.count >= PlainScan.blockSize else { return lowerShort(raw, into: buffer) }
    switch PlainScan.lower(raw, into: buffer) {
    case .plain: return .plain
    case .other: return .other
    case .ascii: return ASCIIFolding.needsSteps(raw) ? .ascii : .plain
    }
  }

  private static func lowerShort(
    _ raw: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutablePointer<UInt8>
  ) -> Kind {
    var all: UInt8 = 0
    for index in 0..<raw.count {
      let byte = raw[index]
      all |= byte
      buffer[index] = byte | (byte &- 0x41 < 26 ? 0x20 : 0)
    }
    if all >= 0x80 { return .other }
    return ASCIIFolding.needsSteps(raw) ? .ascii : .plain
  }
}
