import Testing

@testable import WinnowRules

/// What the parser says of mistakes: every mistake of a file once, at its place, and nothing that follows from it.
struct ParserDiagnosticsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var source: String
    var expected: [String]
    var testDescription: String { source }
  }

  /// Cases begin with `===`; `---` parts the file from what is reported of it.
  static let cases: [Case] = ParserMistakes.text.split(separator: "=== \n").map { text in
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let middle = lines.firstIndex(of: "---") ?? lines.count
    return Case(
      source: lines[..<middle].joined(separator: "\n"),
      expected: lines[(middle + 1)...].filter { !$0.isEmpty })
  }

  @Test(arguments: cases)
  func reportsEveryMistakeOnce(_ mistake: Case) {
    #expect(Self.report(SourceFile(path: "a.rules", text: mistake.source)) == mistake.expected)
  }

  @Test func everyCodeOfTheParserHasACase() {
    let codes = Set(Self.cases.flatMap(\.expected).filter { !$0.hasPrefix(" ") }.map { String($0.prefix(4)) })
    // Invalid UTF-8 and deep nesting have tests of their own below.
    let ours = [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19].map { ($0 < 10 ? "R00" : "R0") + String($0) }
    #expect(Set(ours).subtracting(codes) == [])
  }

  @Test(arguments: [
    ([0x70, 0x61, 0x63, 0x6B, 0x20, 0x70, 0x20, 0x22, 0xE9, 0x22], ["R016 1:9 a byte that is not valid UTF-8"]),
    ([0x23, 0xFF, 0x0A, 0x23, 0xC0, 0x80], ["R016 1:2 a byte that is not valid UTF-8 (3 such bytes in the file)"]),
    ([0xFF, 0xFE, 0x70, 0x00], ["R016 1:1 the file is UTF-16, not UTF-8"]),
    ([0x23, 0xED, 0xA0, 0x80], ["R016 1:2 a byte that is not valid UTF-8 (3 such bytes in the file)"]),
  ])
  func refusesInvalidUTF8(_ bytes: [UInt8], _ expected: [String]) {
    let report = Self.report(SourceFile(path: "a.rules", bytes: bytes))
    #expect(report.filter { !$0.hasPrefix("  ") } == expected)
  }

  @Test(arguments: ["(", "not ", "2 of ("])
  func refusesDeepNesting(_ opening: String) {
    let text =
      "pack p rule r {\nwhen \(String(repeating: opening, count: 101))exists a\ntag x }\nrule s { when exists a }"
    let (tree, diagnostics) = Parser.parse(SourceFile(path: "a.rules", text: text), index: 0)
    #expect(diagnostics.map(\.code) == [.nestingTooDeep])
    #expect(TreeText.of(tree).last == "rule s: when exists:a")
  }

  @Test(arguments: [
    ("title has foo", ["R001 1:11 expected a phrase or a list, found 'foo'"]),
    ("exists title tag a", ["R001 1:14 expected 'and' or 'or', found 'tag'"]),
    ("exists title)", ["R001 1:13 no '(' is open that this ')' could close"]),
    ("", ["R001 1:1 expected a condition, found the end"]),
    ("title ~ /x", ["R004 1:9 the pattern is not closed"]),
    ("exists title # ok\n}", ["R001 1:13 expected 'and', 'or' or the end of the condition"]),
  ])
  func reportsMistakesInConditions(_ text: String, _ expected: [String]) {
    let file = SourceFile(path: "-", text: text)
    let (condition, diagnostics) = Parser.parseCondition(file, index: 0)
    #expect(condition == nil)
    #expect(Self.report(diagnostics, in: file).filter { !$0.hasPrefix("  ") } == expected)
  }

  @Test func brokenDeclarationsKeepTheirNames() {
    let text = """
      pack P
      list l (word) from x
      let f = "x"
      rule r { when title has foo }
      group g cap x
      decide { hold whn tag a }
      rule whole { when exists title }
      """
    let (tree, _) = Parser.parse(SourceFile(path: "a.rules", text: text), index: 0)
    #expect(tree.declarations.map(\.isBroken) == [true, true, true, true, true, true, false])
    #expect(
      TreeText.of(tree) == [
        "pack P", "list l (word) []", "let f //", "rule r: ", "group g cap 0", "decide: hold tag:a",
        "rule whole: when exists:title",
      ])
  }

  @Test(arguments: [
    ("exists a and title has foo or exists b", "(broken exists:a exists:b)"),
    ("not (exists a or title ~) and exists b", "(broken exists:a exists:b)"),
    ("2 of (a, title ~, exists b", "(broken rule:a exists:b)"),
    ("count(title ~ /x/) and exists b", "(broken title~/x/ exists:b)"),
    ("exists a exists b", "(broken exists:a)"),
  ])
  func brokenConditionsKeepWhatWasRead(_ condition: String, _ expected: String) {
    let text = "pack p rule r {\nwhen \(condition)\ntag x }\ndecide {\nhold when \(condition)\naccept otherwise }"
    let (tree, _) = Parser.parse(SourceFile(path: "a.rules", text: text), index: 0)
    #expect(
      TreeText.of(tree) == [
        "pack p", "rule r: when \(expected); tag x", "decide: hold \(expected); accept otherwise",
      ])
  }

  private static func report(_ file: SourceFile) -> [String] {
    report(Parser.parse(file, index: 0).diagnostics, in: file)
  }

  private static func report(_ diagnostics: [Diagnostic], in file: SourceFile) -> [String] {
    diagnostics.flatMap { diagnostic in
      ["\(diagnostic.code.rawValue) \(place(diagnostic, in: file)) \(diagnostic.message)"]
        + (diagnostic.help.map { ["  help: \($0)"] } ?? [])
        + (diagnostic.fix.map { ["  fix: [\($0.replacement)]"] } ?? [])
    }
  }

  private static func place(_ diagnostic: Diagnostic, in file: SourceFile) -> String {
    guard let start = diagnostic.span?.start else { return "-" }
    let before = file.bytes[..<start]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return "\(line):\(start - lineStart + 1)"
  }
}
