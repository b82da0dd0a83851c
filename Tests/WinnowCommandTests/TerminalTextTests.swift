import Testing

@testable import WinnowCommand

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("two\nlines", "two␊lines"),
    ("\u{1B}[2Jgone", "␛[2Jgone"),
    ("ri\u{200B}sk", "ri<U+200B>sk"),
    ("abc\u{202E}cba", "abc<U+202E>cba"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("👩\u{200D}🚀", "👩\u{200D}🚀"),
  ])
  func strangersTextCannotMoveTheCursorOrHide(text: String, shown: String) {
    #expect(VisibleText.line(text) == shown)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("警方调查", 8), ("ｗｉｄｅ", 8), ("e\u{301}te", 3), ("👍🏽!", 3), ("❤\u{FE0F}", 2), ("한국어", 6),
  ])
  func columnsAreThoseOfATerminal(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-4200, "-4,200"),
  ])
  func numbersAreGroupedByThousands(number: Int, text: String) {
    #expect(NumberText.grouped(number) == text)
  }

  @Test(arguments: [
    (0.421, "0.42 s"), (9.991, "9.99 s"), (12.34, "12.3 s"), (65, "1:05 min"), (3729, "1:02:09 h"),
  ])
  func durationsHaveAFewDigitsOnly(seconds: Double, text: String) {
    #expect(NumberText.duration(seconds) == text)
  }

  @Test(arguments: [(0, 0, "0.0 %"), (1, 3, "33.3 %"), (2, 3, "66.7 %"), (5, 5, "100.0 %")])
  func sharesHaveOneDecimal(part: Int, whole: Int, text: String) {
    #expect(NumberText.percent(part, of: whole) == text)
  }

  @Test func wideCellsKeepColumnsStraight() {
    var table = Table(.left, .right)
    table.add("调查", "1")
    table.add("spam", "1,000")
    table.add("x", "")
    #expect(table.lines(indent: 1) == [" 调查      1", " spam  1,000", " x"])
  }

  @Test func plainStyleWritesNoEscapes() {
    #expect(Style.plain(.bad, "x") == "x")
    #expect(Style.colored(.bad, "x") == "\u{1B}[31mx\u{1B}[0m")
    #expect(Style.colored(.bad, "") == "")
  }
}
