extension PatternParser {
  /// Reads what begins with a backslash, outside of a class.
  mutating func appendEscape(to builder: inout SequenceBuilder) throws(NotUnderstood) {
    if cursor.skip(#"\Q"#) { return try appendQuoted(to: &builder) }
    cursor.skip()
    switch cursor.peek() {
    case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "A"), UInt8(ascii: "Z"), UInt8(ascii: "z"),
      UInt8(ascii: "G"), UInt8(ascii: "K"):
      cursor.skip()
      builder.append(.empty)
    case let digit? where (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(digit):
      // A back reference, or an octal number and then digits, by the number of groups.
      _ = cursor.takeNumber(radix: 10)
      builder.append(.anything)
    case UInt8(ascii: "g"):
      cursor.skip()
      if !skipBracketedName() {
        if !cursor.skip("-") { _ = cursor.skip("+") }
        guard cursor.takeNumber(radix: 10) != nil else { throw NotUnderstood() }
      }
      builder.append(.anything)
    case UInt8(ascii: "k"):
      cursor.skip()
      guard skipBracketedName() else { throw NotUnderstood() }
      builder.append(.anything)
    default:
      switch try takeCharacterEscape() {
      case .character(let scalar): append(scalar, to: &builder)
      case .several: builder.append(.anything)
      }
    }
  }

  /// What a backslash makes of the characters behind it, inside or outside of a class.
  enum CharacterEscape {
    case character(Unicode.Scalar)
    /// A set of characters.
    case several
  }

  /// Reads what is behind a backslash when it is a character or a set of characters.
  mutating func takeCharacterEscape() throws(NotUnderstood) -> CharacterEscape {
    let scalar = try cursor.takeScalar()
    switch scalar {
    case "a": return .character("\u{07}")
    case "e": return .character("\u{1B}")
    case "f": return .character("\u{0C}")
    case "n": return .character("\n")
    case "r": return .character("\r")
    case "t": return .character("\t")
    case "0": return try character(cursor.takeNumber(radix: 8, atMost: 2) ?? 0)
    case "x":
      return try character(cursor.isNext("{") ? bracedNumber(radix: 16) : cursor.takeNumber(radix: 16, atMost: 2))
    case "o": return try character(bracedNumber(radix: 8))
    case "N":
      guard cursor.isNext("{") else { return .several }
      if cursor.isNext("{U+") {
        cursor.skip(2)
        return try character(bracedNumber(radix: 16))
      }
      // A quantifier may stand there, or a name, which may hold anything.
      guard let next = cursor.peek(1), (0x30...0x39).contains(next) else { throw NotUnderstood() }
      return .several
    case "c":
      // A control character; of use to nobody, but it may be written with a bracket: `\c]`.
      _ = try cursor.takeByte()
      return .several
    case "p", "P":
      if try cursor.takeByte() == UInt8(ascii: "{") { try cursor.takeText(endingIn: UInt8(ascii: "}")) }
      return .several
    case "d", "D", "s", "S", "w", "W", "h", "H", "v", "V", "R", "X", "C": return .several
    case "A"..."Z", "a"..."z", "0"..."9": throw NotUnderstood()
    default: return .character(scalar)
    }
  }

  // MARK: - Parts

  /// `\Q…\E`, with the cursor behind the `\Q`; the end of the pattern ends it, too.
  private mutating func appendQuoted(to builder: inout SequenceBuilder) throws(NotUnderstood) {
    while !cursor.isAtEnd, !cursor.skip(#"\E"#) { append(try cursor.takeScalar(), to: &builder) }
  }

  private func character(_ value: Int?) throws(NotUnderstood) -> CharacterEscape {
    guard let value, let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else { throw NotUnderstood() }
    return .character(scalar)
  }

  /// A number and the brace that ends it, with the cursor one byte before the number.
  private mutating func bracedNumber(radix: Int) throws(NotUnderstood) -> Int? {
    cursor.skip()
    let value = cursor.takeNumber(radix: radix)
    guard cursor.skip("}") else { throw NotUnderstood() }
    return value
  }

  /// Skips `{name}`, `<name>` or `'name'`.
  private mutating func skipBracketedName() -> Bool {
    let end: UInt8
    switch cursor.peek() {
    case UInt8(ascii: "{"): end = UInt8(ascii: "}")
    case UInt8(ascii: "<"): end = UInt8(ascii: ">")
    case UInt8(ascii: "'"): end = UInt8(ascii: "'")
    default: return false
    }
    cursor.skip()
    return (try? cursor.takeText(endingIn: end)) != nil
  }
}
