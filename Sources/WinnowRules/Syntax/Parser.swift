/// Reads rule files, list files and single conditions into trees.
///
/// A parser never stops at a mistake: it reports it, finds the place where the next clause, declaration or operand
/// begins, and goes on, so that one reading reports every error of a file. What it could not read is marked broken in
/// the tree, and stays there as far as it declares a name.
public struct Parser {
  /// How deep conditions may nest.
  public static let depthLimit = 100

  let lexer: Lexer
  /// The token to be read next.
  private(set) var token: Token
  /// The token before it, and where that ends.
  private(set) var previous: Token.Kind = .end
  private(set) var previousEnd = 0
  private(set) var diagnostics: [Diagnostic] = []
  /// How many conditions are open around the one being read.
  var depth = 0

  init(_ file: SourceFile, index: Int) {
    lexer = Lexer(file, index: index)
    token = lexer.token(from: 0)
  }

  // MARK: - Entry points

  /// Reads a rule file. `index` is the file's place in its ``SourceSet``.
  public static func parse(_ file: SourceFile, index: Int) -> (tree: SyntaxTree, diagnostics: [Diagnostic]) {
    var parser = Parser(file, index: index)
    guard parser.checkEncoding() else { return (SyntaxTree(file: index, declarations: []), parser.diagnostics) }
    let declarations = parser.parseDeclarations()
    return (SyntaxTree(file: index, declarations: declarations), parser.sortedDiagnostics)
  }

  /// Reads one condition, such as one from the command line; `nil` when it has an error.
  public static func parseCondition(
    _ file: SourceFile, index: Int
  ) -> (condition: Condition?, diagnostics: [Diagnostic]) {
    var parser = Parser(file, index: index)
    guard parser.checkEncoding() else { return (nil, parser.diagnostics) }
    let condition = parser.parseCondition(inList: false)
    if condition != nil, parser.token.kind != .end { parser.reportAfterCondition() }
    parser.takeProblems()
    let diagnostics = parser.sortedDiagnostics
    return (diagnostics.isEmpty ? condition : nil, diagnostics)
  }

  // MARK: - Tokens

  /// The token behind the next one.
  func peek() -> Token { lexer.token(from: token.span.end) }

  /// Takes the next token and reports the problems inside it.
  @discardableResult
  mutating func advance() -> Token {
    takeProblems()
    let taken = token
    skip()
    return taken
  }

  /// Takes the next token without a word about what is wrong inside it: it stands on a line that has its error already.
  mutating func skip() {
    (previous, previousEnd) = (token.kind, token.span.end)
    token = lexer.token(from: token.span.end)
  }

  /// Lets the next token stand for another word.
  mutating func replaceWord(by word: String) { token.kind = .word(word) }

  /// Reads the next token again as an entry of a list.
  mutating func rereadAsEntry() {
    token = lexer.listToken(from: previousEnd)
  }

  /// Takes the next token when it is of that kind.
  mutating func take(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  /// Takes the next token when it is that word.
  mutating func take(word: String) -> Bool { take(.word(word)) }

  /// Takes the next token when it is a pattern.
  mutating func takePattern() -> PatternLiteral? {
    guard let pattern = PatternLiteral(token) else { return nil }
    advance()
    return pattern
  }

  func span(from start: Int) -> SourceSpan { lexer.span(start, max(start, previousEnd)) }

  // MARK: - Diagnostics

  /// Reports a problem; of several at one place only the first counts.
  mutating func report(_ diagnostic: Diagnostic) {
    if let last = diagnostics.last?.span, last.start == diagnostic.span?.start { return }
    diagnostics.append(diagnostic)
  }

  /// Reports what is wrong inside the next token, once.
  mutating func takeProblems() {
    for problem in token.problems { report(problem) }
    token.problems = []
  }

  private var sortedDiagnostics: [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      let (first, second) = (left.element.span?.start ?? 0, right.element.span?.start ?? 0)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }
}
