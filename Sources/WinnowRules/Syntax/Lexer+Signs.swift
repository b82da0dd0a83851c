extension Lexer {
  /// A sign of the language, or what other languages write for one, read as what was meant.
  func sign(at start: Int) -> Token? {
    guard let first = byte(start), !Lexer.isLetter(first), !Lexer.isDigit(first) else { return nil }
    for slip in Lexer.slips where matches(slip.written, at: start) {
      return foreign(start, start + slip.written.utf8.count, plain: slip.plain, kind: slip.kind)
    }
    for (written, kind) in Lexer.signs where matches(written, at: start) {
      return token(kind, start, start + written.utf8.count)
    }
    guard matches("!", at: start) else { return nil }
    return exclamationMark(at: start)
  }

  /// A character outside the language: one that resembles a sign of ours is read as that sign.
  func foreignCharacter(at start: Int) -> Token {
    let (scalar, length) = scalar(at: start) ?? ("\u{FFFD}", 1)
    if let plain = Lookalike.plain(scalar), let sign = Lexer.signs.first(where: { $0.written == plain }) {
      return foreign(start, start + length, plain: plain, kind: sign.kind)
    }
    var token = token(.invalid, start, start + length)
    let isControl = scalar.value < 0x20 || scalar.value == 0x7F
    let name = isControl ? "the control character \(Lookalike.codePoint(scalar))" : "'\(scalar)'"
    let help: String? =
      switch scalar {
      case "\\": "backslashes stand in strings and patterns only"
      case "*", "?": "write text that holds '\(scalar)' in double quotes"
      case "[", "]": "several values stand in parentheses: (\"a\", \"b\")"
      case "&", "|": "conditions are joined by 'and' and 'or'"
      default: isControl ? "delete it" : nil
      }
    token.problems = [Diagnostic(.unexpectedCharacter, at: token.span, "\(name) has no meaning here", help: help)]
    return token
  }

  /// `!` for `not`, and `!~` for `not … ~`.
  private func exclamationMark(at start: Int) -> Token {
    guard matches("!~", at: start) else {
      var token = foreign(start, start + 1, plain: "not", kind: .word("not"))
      for index in token.problems.indices { token.problems[index].fix?.replacement = "not " }
      return token
    }
    var token = token(.tilde, start, start + 2)
    token.problems = [
      Diagnostic(
        .unexpectedToken, at: token.span, "unexpected '!~'", help: "put 'not' before the field: not title ~ /…/")
    ]
    return token
  }

  private func foreign(_ start: Int, _ end: Int, plain: String, kind: Token.Kind) -> Token {
    var token = token(kind, start, end)
    token.problems = [
      Diagnostic(
        bytes[start] < 0x80 ? .unexpectedToken : .unexpectedCharacter, at: token.span,
        "unexpected '\(text(start..<end))'; did you mean '\(plain)'?",
        fix: .init(span: token.span, replacement: plain))
    ]
    return token
  }

  private func matches(_ written: String, at start: Int) -> Bool {
    bytes[start...].starts(with: written.utf8)
  }

  private static let slips: [(written: String, plain: String, kind: Token.Kind)] = [
    ("===", "=", .comparison(.equal)), ("==", "=", .comparison(.equal)), ("=~", "~", .tilde), ("~=", "~", .tilde),
    ("=>", ">=", .comparison(.greaterOrEqual)), ("=<", "<=", .comparison(.lessOrEqual)),
    ("<>", "!=", .comparison(.notEqual)), ("&&", "and", .word("and")), ("||", "or", .word("or")),
  ]

  /// Longer signs before the signs that they begin with.
  private static let signs: [(written: String, kind: Token.Kind)] = [
    ("!=", .comparison(.notEqual)), ("<=", .comparison(.lessOrEqual)), (">=", .comparison(.greaterOrEqual)),
    ("=", .comparison(.equal)), ("<", .comparison(.less)), (">", .comparison(.greater)), ("~", .tilde),
    ("{", .openBrace), ("}", .closeBrace), ("(", .openParenthesis), (")", .closeParenthesis), (",", .comma),
    (":", .colon),
  ]
}
