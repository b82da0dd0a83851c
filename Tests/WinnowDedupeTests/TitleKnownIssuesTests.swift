import Testing

@testable import WinnowDedupe

/// Titles that do not come out as promised yet. A case that begins to hold fails here and belongs in a table of the others.
@Suite("Title known issues") struct TitleKnownIssuesTests {
  @Test(arguments: [
    // Units of three words.
    TitleCase("Alpha 50 miles per hour beta", "alpha 50mph beta"),
    TitleCase("Alpha 5 New Zealand dollars beta", "alpha 5nzd beta"),
    // A scale between digits.
    TitleCase("Alpha 3億5000万 beta", "alpha 350000000 beta"),
    // Long units in kana.
    TitleCase("Alpha 7キログラム beta", "alpha 7kg beta"),
    TitleCase("Alpha 7ミリグラム beta", "alpha 7mg beta"),
  ]) func titlesComeOutOtherwise(_ title: TitleCase) {
    withKnownIssue { #expect(title.text == title.expected) }
  }

  @Test(arguments: [
    ("Straße gesperrt", "STRASSE GESPERRT"), ("Ευρώπη τώρα", "ΕΥΡΩΠΗ ΤΩΡΑ"),
    ("Best of the 1990's", "Best of the 1990s"),
    // The verb is taken for the currency where all is in capitals.
    ("SIDE WON 5 GAMES", "Side won 5 games"),
  ]) func spellingsDoNotMeet(left: String, right: String) {
    withKnownIssue { #expect(CanonicalTitle(left).string == CanonicalTitle(right).string) }
  }

  /// Each ideograph is a word of the title's capitals, a run of them one of the counted cases.
  @Test func casesBehindIdeographsAreMisplaced() {
    var cases = WordCases()
    let title = CanonicalTitle("在中国 with Apple phones selling")
    title.text.withUnsafeBufferPointer { cases.count($0, capitals: title.capitals, isLive: true) }
    withKnownIssue { #expect(cases.counts(of: Array("apple".utf8)[...]) == (0, 1)) }
  }
}
