/// Reads the hexadecimal numbers of a generated table, with the sign that follows each.
struct HexScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  // SAFETY: a static string lives as long as the program.
  init(_ text: StaticString) {
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// The next number and the byte behind it; `nil` at the end.
  mutating func next() -> (value: UInt32, terminator: UInt8)? {
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
    guard offset < bytes.count else { return nil }
    var value: UInt32 = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      default: return (value, byte)
      }
    }
    return (value, 0x20)
  }
}
