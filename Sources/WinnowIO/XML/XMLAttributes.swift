/// The attributes of a start tag, in the memory of libxml2; valid as long as the handler that they are given to runs.
struct XMLAttributes {
  private let base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int

  /// Libxml2 gives five pointers for each attribute: name, prefix, name space, first byte of the value, end of the value.
  init(_ base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) { (self.base, self.count) = (base, count) }

  /// The bytes of the value of an attribute, with ``XMLMarks`` in them.
  /// - Parameters:
  ///   - name: its name without prefix, in lower case.
  ///   - prefix: the prefix; attributes without one are asked for by an empty one.
  func value(of name: String, prefix: String = "") -> UnsafeBufferPointer<UInt8>? {
    guard let base else { return nil }
    for index in 0..<count {
      // SAFETY: `index` is below the number of attributes, of which each has five pointers; names end with a zero byte, and a
      // value lies between its two pointers.
      let entry = base + 5 * index
      guard let own = entry[0], XMLName.equals(own, name), let start = entry[3], let end = entry[4] else { continue }
      guard entry[1].map({ XMLName.equals($0, prefix) }) ?? prefix.isEmpty else { continue }
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }
}
