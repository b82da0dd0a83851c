import Foundation
import Testing
import WinnowRules

@Suite struct RendererTests {
  /// A diagnostic at the stretch of `text` that `part` covers.
  func example(
    _ text: String, at part: String, label: String? = nil, path: String = "rules/a.rules"
  ) throws -> (Diagnostic, SourceSet) {
    let range = try #require(text.range(of: part))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let span = SourceSpan(file: 0, start: start, end: start + part.utf8.count)
    return (
      Diagnostic(.unknownField, at: span, "no such thing", label: label),
      SourceSet(files: [SourceFile(path: path, text: text)])
    )
  }

  /// The rendering without its headline.
  func excerpt(_ text: String, at part: String, label: String? = nil, limit: Int = 110) throws -> String {
    let (diagnostic, sources) = try example(text, at: part, label: label)
    let rendered = TextRenderer(sources: sources, lineLimit: limit).render(diagnostic)
    return rendered.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
      .joined(separator: "\n")
  }

  // MARK: - Text

  @Test func everythingIsShownInOrder() throws {
    var (diagnostic, sources) = try example("pack a\nrule b {\n}\n", at: "b", label: "this one")
    diagnostic.help = "write c"
    diagnostic.related = [.init(span: SourceSpan(file: 0, start: 5, end: 6), message: "the pack is here")]
    #expect(
      TextRenderer(sources: sources).render(diagnostic) == """
        error[R101] no such thing
          --> rules/a.rules:2:6
           |
         2 | rule b {
           |      ^ this one
           = help: write c
        note: the pack is here
          --> rules/a.rules:1:6
           |
         1 | pack a
           |      ^

        """)
  }

  @Test func withoutAPlaceOnlyTheMessageIsShown() {
    let diagnostic = Diagnostic(.unreadableFile, at: nil, "cannot read 'x'", help: "look for it")
    #expect(
      TextRenderer(sources: SourceSet()).render(diagnostic) == """
        error[R020] cannot read 'x'
           = help: look for it

        """)
  }

  @Test func caretsStandUnderWideCharacters() throws {
    #expect(
      try excerpt("when title has \"中文\" and x", at: "x") == """
          --> rules/a.rules:1:25
           |
         1 | when title has "中文" and x
           |                           ^
        """)
    #expect(try excerpt("中文ab", at: "文a").hasSuffix("\n   |   ^^^"))
  }

  @Test func caretsStandUnderTabsAndCombiningMarks() throws {
    #expect(try excerpt("\ta\tb", at: "b").hasSuffix(" 1 |     a   b\n   |         ^"))
    #expect(try excerpt("cafe\u{301} x", at: "x").hasSuffix("\n   |      ^"))
    #expect(try excerpt("\u{645}\u{6CC}\u{200C}\u{62E} x", at: "x").hasSuffix("\n   |     ^"))
  }

  @Test func hiddenCharactersAreShownByNumber() throws {
    #expect(try excerpt("a\u{202E}b", at: "b").hasSuffix(" 1 | a<U+202E>b\n   |          ^"))
    #expect(try excerpt("a\u{1B}[31mb", at: "a").contains("<U+001B>"))
    let message = Diagnostic(.unknownField, at: nil, "no \u{1B}[31m")
    #expect(TextRenderer(sources: SourceSet()).render(message) == "error[R101] no <U+001B>[31m\n")
  }

  @Test func theEndOfALineAndOfTheFileCanBePointedAt() throws {
    let sources = SourceSet(files: [SourceFile(path: "a", text: "ab\r\ncd")])
    func lastLine(_ offset: Int) -> String {
      let span = SourceSpan(file: 0, start: offset, end: offset)
      let text = TextRenderer(sources: sources).render(Diagnostic(.unclosedBlock, at: span, "x"))
      return text.split(separator: "\n").suffix(2).joined(separator: "\n")
    }
    #expect(lastLine(2) == " 1 | ab\n   |   ^")
    #expect(lastLine(6) == " 2 | cd\n   |   ^")
  }

  @Test func stretchesOverSeveralLinesShowTheFirstAndTheLast() throws {
    let text = "when title ~ /a\n  b\n  c/x\n"
    #expect(
      try excerpt(text, at: "/a\n  b\n  c/x", label: "here") == """
          --> rules/a.rules:1:14
           |
         1 | when title ~ /a
           |              ^^
        ...
         3 |   c/x
           |   ^^^ here
        """)
    #expect(!(try excerpt(text, at: "/a\n  b").contains("...")))
  }

  @Test func longLinesAreCutAroundThePlace() throws {
    let long = String(repeating: "a", count: 200) + "X" + String(repeating: "b", count: 200)
    let lines = try excerpt(long, at: "X", limit: 40).split(separator: "\n")
    #expect(lines[2] == " 1 | …aaaaaaaaaaX" + String(repeating: "b", count: 27) + "…")
    #expect(lines[3] == "   |            ^")
    #expect(try excerpt(long, at: "aaa", limit: 40).contains(" 1 | aaaaaaaaaa"))
    let whole = try excerpt(long, at: long, limit: 40).split(separator: "\n")
    #expect(whole[3].filter { $0 == "^" }.count < 41)
  }

  @Test func colourIsOnlyAddedWhenAskedFor() throws {
    let (diagnostic, sources) = try example("a b", at: "b")
    let plain = TextRenderer(sources: sources).render(diagnostic)
    let colored = TextRenderer(sources: sources, usesColor: true).render(diagnostic)
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("\u{1B}[1;31merror[R101]\u{1B}[0m"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  // MARK: - JSON

  @Test func jsonCountsCharactersFromOne() throws {
    var (diagnostic, sources) = try example("é\nab中 \"x\"", at: "中 \"", path: "a\"b.rules")
    diagnostic.help = "write \\"
    diagnostic.related = [.init(span: SourceSpan(file: 0, start: 0, end: 2), message: "first")]
    #expect(
      JSONRenderer(sources: sources).render([diagnostic])
        == #"{"code":"R101","slug":"unknown-field","severity":"error","file":"a\"b.rules","line":2,"column":3,"length":3,"#
        + #""message":"no such thing","help":"write \\","related":[{"file":"a\"b.rules","line":1,"column":1,"length":1,"#
        + #""message":"first"}]}"# + "\n")
    let placeless = Diagnostic(.unreadableFile, at: nil, "gone")
    #expect(
      JSONRenderer(sources: sources).render(placeless)
        == #"{"code":"R020","slug":"unreadable-file","severity":"error","message":"gone"}"#)
  }

  // MARK: - SARIF

  @Test func sarifHasWhatItsSchemaRequires() throws {
    var (diagnostic, sources) = try example("one\ntwo b", at: "two", path: "my rules/é.rules")
    diagnostic.help = "write three"
    diagnostic.fix = .init(span: SourceSpan(file: 0, start: 4, end: 7), replacement: "three")
    let placeless = Diagnostic(.unreadableFile, at: nil, "gone")
    let text = SARIFRenderer(sources: sources, toolVersion: "0.1.0").render([diagnostic, placeless])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["version"] as? String == "2.1.0")
    let run = try #require((document["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "winnow")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["R020", "R101"])
    #expect(rules[1]["helpUri"] as? String == "docs/diagnostics.md#r101")
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleIndex"] as? Int } == [1, 0])
    #expect(
      results.map { ($0["message"] as? [String: Any])?["text"] as? String } == ["no such thing; write three", "gone"])
    #expect((results[1]["locations"] as? [Any])?.isEmpty == true)
    #expect(text.contains(#""uri":"my%20rules/%C3%A9.rules""#))
    #expect(text.contains(#""region":{"startLine":2,"startColumn":1,"endLine":2,"endColumn":4}"#))
    #expect(text.contains(#""insertedContent":{"text":"three"}"#))
  }
}
