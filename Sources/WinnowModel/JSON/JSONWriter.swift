/// Writes JSON into a byte buffer, one value after the other, without white space.
///
/// The caller keeps the order right: a name before each value in an object, an end for each begin. Commas come by
/// themselves. Text is escaped only where RFC 8259 asks for it.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.beginObject()
/// writer.name("id")
/// writer.string("a1")
/// writer.endObject()
/// // writer.bytes is {"id":"a1"}
/// ```
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Makes an empty writer.
  public init() {}

  /// Forgets what was written and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Begins an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Ends an object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Begins an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Ends an array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes the name of a member; its value comes next.
  public mutating func name(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the name of a member that is JSON already: with its quotes and its colon.
  mutating func name(json: StaticString) {
    comma()
    // SAFETY: a static string lives for ever.
    bytes.append(contentsOf: UnsafeBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount))
    needsComma = false
  }

  /// Writes text.
  public mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// Writes text from its UTF-8 bytes, which must be valid.
  public mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    var position = 0
    while position < text.count {
      let plainEnd = text.endOfPlainText(from: position)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[position..<plainEnd]))
      if plainEnd < text.count { appendEscape(of: text[plainEnd]) }
      position = plainEnd + 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number.
  public mutating func number(_ number: Int) {
    comma()
    append(number)
  }

  /// Writes a number in the shortest form that reads back the same; `null` where JSON has no such number.
  public mutating func number(_ number: Double) {
    comma()
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
      append(whole)
    } else {
      bytes.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
    }
  }

  /// Writes a score.
  public mutating func number(_ points: Points) {
    comma()
    if points.thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = points.thousandths.magnitude
    appendDigits(of: magnitude / 1000)
    var fraction = magnitude % 1000
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var unit: UInt = 100
    // The digits after the point end with the last that is not zero.
    while fraction > 0 {
      bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: fraction / unit))
      fraction %= unit
      unit /= 10
    }
  }

  /// Writes `true` or `false`.
  public mutating func flag(_ flag: Bool) {
    comma()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    comma()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a value that is JSON already, byte for byte.
  public mutating func raw(_ json: some Collection<UInt8>) {
    comma()
    bytes.append(contentsOf: json)
  }

  /// Ends a line of JSON Lines.
  public mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(of: number.magnitude)
  }

  private mutating func appendDigits(of number: UInt) {
    var rest = number
    // Twenty digits hold the largest number; the last digit comes first.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = 20
      repeat {
        start &-= 1
        digits[start] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x00..<0x20:
      bytes.append(contentsOf: (byte < 0x10 ? "u000" : "u001").utf8)
      bytes.append("0123456789abcdef".utf8.dropFirst(Int(byte & 0xF)).first ?? UInt8(ascii: "0"))
    default: bytes.append(byte)
    }
  }
}
