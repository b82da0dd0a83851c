/// One JSON object under construction, with string members only.
struct JSONLine {
  private var bytes: [UInt8] = [UInt8(ascii: "{")]
  private let escapesAll: Bool

  /// - Parameter escapesAll: whether every character beyond ASCII is written as `\uXXXX`.
  init(escapesAll: Bool) { self.escapesAll = escapesAll }

  mutating func add(_ key: String, _ value: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    appendString(key)
    bytes.append(UInt8(ascii: ":"))
    appendString(value)
  }

  /// Closes the object and appends it with a newline.
  consuming func finish(into output: inout [UInt8]) {
    output += bytes
    output += [UInt8(ascii: "}"), UInt8(ascii: "\n")]
  }

  private mutating func appendString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if escapesAll {
      for unit in text.utf16 { append(unit: unit) }
    } else {
      for byte in text.utf8 {
        if byte >= 0x80 { bytes.append(byte) } else { append(unit: UInt16(byte)) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(unit: UInt16) {
    switch unit {
    case 0x22, 0x5C: bytes += [UInt8(ascii: "\\"), UInt8(unit)]
    case 0x20..<0x80: bytes.append(UInt8(unit))
    default:
      bytes += Array("\\u".utf8)
      for shift in [12, 8, 4, 0] as [UInt16] { bytes.append(Self.digits[Int(unit >> shift & 15)]) }
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
