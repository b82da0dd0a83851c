extension JSONValue {
  /// Appends a string's text, or the bytes of any other value, to `output`.
  ///
  /// The bytes must be those that the value was found in. A surrogate without its partner becomes U+FFFD; a scanned text
  /// holds none.
  public func appendText(in bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let start = output.count
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
    guard isEscaped else { return }
    let length = output.withUnsafeMutableBufferPointer { JSONEscapes.decode($0, in: start..<$0.count) }
    output.removeLast(output.count - start - length)
  }

  /// A string's text, or the bytes of any other value, as a string.
  public func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    var output: [UInt8] = []
    appendText(in: bytes, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// The value of a number; `nil` for every other kind. A number beyond the range of `Double` gives infinity.
  public func number(in bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard kind == .number else { return nil }
    let digits = bytes[range]
    if digits.count <= 15, digits.allSatisfy({ $0 &- 48 < 10 }) {
      return Double(digits.reduce(0) { $0 * 10 + Int($1 - 48) })
    }
    return Double(String(decoding: digits, as: UTF8.self))
  }

  /// Whether the text of a string equals these bytes.
  func textEquals(_ other: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isEscaped else { return bytes[range].elementsEqual(other) }
    var output: [UInt8] = []
    appendText(in: bytes, to: &output)
    return output == other
  }
}
