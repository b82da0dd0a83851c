extension PatternParser {
  /// Reads a class of characters, `[…]`.
  mutating func characterClass() throws(NotUnderstood) -> PatternNode {
    // Boundaries of words in another spelling.
    if cursor.skip("[[:<:]]") { return Self.wordBorder(isBehind: false) }
    if cursor.skip("[[:>:]]") { return Self.wordBorder(isBehind: true) }
    cursor.skip()
    let isNegated = cursor.skip("^")
    var builder = ClassBuilder(ignoresCase: options.ignoresCase)
    var isKnown = true
    var isFirst = true
    while isFirst || !cursor.skip("]") {
      isFirst = false
      switch try takeClassItem() {
      case .character(let first):
        guard cursor.isNext("-"), let next = cursor.peek(1), next != UInt8(ascii: "]") else {
          builder.insert(first...first)
          continue
        }
        cursor.skip()
        guard case .character(let last) = try takeClassItem() else {
          // PCRE2 refuses that; if ever it does not, the hyphen is one of the characters.
          isKnown = false
          continue
        }
        guard last >= first else { throw NotUnderstood() }
        builder.insert(first...last)
      case .named(let named): builder.insert(named)
      case .notNewline, .unknown: isKnown = false
      }
    }
    guard isKnown else { return .anything }
    if isNegated { return .set(builder.finishNegated()) }
    let set = builder.finish()
    if let members = set.members, members.count == 1 {
      return .character(members[0], ignoresCase: options.ignoresCase)
    }
    return .set(set)
  }

  /// A word boundary with a word behind or before it.
  private static func wordBorder(isBehind: Bool) -> PatternNode {
    let word = NamedSet(kind: .word, isNegated: false).set
    return .sequence([
      .assertion(.wordBoundary), .look(.set(word), PatternLook(isBehind: isBehind, isNegative: false)),
    ])
  }

  /// Reads one character of a class, or a set of characters.
  private mutating func takeClassItem() throws(NotUnderstood) -> CharacterEscape {
    if let named = takeNamedClass() { return named }
    guard cursor.skip(#"\"#) else { return .character(try cursor.takeScalar()) }
    switch cursor.peek() {
    case UInt8(ascii: "b"):
      cursor.skip()
      return .character("\u{08}")
    case let digit? where (UInt8(ascii: "1")...UInt8(ascii: "7")).contains(digit):
      // There are no back references in a class.
      let value = cursor.takeNumber(radix: 8, atMost: 3).flatMap { UInt32(exactly: $0) }
      guard let scalar = value.flatMap(Unicode.Scalar.init) else { throw NotUnderstood() }
      return .character(scalar)
    case UInt8(ascii: "8"), UInt8(ascii: "9"):
      // Older versions take them for a zero and the digit.
      cursor.skip()
      return .unknown
    default:
      // `\Q` and `\E` end up here, too, and are refused.
      return try takeCharacterEscape()
    }
  }

  /// `[:alpha:]`, `[:^alpha:]`; what only looks like it begins with the character `[`.
  private mutating func takeNamedClass() -> CharacterEscape? {
    guard cursor.isNext("[:") else { return nil }
    var (length, name) = (2, [UInt8]())
    let isNegated = cursor.peek(length) == UInt8(ascii: "^")
    if isNegated { length += 1 }
    while let byte = cursor.peek(length), (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) {
      name.append(byte)
      length += 1
    }
    guard cursor.peek(length) == UInt8(ascii: ":"), cursor.peek(length + 1) == UInt8(ascii: "]") else { return nil }
    cursor.skip(length + 2)
    let named = NamedSet.posix(
      String(decoding: name, as: UTF8.self), isNegated: isNegated, ignoresCase: options.ignoresCase)
    return named.map { .named($0) } ?? .unknown
  }
}
