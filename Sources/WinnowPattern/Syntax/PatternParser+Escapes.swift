extension PatternParser {
  /// Reads what begins with a backslash, outside of a class.
  mutating func appendEscape(to builder: inout SequenceBuilder) throws(NotUnderstood) {
    if cursor.skip(#"\Q"#) { return try appendQuoted(to: &builder) }
    cursor.skip()
    if let assertion = cursor.peek().flatMap(Self.assertion) {
      cursor.skip()
      builder.append(.assertion(assertion))
      return
    }
    switch cursor.peek() {
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
      case .named(let named): builder.append(.set(named.set))
      case .notNewline: builder.append(.set(.dot(takesNewline: false)))
      case .unknown: builder.append(.anything)
      }
    }
  }

  private static func assertion(_ letter: UInt8) -> PatternAssertion? {
    switch letter {
    case UInt8(ascii: "b"): .wordBoundary
    case UInt8(ascii: "B"): .notWordBoundary
    case UInt8(ascii: "A"): .textStart
    case UInt8(ascii: "Z"): .textEndOrFinalNewline
    case UInt8(ascii: "z"): .textEnd
    case UInt8(ascii: "G"), UInt8(ascii: "K"): .opaque
    default: nil
    }
  }

  /// What a backslash makes of the characters behind it, inside or outside of a class.
  enum CharacterEscape {
    case character(Unicode.Scalar)
    case named(NamedSet)
    /// `\N`.
    case notNewline
    case unknown
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
      guard cursor.isNext("{") else { return .notNewline }
      if cursor.isNext("{U+") {
        cursor.skip(2)
        return try character(bracedNumber(radix: 16))
      }
      // A quantifier may stand there, or a name, which may hold anything.
      guard let next = cursor.peek(1), (0x30...0x39).contains(next) else { throw NotUnderstood() }
      return .notNewline
    case "c":
      // A control character; of use to nobody, but it may be written with a bracket: `\c]`.
      _ = try cursor.takeByte()
      return .unknown
    case "p", "P": return try property(isNegated: scalar == "P")
    case "R", "X", "C": return .unknown
    case "A"..."Z", "a"..."z", "0"..."9":
      guard let named = NamedSet.escape(scalar) else { throw NotUnderstood() }
      return .named(named)
    default: return .character(scalar)
    }
  }

  // MARK: - Parts

  /// `\Q…\E`, with the cursor behind the `\Q`; the end of the pattern ends it, too.
  private mutating func appendQuoted(to builder: inout SequenceBuilder) throws(NotUnderstood) {
    while !cursor.isAtEnd, !cursor.skip(#"\E"#) { append(try cursor.takeScalar(), to: &builder) }
  }

  /// `\pL`, `\p{L}`, `\p{^L}`, with the cursor behind the letter `p`.
  private mutating func property(isNegated: Bool) throws(NotUnderstood) -> CharacterEscape {
    var name = [try cursor.takeByte()][...]
    if name.first == UInt8(ascii: "{") { name = try cursor.takeText(endingIn: UInt8(ascii: "}")) }
    let named = NamedSet.property(
      String(decoding: name, as: UTF8.self), isNegated: isNegated, ignoresCase: options.ignoresCase)
    return named.map { .named($0) } ?? .unknown
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
