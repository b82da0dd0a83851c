/// An address of the most common form, found in one pass: `http://` or `https://`, a host without user and port, and a path
/// that is in its one spelling already but for its ends; no query and no fragment.
struct PlainAddress {
  /// The host as written.
  let host: Range<Int>
  /// The path, from its slash; perhaps empty.
  let path: Range<Int>

  /// Finds the parts; `nil` for an address of any other form.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count > 8, bytes[0] == 0x68, bytes[1] == 0x74, bytes[2] == 0x74, bytes[3] == 0x70 else { return nil }
    var start = 4
    if bytes[start] == UInt8(ascii: "s") { start = 5 }
    guard bytes[start] == UInt8(ascii: ":"), bytes[start + 1] == UInt8(ascii: "/"),
      bytes[start + 2] == UInt8(ascii: "/")
    else { return nil }
    start += 3
    let kinds = Self.kinds.utf8Start
    var position = start
    // SAFETY: there is a kind for each of the 256 bytes.
    while position < bytes.count, kinds[Int(bytes[position])] &- Self.unreserved < 2 { position &+= 1 }
    guard position > start else { return nil }
    host = start..<position
    if position < bytes.count, bytes[position] != UInt8(ascii: "/") { return nil }
    guard Self.isPlain(bytes, from: position) else { return nil }
    path = position..<bytes.count
  }

  /// Whether all bytes from an offset on keep their spelling in a path, and no segment is empty or begins with a dot.
  @inline(__always)
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    let kinds = kinds.utf8Start
    var previous: UInt8 = 0
    var position = start
    while position < bytes.count {
      // SAFETY: there is a kind for each of the 256 bytes.
      let kind = kinds[Int(bytes[position])]
      if kind == other { return false }
      if kind >= dot, previous == slash { return false }
      previous = kind
      position &+= 1
    }
    return true
  }

  private static var other: UInt8 { UInt8(ascii: "0") }
  private static var unreserved: UInt8 { UInt8(ascii: "2") }
  private static var dot: UInt8 { UInt8(ascii: "3") }
  private static var slash: UInt8 { UInt8(ascii: "4") }

  /// The kind of each byte: 0 what is encoded or ends a path, and the semicolon; 1 `! $ & ' ( ) * + , : = @`;
  /// 2 unreserved; 3 the dot; 4 the slash. One look into a table takes half the instructions of ``ASCIISet``.
  private static var kinds: StaticString {
    """
    0000000000000000000000000000000001001011111112342222222222100100\
    1222222222222222222222222220000202222222222222222222222222200020\
    0000000000000000000000000000000000000000000000000000000000000000\
    0000000000000000000000000000000000000000000000000000000000000000
    """
  }
}
