import Testing
import WinnowModel
import WinnowRules

@testable import Winnow

/// Every error of every file comes in one go, in the order of files and places, and once.
struct AllErrorsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// The body of a file after `pack demo`.
    let text: String
    /// Codes with the text pointed at.
    let expected: [String]
    var testDescription: String { text }

    init(_ text: String, _ expected: String...) { (self.text, self.expected) = (text, expected) }
  }

  /// Codes with the place pointed at: `a.rules R101 titel`.
  static func report(_ files: (path: String, text: String)...) -> [String] {
    let sources = files.map { SourceFile(path: $0.path, text: $0.text) }
    let loaded = RuleLoader.load(files: sources, options: LoadOptions(asOf: Timestamp(seconds: 0)))
    return loaded.diagnostics.map { diagnostic in
      guard let span = diagnostic.span else { return diagnostic.code.rawValue }
      let file = loaded.sources.files[span.file]
      let text = String(decoding: file.bytes[span.start..<min(span.end, file.bytes.count)], as: UTF8.self)
      return "\(file.path) \(diagnostic.code.rawValue) \(text)"
    }
  }

  @Test func errorsOfAllFilesComeTogetherAndInOrder() {
    let first = """
      pack a
      let range = /[z-a]/
      list shapes (pattern) { /x{2,1}/ }
      rule one { when titel ~ /b(/i tag A }
      rule two { when titel ~ /{{range}}/ or title ~ /{{range}}/ or title ~ /{{rang}}/ tag x }
      """
    let second = """
      pack b
      rule one { when title ~ /[[:nope:]]/ and tag B has tag x }
      rule two { when title ~ /(?<n>a)(?<n>b)/ tag x level 9 }
      decide { hodl when title ~ /*/ accept otherwise }
      """
    // The files are given in the other order.
    #expect(
      Self.report(("b.rules", second), ("a.rules", first)) == [
        "a.rules R003 a", "a.rules R003 }", "a.rules R101 titel", "a.rules R003 /", "a.rules R117 A",
        "a.rules R101 titel", "a.rules R104 {{rang}}",
        "b.rules R003 n", "b.rules R117 B", "b.rules R001 has", "b.rules R003 b", "b.rules R114 9", "b.rules R112 hodl",
        "b.rules R003 *",
      ])
  }

  static let cases = [
    // A test that cannot be kept, and tests beside one.
    Case(#"rule r { when titel ~ /a(/i tag x }"#, "R101 titel", "R003 /"),
    Case(#"rule r { when published ~ /a(/ }"#, "R110 published", "R003 /"),
    Case(#"rule r { when title ~ /a(/ and title in @no }"#, "R003 /", "R102 no"),
    Case(#"rule r { when count(titel ~ /a(/) >= 2 }"#, "R101 titel", "R003 /"),
    Case(#"rule r { when 3 of (title ~ /a(/, title ~ /b/) }"#, "R113 3", "R003 /"),
    // A condition that could not be read to its end.
    Case(#"rule r { when title ~ /a(/ and titel has }"#, "R003 /", "R001 }"),
    Case(#"rule r { when title ~ /a(/ titel ~ /b(/ }"#, "R003 /", "R001 titel"),
    Case(#"rule r { when not (titel ~ /a(/ or = 3) }"#, "R101 titel", "R003 /", "R001 ="),
    Case(#"rule r { when any of (title ~ /a(/, lang = ) }"#, "R003 /", "R001 )"),
    Case(#"rule r { when count(title ~ /a(/) }"#, "R003 /", "R001 }"),
    Case(#"rule r { when title has /a(/ }"#, "R001 /a(/", "R003 /"),
    Case(#"rule r { when title matches /a(/ }"#, "R008 matches", "R003 /"),
    Case(#"rule r { when title not ~ /a(/ }"#, "R001 not", "R003 /"),
    Case("rule r { when title ~ /a/\n when title ~ /a(/ }", "R014 when", "R003 /"),
    Case(#"decide { hold when title ~ /a(/ and titel }"#, "R003 /", "R017 }"),
    // Lists, used or not, today or not.
    Case(#"list l (pattern) { /a(/ until 1960-01-01 }"#, "R003 /"),
    Case("list l (pattern) { /a(/ }\nrule r { when title has @l and title in @l }", "R003 /"),
    // Once, although several patterns hold it.
    Case(
      "let f = /[z-a]/\nrule r { when title ~ /{{f}}/ or body ~ /x{{f}}/ }\nrule s { when titel ~ /{{f}}/ }",
      "R003 a", "R101 titel"),
    // Where a pattern ends is not known, so neither is whether it compiles.
    Case("rule r {\n when title ~ /a(\n}", "R004 /a("),
    Case("list l (pattern) {\n /a(\n /b/\n}", "R004 /a("),
    Case("let f = /a(\nrule r { when title ~ /x{{f}}/ }", "R004 /a("),
    Case(#"rule r { when title has part /a(/ }"#, "R001 /a(/", "R003 /"),
  ]

  @Test(arguments: cases)
  func errorHidesNoOther(_ broken: Case) {
    let report = Self.report(("a.rules", "pack demo\n" + broken.text))
    #expect(report == broken.expected.map { "a.rules " + $0 })
  }

  @Test func patternOfABrokenConditionIsCompiledToo() {
    let loaded = RuleLoader.load([], condition: "titel ~ /a(/", options: LoadOptions(asOf: Timestamp(seconds: 0)))
    #expect(loaded.diagnostics.map(\.code) == [.unknownField, .invalidPattern])
  }

  @Test func strayPatternsAreNoPartOfTheDigest() {
    var rules = CheckedRuleSet()
    let bytes = rules.canonicalBytes
    rules.strayPatterns = [
      PatternText(text: "a", flags: "", span: SourceSpan(file: 0, start: 0, end: 3), origins: [])
    ]
    #expect(rules.canonicalBytes == bytes)
  }
}
