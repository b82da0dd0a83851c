extension Parser {
  /// Takes the `{` of a block and gives its place; reports when it is missing.
  mutating func openBlock(of owner: String) -> SourceSpan? {
    let brace = token.span
    if take(.openBrace) { return brace }
    reportUnexpected("'{'", help: "\(owner) stands between braces")
    return nil
  }

  /// Takes the `}` of a block; reports at the opening brace when it is missing.
  mutating func closeBlock(_ brace: SourceSpan?, of owner: String) {
    if take(.closeBrace) { return }
    guard let brace else { return }
    let noticed = lexer.span(previousEnd, previousEnd)
    report(
      Diagnostic(
        .unclosedBlock, at: brace, "the block of \(owner) is not closed", label: "this '{' has no '}'",
        help: "add '}' behind its last line", related: [.init(span: noticed, message: "'}' is expected after this")]))
  }
}
