/// How often an item repeats: `?`, `*`, `+`, `{2,5}`. Whether it is lazy or possessive does not matter here.
enum Quantifier {
  case bounds(least: Int, most: Int?)
  /// One version of PCRE2 reads a quantifier, another one characters.
  case unclear

  func applied(to item: PatternNode) -> PatternNode {
    switch self {
    case .bounds(let least, let most): .repetition(item, least: least, most: most)
    case .unclear: .anything
    }
  }
}

extension PatternParser {
  /// Reads a quantifier and the `+` or `?` right behind it; nil at a `{` that is only a character.
  mutating func takeQuantifier() throws(NotUnderstood) -> Quantifier? {
    let quantifier: Quantifier
    switch cursor.peek() {
    case UInt8(ascii: "*"):
      cursor.skip()
      quantifier = .bounds(least: 0, most: nil)
    case UInt8(ascii: "+"):
      cursor.skip()
      quantifier = .bounds(least: 1, most: nil)
    case UInt8(ascii: "?"):
      cursor.skip()
      quantifier = .bounds(least: 0, most: 1)
    default:
      guard let braced = try takeBracedQuantifier() else { return nil }
      quantifier = braced
    }
    if !cursor.skip("+") { _ = cursor.skip("?") }
    return quantifier
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
        return .bounds(least: least, most: most)
      }
    }
    cursor.skip(length)
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
