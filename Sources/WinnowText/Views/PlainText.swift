/// Texts that need no view of their own.
public enum PlainText {
  /// What one pass over a text finds out while it lowers it.
  public enum Kind: Sendable, BitwiseCopyable {
    /// ASCII, and its folded view is exactly the lowered bytes.
    case plain
    /// ASCII, but the folding steps may change it.
    case ascii
    /// Not ASCII.
    case other
  }

  /// Lowers a text into a buffer with room for it and 16 bytes more, which become zero.
  public static func lower(_ raw: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutablePointer<UInt8>) -> Kind {
    guard UTF8Decoding.isASCII(raw) else { return .other }
    for index in 0..<raw.count {
      let byte = raw[index]
      buffer[index] = byte | (byte &- 0x41 < 26 ? 0x20 : 0)
    }
    for index in raw.count..<raw.count + 16 { buffer[index] = 0 }
    var folded: [UInt8] = []
    return ASCIIFolding.append(raw, to: &folded) == nil ? .ascii : .plain
  }
}
