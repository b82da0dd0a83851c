/// Steps through the members or elements of one object or array of a text that was scanned before.
///
/// It checks only what keeps it inside the text, so a text that was not scanned gives some values or none, never a fault.
package struct JSONWalker {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int

  /// Starts at the first member or element.
  package init(bytes: UnsafeBufferPointer<UInt8>, container: JSONValue) {
    self.bytes = bytes
    self.position = bytes.endOfWhiteSpace(from: container.range.lowerBound + 1)
  }

  /// The next member of an object.
  package mutating func nextMember() -> JSONMember? {
    guard let key = Self.value(in: bytes, at: position), key.kind == .string else { return nil }
    let colon = bytes.endOfWhiteSpace(from: key.end)
    guard let value = Self.value(in: bytes, at: bytes.endOfWhiteSpace(from: colon + 1)) else { return nil }
    passComma(after: value)
    return JSONMember(key: key, value: value)
  }

  /// The next element of an array.
  package mutating func nextElement() -> JSONValue? {
    guard let value = Self.value(in: bytes, at: position) else { return nil }
    passComma(after: value)
    return value
  }

  private mutating func passComma(after value: JSONValue) {
    position = bytes.endOfWhiteSpace(from: value.end)
    let isComma = position < bytes.count && bytes[position] == UInt8(ascii: ",")
    position = isComma ? bytes.endOfWhiteSpace(from: position + 1) : bytes.count
  }

  /// The value that begins at `start`.
  static func value(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> JSONValue? {
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "\""): return string(in: bytes, at: start)
    case UInt8(ascii: "{"): return container(.object, in: bytes, at: start)
    case UInt8(ascii: "["): return container(.array, in: bytes, at: start)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return nil
    case let first:
      var end = start + 1
      scan: while end < bytes.count {
        switch bytes[end] {
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"): break scan
        default: end += 1
        }
      }
      let kind: JSONValue.Kind =
        switch first {
        case UInt8(ascii: "t"): .true
        case UInt8(ascii: "f"): .false
        case UInt8(ascii: "n"): .null
        default: .number
        }
      return JSONValue(kind: kind, range: start..<end)
    }
  }

  private static func string(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> JSONValue? {
    var position = start + 1
    var isEscaped = false
    while true {
      position = bytes.endOfPlainText(from: position)
      guard position < bytes.count else { return nil }
      if bytes[position] == UInt8(ascii: "\"") {
        return JSONValue(kind: .string, range: start + 1..<position, isEscaped: isEscaped)
      }
      if bytes[position] == UInt8(ascii: "\\") {
        isEscaped = true
        position += 1
      }
      position += 1
      guard position <= bytes.count else { return nil }
    }
  }

  private static func container(
    _ kind: JSONValue.Kind, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> JSONValue? {
    var depth = 0
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return JSONValue(kind: kind, range: start..<position + 1) }
      case UInt8(ascii: "\""):
        guard let text = string(in: bytes, at: position) else { return nil }
        position = text.end - 1
      default: break
      }
      position += 1
    }
    return nil
  }
}
