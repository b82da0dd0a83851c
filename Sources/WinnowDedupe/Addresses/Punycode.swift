/// Decoding of host labels in Punycode, RFC 3492.
enum Punycode {
  /// Decodes what follows `xn--` in a label; `nil` where it is not Punycode or would be too long.
  static func decode(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt32]? {
    var scalars: [UInt32] = []
    var input = label.startIndex
    if let delimiter = label.lastIndex(of: UInt8(ascii: "-")) {
      for byte in label[..<delimiter] {
        guard byte < 0x80 else { return nil }
        scalars.append(UInt32(byte))
      }
      input = delimiter + 1
    }
    var code: UInt32 = 128
    var index: UInt32 = 0
    var bias: UInt32 = 72
    while input < label.endIndex {
      let before = index
      guard let added = delta(in: label, at: &input, bias: bias) else { return nil }
      let count = UInt32(scalars.count) + 1
      guard count <= limit else { return nil }
      let (next, overflows) = index.addingReportingOverflow(added)
      guard !overflows else { return nil }
      index = next
      bias = adapted(index - before, count: count, isFirst: before == 0)
      let (moved, exceeds) = code.addingReportingOverflow(index / count)
      guard !exceeds, moved <= 0x10FFFF, !(0xD800..<0xE000).contains(moved) else { return nil }
      code = moved
      index %= count
      scalars.insert(code, at: Int(index))
      index += 1
    }
    return scalars
  }

  /// No label of a host has more characters.
  private static let limit: UInt32 = 63

  /// Reads a generalized variable-length integer.
  private static func delta(
    in label: Slice<UnsafeBufferPointer<UInt8>>, at input: inout Int, bias: UInt32
  ) -> UInt32? {
    var value: UInt32 = 0
    var weight: UInt32 = 1
    var step: UInt32 = 36
    while true {
      guard input < label.endIndex, let digit = digit(label[input]) else { return nil }
      input += 1
      let (product, overflows) = digit.multipliedReportingOverflow(by: weight)
      let (sum, exceeds) = value.addingReportingOverflow(product)
      guard !overflows, !exceeds else { return nil }
      value = sum
      let threshold = step <= bias ? 1 : min(26, step - bias)
      if digit < threshold { return value }
      let (grown, isTooMuch) = weight.multipliedReportingOverflow(by: 36 - threshold)
      guard !isTooMuch else { return nil }
      weight = grown
      step += 36
    }
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    if byte.isASCIILetter { return UInt32(byte.loweredASCII - 0x61) }
    return byte.isASCIIDigit ? UInt32(byte - 0x30) + 26 : nil
  }

  private static func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps: UInt32 = 0
    while delta > 455 {
      delta /= 35
      steps += 36
    }
    return steps + 36 * delta / (delta + 38)
  }
}
