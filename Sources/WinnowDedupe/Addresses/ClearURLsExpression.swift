/// Reads the part of regular expressions that ClearURLs' rules use into plain sequences of character sets.
///
/// Letters, `.`, `\w`, `\d`, classes, the quantifiers `?`, `*`, `+`, `{1,}` and such, groups with alternatives, and a question
/// mark behind a group. Alternatives are written out, at most ``limit`` sequences in all.
struct ClearURLsExpression {
  private typealias Sequence = [NamePattern.Element]

  /// The most sequences that one expression may stand for.
  private static let limit = 128
  private static let depthLimit = 16

  private let text: [UInt8]
  private var position = 0

  private init(_ text: some Swift.Sequence<UInt8>) { self.text = Array(text) }

  /// All sequences that an expression stands for; `nil` where it holds anything else.
  static func sequences(of text: some Swift.Sequence<UInt8>) -> [[NamePattern.Element]]? {
    var reader = ClearURLsExpression(text)
    guard let sequences = reader.alternatives(depth: 0), reader.position == reader.text.count else { return nil }
    return sequences
  }

  private var next: UInt8? { position < text.count ? text[position] : nil }

  private mutating func take(_ word: String) -> Bool {
    guard text[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func alternatives(depth: Int) -> [Sequence]? {
    guard depth < Self.depthLimit, var all = sequence(depth: depth) else { return nil }
    while take("|") {
      guard let more = sequence(depth: depth) else { return nil }
      all += more
    }
    return all.count <= Self.limit ? all : nil
  }

  private mutating func sequence(depth: Int) -> [Sequence]? {
    var all: [Sequence] = [[]]
    while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      let isGroup = byte == UInt8(ascii: "(")
      guard let parts = isGroup ? group(depth: depth) : element(), all.count * parts.count <= Self.limit else {
        return nil
      }
      all = all.flatMap { front in parts.map { front + $0 } }
    }
    return all
  }

  private mutating func group(depth: Int) -> [Sequence]? {
    guard take("(") else { return nil }
    if !take("?:"), next == UInt8(ascii: "?") { return nil }
    guard var all = alternatives(depth: depth + 1), take(")") else { return nil }
    if take("?") {
      all.append([])
    } else if let byte = next, "*+{".utf8.contains(byte) {
      // Only a group of one character can be repeated.
      guard all.count == 1, all[0].count == 1, let quantified = quantified(all[0][0].set) else { return nil }
      return quantified
    }
    return all
  }

  private mutating func element() -> [Sequence]? {
    guard let byte = next else { return nil }
    position += 1
    switch byte {
    case UInt8(ascii: "."): return quantified(.printable)
    case UInt8(ascii: "["): return characterClass().flatMap { quantified($0) }
    case UInt8(ascii: "\\"): return escape().flatMap { quantified($0) }
    default: return byte < 0x80 && !"*+?{^$".utf8.contains(byte) ? quantified(ASCIISet(byte)) : nil
    }
  }

  private mutating func escape() -> ASCIISet? {
    guard let byte = next else { return nil }
    position += 1
    switch byte {
    case UInt8(ascii: "w"): return .word
    case UInt8(ascii: "d"): return .digits
    default: return byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 ? nil : ASCIISet(byte)
    }
  }

  /// Reads what follows an opening bracket.
  private mutating func characterClass() -> ASCIISet? {
    var set = ASCIISet()
    let isInverted = take("^")
    while let byte = next, byte != UInt8(ascii: "]") {
      position += 1
      if byte == UInt8(ascii: "\\") {
        guard let escaped = escape() else { return nil }
        set.formUnion(escaped)
      } else if position + 1 < text.count, next == UInt8(ascii: "-"), text[position + 1] != UInt8(ascii: "]") {
        let last = text[position + 1]
        guard byte <= last, last < 0x80 else { return nil }
        for member in byte...last { set.insert(member) }
        position += 2
      } else {
        set.insert(byte)
      }
    }
    return take("]") ? (isInverted ? set.inverted : set) : nil
  }

  /// One set with the quantifier that follows; lazy ones take the same texts.
  private mutating func quantified(_ set: ASCIISet) -> [Sequence]? {
    var element = NamePattern.Element(set: set)
    if take("*") || take("{0,}") {
      (element.isOptional, element.isRepeated) = (true, true)
    } else if take("+") || take("{1,}") {
      element.isRepeated = true
    } else if take("?") {
      element.isOptional = true
      return [[element]]
    } else if take("{2,}") {
      _ = take("?")
      return [[element, NamePattern.Element(set: set, isRepeated: true)]]
    } else if next == UInt8(ascii: "{") {
      return nil
    } else {
      return [[element]]
    }
    _ = take("?")
    return [[element]]
  }
}
