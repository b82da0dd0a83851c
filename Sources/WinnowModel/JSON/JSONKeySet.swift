/// The member names of the objects that are open while a text is scanned; finds names that stand twice in one object.
///
/// Small objects compare each new name with the earlier ones. From ``smallCount`` names on, that would be quadratic, and
/// a hostile line can hold a million; those are sorted once when the object closes.
struct JSONKeySet: Sendable {
  private static let smallCount = 16

  private struct Key {
    /// The first seven bytes and the length: enough to tell most names apart.
    var signature: UInt64
    var range: Range<Int>
    /// The range is one of `decoded`, not of the text.
    var isDecoded: Bool
    var utf8Offset: Int
  }

  private var keys: [Key] = []
  private var decoded: [UInt8] = []

  /// An object that is open: where its names begin.
  struct Scope {
    fileprivate let firstKey: Int
    fileprivate let firstDecoded: Int
  }

  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    decoded.removeAll(keepingCapacity: true)
  }

  func open() -> Scope { Scope(firstKey: keys.count, firstDecoded: decoded.count) }

  /// Adds a name; returns its offset when the object is small and has the name already.
  mutating func insert(_ key: JSONValue, in bytes: UnsafeBufferPointer<UInt8>, scope: Scope) -> Int? {
    let added = makeKey(key, in: bytes)
    let count = keys.count
    keys.append(added)
    guard count &- scope.firstKey < Self.smallCount else { return nil }
    var index = scope.firstKey
    while index < count {
      if keys[index].signature == added.signature, isEqual(keys[index], added, bytes) { return added.utf8Offset }
      index &+= 1
    }
    return nil
  }

  /// Ends an object; returns the offset of the first name that stood before, when the object is not small.
  mutating func close(_ scope: Scope, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    defer {
      keys.removeLast(keys.count - scope.firstKey)
      if decoded.count > scope.firstDecoded { decoded.removeLast(decoded.count - scope.firstDecoded) }
    }
    guard keys.count - scope.firstKey > Self.smallCount else { return nil }
    let sorted = keys[scope.firstKey...].sorted { precedes($0, $1, bytes) }
    return zip(sorted, sorted.dropFirst()).filter { isEqual($0, $1, bytes) }.map(\.1.utf8Offset).min()
  }

  private mutating func makeKey(_ key: JSONValue, in bytes: UnsafeBufferPointer<UInt8>) -> Key {
    var range = key.range
    if key.isEscaped {
      let start = decoded.count
      key.appendText(in: bytes, to: &decoded)
      range = start..<decoded.count
    }
    let signature =
      key.isEscaped
      ? decoded.withUnsafeBufferPointer { Self.signature(of: range, in: $0) } : Self.signature(of: range, in: bytes)
    return Key(signature: signature, range: range, isDecoded: key.isEscaped, utf8Offset: key.start)
  }

  private static func signature(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var signature = UInt64(truncatingIfNeeded: range.count) << 56
    if range.lowerBound + 8 <= bytes.count {
      // SAFETY: all eight bytes are inside the buffer; those behind the name are masked out.
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
      let used = UInt64(8 * min(range.count, 7))
      return signature | (UInt64(littleEndian: word) & ((1 << used) - 1))
    }
    for (index, position) in range.prefix(7).enumerated() { signature |= UInt64(bytes[position]) << UInt64(8 * index) }
    return signature
  }

  private func isEqual(_ left: Key, _ right: Key, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.signature == right.signature, left.range.count == right.range.count else { return false }
    return compare(left, right, bytes) == 0
  }

  private func precedes(_ left: Key, _ right: Key, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if left.signature != right.signature { return left.signature < right.signature }
    let order = compare(left, right, bytes)
    return order == 0 ? left.utf8Offset < right.utf8Offset : order < 0
  }

  private func compare(_ left: Key, _ right: Key, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for index in 0..<min(left.range.count, right.range.count) {
      let difference = Int(byte(index, of: left, bytes)) - Int(byte(index, of: right, bytes))
      if difference != 0 { return difference }
    }
    return left.range.count - right.range.count
  }

  private func byte(_ index: Int, of key: Key, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let position = key.range.lowerBound + index
    return key.isDecoded ? decoded[position] : bytes[position]
  }
}
