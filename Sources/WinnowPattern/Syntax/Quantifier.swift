/// How often an item repeats, and in which order its counts are tried: `?`, `*+`, `+?`, `{2,5}`.
enum Quantifier {
  case bounds(least: Int, most: Int?, PatternRepetition)
  /// One version of PCRE2 reads a quantifier, another one characters.
  case unclear

  func applied(to item: PatternNode) -> PatternNode {
    switch self {
    case .bounds(let least, let most, let order): .repetition(item, least: least, most: most, order)
    case .unclear: .anything
    }
  }
}

extension PatternParser {
  /// Reads a quantifier and the `+` or `?` right behind it; nil at a `{` that is only a character.
  mutating func takeQuantifier() throws(NotUnderstood) -> Quantifier? {
    switch cursor.peek() {
    case UInt8(ascii: "*"):
      cursor.skip()
      return .bounds(least: 0, most: nil, takeOrder())
    case UInt8(ascii: "+"):
      cursor.skip()
      return .bounds(least: 1, most: nil, takeOrder())
    case UInt8(ascii: "?"):
      cursor.skip()
      return .bounds(least: 0, most: 1, takeOrder())
    default: return try takeBracedQuantifier()
    }
  }

  private mutating func takeOrder() -> PatternRepetition {
    if cursor.skip("+") { return .possessive }
    return cursor.skip("?") != options.isUngreedy ? .lazy : .greedy
  }

  /// `{2}`, `{2,}`, `{2,5}`. Up to 10.42 `{,5}` and `{ 2 }` are characters, since then they are quantifiers.
  private mutating func takeBracedQuantifier() throws(NotUnderstood) -> Quantifier? {
    guard let length = bracedLength() else { return nil }
    var inside = cursor
    inside.skip()
    if let least = inside.takeNumber(radix: 10) {
      let hasComma = inside.skip(",")
      let most = hasComma ? inside.takeNumber(radix: 10) : least
      if inside.skip("}") {
        guard most.map({ $0 >= least }) ?? true else { throw NotUnderstood() }
        cursor = inside
        return .bounds(least: least, most: most, takeOrder())
      }
    }
    cursor.skip(length)
    _ = takeOrder()
    return .unclear
  }

  /// The length up to the closing brace when there are digits, commas and spaces in between, and at least a digit.
  private func bracedLength() -> Int? {
    var (length, hasDigit) = (1, false)
    while let byte = cursor.peek(length) {
      length += 1
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
      case UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: "}"): return hasDigit ? length : nil
      default: return nil
      }
    }
    return nil
  }
}
