/// Escapes: what a backslash means outside and inside of classes.
extension PatternScanner {
  mutating func scanEscape() {
    let start = position
    position += 1
    guard position < bytes.count else { return emit(.literal("\\"), from: start) }
    if take("Q") { return scanQuoted() }
    if take("E") { return emit(.comment, from: start) }
    emit(takeEscape(), from: start)
  }

  mutating func scanQuoted() {
    while position < bytes.count, !isQuoteEnd {
      let start = position
      emit(.literal(takeScalar()), from: start)
      result.tokens[result.tokens.count - 1].isQuoted = true
    }
    position = min(position + 2, bytes.count)
  }

  var isQuoteEnd: Bool { bytes[position] == UInt8(ascii: "\\") && peek(1) == UInt8(ascii: "E") }

  /// Reads what follows a backslash.
  mutating func takeEscape() -> PatternToken.Kind {
    let scalar = takeScalar()
    switch scalar {
    case "n": return .literal("\n")
    case "r": return .literal("\r")
    case "t": return .literal("\t")
    case "f": return .literal("\u{C}")
    case "a": return .literal("\u{7}")
    case "e": return .literal("\u{1B}")
    case "c":
      let control = position < bytes.count ? takeScalar() : "\\"
      return .literal(Unicode.Scalar((control.value & 0x5F) ^ 0x40) ?? control)
    case "x": return .literal(takeBraced(radix: 16) ?? takeDigits(radix: 16, most: 2))
    case "o": return .literal(takeBraced(radix: 8) ?? "o")
    case "0": return .literal(takeDigits(radix: 8, most: 2))
    case "1"..."9":
      while position < bytes.count, bytes[position].decimalDigit != nil { position += 1 }
      return .reference
    case "g", "k":
      takeName()
      return .reference
    case "p", "P":
      if peek(0) == UInt8(ascii: "{") { skip(past: "}") } else { position = min(position + 1, bytes.count) }
      return .escape(scalar)
    case "N":
      if peek(0) == UInt8(ascii: "{"), peek(1) == UInt8(ascii: "U") {
        position += 2
        let value = takeBracedDigits()
        return .literal(value)
      }
      return .escape("N")
    case _ where scalar.isASCII && UInt8(truncatingIfNeeded: scalar.value).isASCIILetter: return .escape(scalar)
    default: return .literal(scalar)
    }
  }

  /// `+41}` of `\N{U+41}`.
  mutating func takeBracedDigits() -> Unicode.Scalar {
    if position < bytes.count { position += 1 }
    let value = takeDigits(radix: 16, most: 8)
    skip(past: "}")
    return value
  }

  mutating func takeBraced(radix: Int) -> Unicode.Scalar? {
    guard peek(0) == UInt8(ascii: "{") else { return nil }
    position += 1
    let value = takeDigits(radix: radix, most: 8)
    skip(past: "}")
    return value
  }

  mutating func takeDigits(radix: Int, most: Int) -> Unicode.Scalar {
    var value = 0
    var count = 0
    while count < most, position < bytes.count, let digit = bytes[position].digit(radix: radix) {
      value = value * radix + digit
      position += 1
      count += 1
    }
    return UInt32(exactly: value).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }

  /// `{name}`, `<name>`, `'name'`, or a number with a sign.
  mutating func takeName() {
    switch peek(0) {
    case UInt8(ascii: "{"): skip(past: "}")
    case UInt8(ascii: "<"): skip(past: ">")
    case UInt8(ascii: "'"):
      position += 1
      skip(past: "'")
    default:
      if !take("-") { _ = take("+") }
      while position < bytes.count, bytes[position].decimalDigit != nil { position += 1 }
    }
  }
}
