extension PatternParser {
  /// Most characters that a class may have to be written out.
  private static let classLimit = 32

  /// Reads a class of characters, `[…]`.
  mutating func characterClass() throws(NotUnderstood) -> PatternNode {
    // Boundaries of words in another spelling.
    if cursor.skip("[[:<:]]") || cursor.skip("[[:>:]]") { return .empty }
    cursor.skip()
    var isOpen = cursor.skip("^")
    var members: [[UInt8]] = []
    var isFirst = true
    while isFirst || !cursor.skip("]") {
      isFirst = false
      guard let first = try takeClassItem() else {
        isOpen = true
        continue
      }
      var last = first
      if cursor.isNext("-"), let next = cursor.peek(1), next != UInt8(ascii: "]") {
        cursor.skip()
        guard let bound = try takeClassItem() else {
          isOpen = true
          continue
        }
        guard bound >= first else { throw NotUnderstood() }
        last = bound
      }
      if !isOpen { isOpen = !add(first...last, to: &members) }
    }
    if isOpen { return .anything }
    return members.count == 1 ? .literal(members[0]) : .oneOf(members)
  }

  /// Reads one character of a class; nil for a set of characters.
  private mutating func takeClassItem() throws(NotUnderstood) -> Unicode.Scalar? {
    if skipNamedClass() { return nil }
    guard cursor.skip(#"\"#) else { return try cursor.takeScalar() }
    switch cursor.peek() {
    case UInt8(ascii: "b"):
      cursor.skip()
      return "\u{08}"
    case let digit? where (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(digit):
      // An octal number; where it ends does not matter in a class that stands for anything.
      cursor.skip()
      return nil
    default:
      // `\Q` and `\E` end up here, too, and are refused.
      guard case .character(let scalar) = try takeCharacterEscape() else { return nil }
      return scalar
    }
  }

  /// `[:alpha:]`, `[:^alpha:]`; what only looks like it begins with the character `[`.
  private mutating func skipNamedClass() -> Bool {
    guard cursor.isNext("[:") else { return false }
    var length = 2
    if cursor.peek(length) == UInt8(ascii: "^") { length += 1 }
    while let byte = cursor.peek(length), (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { length += 1 }
    guard cursor.peek(length) == UInt8(ascii: ":"), cursor.peek(length + 1) == UInt8(ascii: "]") else { return false }
    cursor.skip(length + 2)
    return true
  }

  /// Adds the lowered forms of a range; false when there are too many or when one cannot be told.
  private func add(_ range: ClosedRange<Unicode.Scalar>, to members: inout [[UInt8]]) -> Bool {
    let values = range.lowerBound.value...range.upperBound.value
    guard values.count <= Self.classLimit else { return false }
    for value in values {
      // There are no texts with surrogates.
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard let lowered = LiteralCharacter.lowered(scalar, ignoringCase: options.ignoresCase) else { return false }
      var member: [UInt8] = []
      member.append(lowered)
      if !members.contains(member) { members.append(member) }
    }
    return members.count <= Self.classLimit
  }
}
