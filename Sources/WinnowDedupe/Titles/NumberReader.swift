/// Reads numbers written in digits: `1,812`, `1.8`, `3-1`, `7.1.2`, `19:45`, `9/11`.
enum NumberReader {
  /// The number that begins at a digit, and the offset behind it.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (number: OpenNumber, end: Int) {
    var index = start
    var mantissa: UInt64 = 0
    var digits = 0
    var decimals = 0
    var isDecimal = false
    scan: while index < bytes.count {
      switch bytes[index] {
      case let byte where byte.isDigit:
        if digits < 18 { mantissa = mantissa &* 10 &+ UInt64(byte &- 0x30) }
        digits += 1
        if isDecimal { decimals += 1 }
        index += 1
      case UInt8(ascii: ",") where !isDecimal && isGroup(bytes, at: index + 1):
        index += 1
      case UInt8(ascii: ".") where !isDecimal && isDigit(bytes, at: index + 1):
        isDecimal = true
        index += 1
      default: break scan
      }
    }
    let end = compoundEnd(bytes, from: index)
    let isWhole = bytes[start] != UInt8(ascii: "0") || digits == 1 || isDecimal
    guard end == index, digits <= 18, isWhole else {
      return (OpenNumber(text: bytes[start..<end].filter { $0 != UInt8(ascii: ",") }), end)
    }
    return (OpenNumber(mantissa: mantissa, exponent: -decimals), index)
  }

  /// The end of a score, time, date or version of which a first number has ended at an offset.
  private static func compoundEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 1 < bytes.count, [0x2D, 0x3A, 0x2F, 0x2E].contains(bytes[index]), bytes[index + 1].isDigit {
      index += 1
      while index < bytes.count, bytes[index].isDigit { index += 1 }
    }
    return index
  }

  private static func isDigit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index < bytes.count && bytes[index].isDigit
  }

  /// Whether exactly three digits stand at an offset.
  private static func isGroup(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && (0..<3).allSatisfy { bytes[index + $0].isDigit } && !isDigit(bytes, at: index + 3)
  }
}
