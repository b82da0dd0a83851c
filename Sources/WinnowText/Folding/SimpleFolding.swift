/// Simple case folding: one character to one character.
enum SimpleFolding {
  /// Appends the folded bytes; says whether each character kept its length.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) -> Bool {
    var keepsLengths = true
    var offset = 0
    let tables = UnicodeTables.shared
    while offset < bytes.count {
      let ascii = UTF8Decoding.asciiPrefix(of: bytes, from: offset)
      ASCIIFolding.appendLowered(bytes, from: offset, to: ascii, to: &result)
      offset = ascii
      while offset < bytes.count, bytes[offset] >= 0x80 {
        let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
        let count = result.count
        result.append(utf8: folded(scalar, tables))
        keepsLengths = keepsLengths && result.count - count == length
        offset += length
      }
    }
    return keepsLengths
  }

  /// The folded form of one character.
  @inline(__always)
  static func folded(_ scalar: UInt32, _ tables: UnicodeTables) -> UInt32 {
    tables.simpleFolding[scalar].first ?? scalar
  }
}
