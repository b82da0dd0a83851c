/// Splits a PCRE2 pattern into tokens, for lint and for finding capture groups.
///
/// It never judges: text that PCRE2 would refuse still gives tokens. It knows the classes, escapes, `\Q…\E`, comments
/// and the scope of the `i`, `x` and `n` options, because each of these changes what a bracket or a `#` means.
struct PatternScanner {
  let bytes: [UInt8]
  var position = 0
  var result = ScannedPattern()
  var frames: [Frame] = []
  var options: Options

  /// The options in force, restored at the end of a group.
  struct Options {
    var isExtended = false
    var isCaseless = false
    var capturesPlainGroups = true
  }

  struct Frame {
    var options: Options
    /// For `(?|…)`: the number of groups before it and the most that any branch had.
    var branchReset: (start: Int, most: Int)?
  }

  init(_ text: String, flags: String) {
    bytes = Array(text.utf8)
    options = Options(isExtended: flags.contains("x"), isCaseless: flags.contains("i"))
  }

  /// Scans a whole pattern.
  /// - Complexity: O(bytes).
  static func scan(_ text: String, flags: String) -> ScannedPattern {
    var scanner = PatternScanner(text, flags: flags)
    while scanner.position < scanner.bytes.count { scanner.scanToken() }
    return scanner.result
  }

  // MARK: - Tokens

  mutating func scanToken() {
    let start = position
    switch bytes[position] {
    case UInt8(ascii: "\\"): scanEscape()
    case UInt8(ascii: "["): scanClass()
    case UInt8(ascii: "("): scanGroupStart()
    case UInt8(ascii: ")"): scanGroupEnd()
    case UInt8(ascii: "|"):
      if let reset = frames.last?.branchReset {
        frames[frames.count - 1].branchReset?.most = max(reset.most, result.captureCount)
        result.captureCount = reset.start
      }
      emitByte(.alternation)
    case UInt8(ascii: "."): emitByte(.dot)
    case UInt8(ascii: "^"): emitByte(.startAnchor)
    case UInt8(ascii: "$"): emitByte(.endAnchor)
    case UInt8(ascii: "*"): scanQuantifier(minimum: 0, maximum: nil, length: 1)
    case UInt8(ascii: "+"): scanQuantifier(minimum: 1, maximum: nil, length: 1)
    case UInt8(ascii: "?"): scanQuantifier(minimum: 0, maximum: 1, length: 1)
    case UInt8(ascii: "{"):
      if let braces = PatternScanner.braceQuantifier(in: bytes, at: position) {
        scanQuantifier(minimum: braces.minimum, maximum: braces.maximum, length: braces.length)
      } else {
        emitByte(.literal("{"))
      }
    case UInt8(ascii: "#") where options.isExtended:
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      emit(.comment, from: start)
    case 0x09...0x0D where options.isExtended, 0x20 where options.isExtended: emitByte(.comment)
    default: emit(.literal(takeScalar()), from: start)
    }
  }

  mutating func scanQuantifier(minimum: Int, maximum: Int?, length: Int) {
    let start = position
    position += length
    let isPossessive = take("+")
    if !isPossessive { _ = take("?") }
    emit(.quantifier(.init(minimum: minimum, maximum: maximum, isPossessive: isPossessive)), from: start)
  }

  /// `{2}`, `{2,}` and `{2,5}`; anything else in braces is literal text.
  static func braceQuantifier(in bytes: [UInt8], at start: Int) -> (minimum: Int, maximum: Int?, length: Int)? {
    var index = start + 1
    func number() -> Int? {
      var value: Int?
      while index < bytes.count, let digit = bytes[index].decimalDigit {
        value = min((value ?? 0) * 10 + digit, 1_000_000)
        index += 1
      }
      return value
    }
    guard let minimum = number(), index < bytes.count else { return nil }
    var maximum: Int? = minimum
    if bytes[index] == UInt8(ascii: ",") {
      index += 1
      maximum = number()
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "}") else { return nil }
    return (minimum, maximum, index + 1 - start)
  }

  // MARK: - Reading

  func peek(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek(0).map({ UInt32($0) == scalar.value }) ?? false else { return false }
    position += 1
    return true
  }

  mutating func skip(past scalar: Unicode.Scalar) {
    while position < bytes.count, UInt32(bytes[position]) != scalar.value { position += 1 }
    position = min(position + 1, bytes.count)
  }

  mutating func takeScalar() -> Unicode.Scalar {
    var decoder = UTF8()
    var iterator = bytes[position...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      position += 1
      return "\u{FFFD}"
    }
    position += String(scalar).utf8.count
    return scalar
  }

  mutating func emit(_ kind: PatternToken.Kind, from start: Int) {
    result.tokens.append(PatternToken(kind: kind, range: start..<position, isCaseless: options.isCaseless))
  }

  mutating func emitByte(_ kind: PatternToken.Kind) {
    position += 1
    emit(kind, from: position - 1)
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }

  var decimalDigit: Int? { digit(radix: 10) }

  func digit(radix: Int) -> Int? {
    let value: Int
    switch self {
    case 0x30...0x39: value = Int(self) - 0x30
    case 0x41...0x46: value = Int(self) - 0x37
    case 0x61...0x66: value = Int(self) - 0x57
    default: return nil
    }
    return value < radix ? value : nil
  }
}
