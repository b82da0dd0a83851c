import Testing

@testable import WinnowRules

struct ListFileTests {
  static let texts: [(String, [String])] = [
    ("", []),
    ("one\ntwo words\r\n\n  three  \n", ["'one'", "'two words'", "'three'"]),
    ("\u{FEFF}# comment\n  # comment too\none # note # more\n", ["'one'#note # more"]),
    ("c#\nissue #5 is # a note\n", ["'c#'", "'issue'#5 is # a note"]),
    ("this is why until 2027-06-30\n", ["'this is why'<day20999"]),
    ("this is why until 2027-06-30 # ticket\n", ["'this is why'<day20999#ticket"]),
    ("until 2027-06-30\nwait until dark\n", ["'until 2027-06-30'", "'wait until dark'"]),
    ("\"quoted # text\" until 2027-06-30 # n\n\"a \\\"b\\\"\"", ["'quoted # text'<day20999#n", "'a \"b\"'"]),
    (
      "/sport/live\n*.example.com\nyou won’t, \"really\"",
      ["'/sport/live'", "'*.example.com'", "'you won’t, \"really\"'"]
    ),
  ]

  @Test(arguments: texts)
  func readsTexts(_ text: String, _ expected: [String]) {
    let (entries, diagnostics) = Parser.parseListFile(SourceFile(path: "a.txt", text: text), index: 0, kind: false)
    #expect(diagnostics == [])
    #expect(entries.map(TreeText.of) == expected)
  }

  @Test func readsPatterns() {
    let text = "/a b/i until 2027-06-30 # note\n/c\\/d/\nbare\n"
    let (entries, diagnostics) = Parser.parseListFile(SourceFile(path: "a.txt", text: text), index: 0, kind: true)
    #expect(diagnostics == [])
    #expect(entries.map(TreeText.of) == ["/a b/i<day20999#note", "/c\\/d/", "'bare'"])
  }

  static let mistakes: [(String, Bool, [String])] = [
    ("fine\nends until 2027-02-30\n", false, ["R011 16 there is no day '2027-02-30'"]),
    ("open until 5", false, ["R011 11 '5' is no date"]),
    ("\"open\n\"b\" c\n", false, ["R002 0 the string is not closed", "R001 10 unexpected text behind the entry"]),
    ("/open\n/b/g\n", true, ["R004 0 the pattern is not closed", "R005 9 unknown pattern flag 'g'"]),
    ("\"a\\d\"", false, ["R012 2 unknown escape '\\d'"]),
  ]

  @Test(arguments: mistakes)
  func reportsEveryMistake(_ text: String, _ isPattern: Bool, _ expected: [String]) {
    let (_, diagnostics) = Parser.parseListFile(SourceFile(path: "a.txt", text: text), index: 0, kind: isPattern)
    #expect(diagnostics.map { "\($0.code.rawValue) \($0.span?.start ?? -1) \($0.message)" } == expected)
  }

  @Test func spansCoverTheEntry() {
    let file = SourceFile(path: "a.txt", text: "  one until 2027-06-30 # n\n\"two\" # m")
    let (entries, _) = Parser.parseListFile(file, index: 0, kind: false)
    let sources = SourceSet(files: [file])
    #expect(entries.map { sources.text(of: $0.span) } == ["one until 2027-06-30", "\"two\""])
  }

  @Test func refusesInvalidUTF8() {
    let file = SourceFile(path: "a.txt", bytes: [0x61, 0x0A, 0xFF, 0x62])
    let (_, diagnostics) = Parser.parseListFile(file, index: 0, kind: false)
    #expect(diagnostics.map(\.code) == [.invalidUTF8])
    #expect(diagnostics.first?.span == SourceSpan(file: 0, start: 2, end: 3))
  }
}
