/// Reads PCRE2's pattern syntax, as versions 10.42 to 10.47 understand it, into a ``PatternNode``.
///
/// Where versions differ, the node stands for anything. Whatever is not understood
/// ends the reading. Patterns that PCRE2 refuses may be read in any way.
struct PatternParser {
  var cursor: PatternCursor
  /// Those in force here; a group restores them at its end.
  var options: InlineOptions
  /// Groups around this place.
  var depth = 0

  /// PCRE2's own limit.
  static let depthLimit = 250

  /// The pattern as a node; nil when it is not understood.
  static func parse(_ pattern: String, flags: String) -> PatternNode? {
    guard let options = InlineOptions(flags: flags) else { return nil }
    var parser = PatternParser(cursor: PatternCursor(pattern), options: options)
    guard let branches = try? parser.branches(), parser.cursor.isAtEnd else { return nil }
    return node(of: branches)
  }

  static func node(of branches: [PatternNode]) -> PatternNode {
    branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  /// Reads alternatives up to the end of the group, which it leaves unread, or of the pattern.
  ///
  /// Options set in one branch hold in those behind it, too.
  mutating func branches() throws(NotUnderstood) -> [PatternNode] {
    var branches = [try sequence()]
    while cursor.skip("|") { branches.append(try sequence()) }
    return branches
  }

  // MARK: - One branch

  private mutating func sequence() throws(NotUnderstood) -> PatternNode {
    var builder = SequenceBuilder()
    // Whether something that stands for nothing came after the last item. A quantifier behind it means different things
    // in different places and versions, so it makes the item stand for anything.
    // So does a second quantifier.
    var isClear = true
    while let byte = cursor.peek() {
      if try skipIgnored(byte) {
        isClear = false
        continue
      }
      var isQuantified = false
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: ")"): return builder.finish()
      case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"):
        guard let quantifier = try takeQuantifier() else {
          append(try cursor.takeScalar(), to: &builder)
          break
        }
        guard let item = builder.takeLast() else { throw NotUnderstood() }
        builder.append(isClear ? quantifier.applied(to: item) : .anything)
        isQuantified = true
      case UInt8(ascii: "("): builder.append(try group())
      case UInt8(ascii: "["): builder.append(try characterClass())
      case UInt8(ascii: "\\"): try appendEscape(to: &builder)
      case UInt8(ascii: "."):
        cursor.skip()
        builder.append(.set(.dot(takesNewline: options.dotTakesNewline)))
      case UInt8(ascii: "^"):
        cursor.skip()
        builder.append(.assertion(options.isMultiline ? .lineStart : .textStart))
      case UInt8(ascii: "$"):
        cursor.skip()
        builder.append(.assertion(options.isMultiline ? .lineEnd : .textEndOrFinalNewline))
      default: append(try cursor.takeScalar(), to: &builder)
      }
      isClear = !isQuantified
    }
    return builder.finish()
  }

  func append(_ scalar: Unicode.Scalar, to builder: inout SequenceBuilder) {
    builder.append(.character(scalar, ignoresCase: options.ignoresCase))
  }

  /// Skips a comment, white space under the flag `x`, a lone `\E` or an option setting such as `(?i)`.
  private mutating func skipIgnored(_ byte: UInt8) throws(NotUnderstood) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"): return cursor.skip(#"\E"#)
    case UInt8(ascii: "("):
      guard cursor.skip("(?#") else { return try skipOptionSetting() }
      try cursor.takeText(endingIn: UInt8(ascii: ")"))
      return true
    default: return options.ignoresSpace && skipSpace()
    }
  }

  private mutating func skipSpace() -> Bool {
    switch cursor.peek() {
    case UInt8(ascii: "#"):
      while let byte = cursor.peek(), byte != UInt8(ascii: "\n") { cursor.skip() }
      return true
    case let byte? where byte == 0x20 || (0x09...0x0D).contains(byte):
      cursor.skip()
      return true
    case let byte? where byte >= 0xC2:
      // The rest of what Unicode calls pattern white space.
      return cursor.skip("\u{85}") || cursor.skip("\u{200E}") || cursor.skip("\u{200F}")
        || cursor.skip("\u{2028}") || cursor.skip("\u{2029}")
    default: return false
    }
  }
}
