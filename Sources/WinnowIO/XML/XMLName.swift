/// Names as libxml2 gives them: UTF-8 that ends with a zero byte.
enum XMLName {
  /// The name in lower case; empty for none.
  static func lowercased(_ name: UnsafePointer<UInt8>?) -> String {
    guard let name else { return "" }
    var count = 0
    while name[count] != 0 { count += 1 }
    return String(unsafeUninitializedCapacity: count) { buffer in
      for index in 0..<count { buffer[index] = lowercased(name[index]) }
      return count
    }
  }

  /// Whether a name is another one, which is in lower case.
  static func equals(_ name: UnsafePointer<UInt8>, _ other: String) -> Bool {
    var position = name
    for byte in other.utf8 {
      guard lowercased(position.pointee) == byte else { return false }
      position += 1
    }
    return position.pointee == 0
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
}
