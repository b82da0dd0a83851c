import Testing

@testable import WinnowCommand

@Suite struct ExcerptTests {
  @Test func markerStandsUnderTheMatch() {
    let excerpt = Excerpt(of: "now 17 ways to save", utf8Range: 4..<11, width: 60)
    #expect(excerpt.line == "now 17 ways to save")
    #expect(excerpt.marker == "    ^^^^^^^")
  }

  @Test func wideCharactersBeforeAndInTheMatchAreTwoColumns() {
    let excerpt = Excerpt(of: "速报 震惊了 全国", utf8Range: 7..<16, width: 60)
    #expect(excerpt.match == "震惊了")
    #expect(excerpt.marker == "     ^^^^^^")
  }

  @Test func emptyMatchStillHasACaret() {
    #expect(Excerpt(of: "abc", utf8Range: 3..<3, width: 60).marker == "   ^")
  }

  @Test func longSurroundingsAreCutOnBothSides() {
    let text = String(repeating: "a", count: 200) + "MATCH" + String(repeating: "b", count: 200)
    let excerpt = Excerpt(of: text, utf8Range: 200..<205, width: 45)
    #expect(excerpt.before == "…" + String(repeating: "a", count: 19))
    #expect(excerpt.after == String(repeating: "b", count: 19) + "…")
    #expect(DisplayWidth.columns(of: excerpt.line) == 45)
  }

  @Test func roomThatOneSideDoesNotNeedGoesToTheOther() {
    let excerpt = Excerpt(of: "MATCH" + String(repeating: "b", count: 200), utf8Range: 0..<5, width: 45)
    #expect(excerpt.line == "MATCH" + String(repeating: "b", count: 39) + "…")
  }

  @Test func veryLongMatchIsCutInItsMiddle() {
    let long = String(repeating: "x", count: 500)
    #expect(Excerpt(of: long, utf8Range: 0..<500, width: 25).line == "xxxxxxxxxxxx…xxxxxxxxxxxx")
    let surrounded = Excerpt(of: "aaaa" + long + String(repeating: "b", count: 80), utf8Range: 4..<504, width: 51)
    #expect(surrounded.line == "aaaaxxxxxxxxxxxxxxx…xxxxxxxxxxxxxxxbbbbbbbbbbbbbbb…")
  }

  @Test func matchThatFitsIsNotCut() {
    let text = String(repeating: "x", count: 58) + "a"
    #expect(Excerpt(of: text, utf8Range: 0..<58, width: 60).line == text)
  }

  @Test func offsetsOutsideOrInsideCharactersAreWidened() {
    #expect(Excerpt(of: "né", utf8Range: 2..<99, width: 40).match == "é")
  }
}
