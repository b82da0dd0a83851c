/// A line of text in a PCRE2 test file, with its escapes resolved.
enum PCRE2TestSubject {
  /// The bytes; nil for what pcre2test does not take, too.
  static func decode(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    var text = line
    while let last = text.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") || last == UInt8(ascii: "\r") {
      text.removeLast()
    }
    var bytes: [UInt8] = []
    /// Where the part of `\[…]{n}` begins.
    var repeatStart: Int?
    while let byte = text.popFirst() {
      if byte == UInt8(ascii: "]"), let start = repeatStart {
        guard let count = bracedNumber(&text, radix: 10), (0..<100_000).contains(count) else { return nil }
        let part = Array(bytes[start...])
        bytes.removeSubrange(start...)
        for _ in 0..<count { bytes += part }
        repeatStart = nil
      } else if byte != UInt8(ascii: "\\") {
        bytes.append(byte)
      } else if let escape = text.popFirst() {
        switch escape {
        // The rest is for pcre2test.
        case UInt8(ascii: "="): return bytes
        case UInt8(ascii: "["): repeatStart = bytes.count
        default:
          guard let decoded = escaped(escape, &text) else { return nil }
          bytes += decoded
        }
      }
    }
    return bytes
  }

  private static let controls: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "e"): 27, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
    UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11,
  ]

  private static func escaped(_ escape: UInt8, _ text: inout ArraySlice<UInt8>) -> [UInt8]? {
    if let control = controls[escape] { return [control] }
    switch escape {
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var value = Int(escape - UInt8(ascii: "0"))
      for _ in 0..<2 {
        guard let digit = text.first, let octal = Character(Unicode.Scalar(digit)).wholeNumberValue, octal < 8 else {
          break
        }
        value = 8 * value + octal
        text.removeFirst()
      }
      return [UInt8(truncatingIfNeeded: value)]
    case UInt8(ascii: "o"): return bracedNumber(&text, radix: 8).flatMap(character)
    case UInt8(ascii: "x"):
      if text.first == UInt8(ascii: "{") { return bracedNumber(&text, radix: 16).flatMap(character) }
      var value = 0
      for _ in 0..<2 {
        guard let digit = text.first, let number = Character(Unicode.Scalar(digit)).hexDigitValue else { break }
        value = 16 * value + number
        text.removeFirst()
      }
      return [UInt8(value)]
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return nil
    default: return [escape]
    }
  }

  private static func bracedNumber(_ text: inout ArraySlice<UInt8>, radix: Int) -> Int? {
    guard text.first == UInt8(ascii: "{"), let end = text.firstIndex(of: UInt8(ascii: "}")) else { return nil }
    let digits = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self)
    text = text[(end + 1)...]
    return Int(digits, radix: radix)
  }

  private static func character(_ value: Int) -> [UInt8]? {
    UInt32(exactly: value).flatMap(Unicode.Scalar.init).map { Array(String($0).utf8) }
  }
}
