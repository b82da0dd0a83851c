import Testing

@testable import WinnowDedupe

/// Titles that do not come out as promised yet. A case that begins to hold fails here and belongs in a table of the others.
@Suite("Title known issues") struct TitleKnownIssuesTests {
  @Test(arguments: [
    // A lone number before a dash or colon is taken for a mark of desks.
    TitleCase("10-year-old boy missing in Ohio", "10year old boy missing in ohio"),
    TitleCase("3-1 win for Arsenal", "3-1 win for arsenal"),
    TitleCase("2014-03-10 report on floods", "2014-03-10 report on floods"),
    TitleCase("50-50 chance of rain", "50-50 chance of rain"),
    TitleCase("10:30 train derails near town", "10:30 train derails near town"),
    TitleCase("Best films of summer (2014)", "best films of summer 2014"),
    // So is the first half of a compound.
    TitleCase("Live-in nanny wins case", "live in nanny wins case"),
    TitleCase("Video-game sales fall again", "video game sales fall again"),
    TitleCase("News-site editor fired today", "news site editor fired today"),
    // A scale behind `hundred` forgets the hundred.
    TitleCase("Alpha two hundred thousand beta", "alpha 200000 beta"),
    TitleCase("Alpha three hundred million beta", "alpha 300000000 beta"),
    TitleCase("Alpha two million five hundred thousand beta", "alpha 2500000 beta"),
    // `m` is a million when the currency stands behind it, too.
    TitleCase("Alpha 5m pounds beta", "alpha 5000000gbp beta"),
    TitleCase("Alpha 2.5m euro beta", "alpha 2500000eur beta"),
    // A currency in letters can stand before the number.
    TitleCase("Alpha EUR 2.5m beta", "alpha 2500000eur beta"),
    TitleCase("Alpha Rs 500 crore beta", "alpha 5000000000inr beta"),
    // A currency can stand behind the number as a sign.
    TitleCase("Alpha 5€ beta", "alpha 5eur beta"),
    TitleCase("Alpha 5 £ beta", "alpha 5gbp beta"),
    // A sign of currency without a number waits for the next number, however far.
    TitleCase("Big $ for 2014 Olympics", "big for 2014 olympics"),
    TitleCase("Ke$ha sells 5 songs", "ke ha sells 5 songs"),
    TitleCase("A$AP Rocky plays 20 songs", "a ap rocky plays 20 songs"),
    // A dash with spaces parts a number from what follows.
    TitleCase("Flight 370 - Days of waiting", "flight 370 days of waiting"),
    // Units of three words.
    TitleCase("Alpha 50 miles per hour beta", "alpha 50mph beta"),
    TitleCase("Alpha 5 New Zealand dollars beta", "alpha 5nzd beta"),
    // Numbers of ideographs.
    TitleCase("Alpha 二〇一四年 beta", "alpha 2014 年 beta"),
    TitleCase("Alpha 三百二十 beta", "alpha 320 beta"),
    TitleCase("Alpha 3億5000万 beta", "alpha 350000000 beta"),
    // Long units in kana.
    TitleCase("Alpha 7キログラム beta", "alpha 7kg beta"),
    TitleCase("Alpha 7ミリグラム beta", "alpha 7mg beta"),
    // A tag that breaks the line parts words.
    TitleCase("Ferry<br>sinks off coast", "ferry sinks off coast"),
    // The article of a name belongs to some labels.
    TitleCase("Rain floods coast - The Hill", "rain floods coast", url: "http://thehill.com/1"),
    TitleCase("Rain floods coast - The Atlantic", "rain floods coast", url: "http://www.theatlantic.com/1"),
    // The source is compared with its accents, the title without.
    TitleCase("Lluvia inunda costa - El País", "lluvia inunda costa", source: "El País"),
    TitleCase("Regen flutet Küste | Süddeutsche Zeitung", "regen flutet kuste", source: "Süddeutsche Zeitung"),
    // A year behind a dash.
    TitleCase("Photos of the flood - 2014", "photos of the flood 2014"),
  ]) func titlesComeOutOtherwise(_ title: TitleCase) {
    withKnownIssue { #expect(title.text == title.expected) }
  }

  @Test(arguments: [
    ("Straße gesperrt", "STRASSE GESPERRT"), ("Ευρώπη τώρα", "ΕΥΡΩΠΗ ΤΩΡΑ"),
    ("Best of the 1990's", "Best of the 1990s"),
  ]) func spellingsDoNotMeet(left: String, right: String) {
    withKnownIssue { #expect(CanonicalTitle(left).string == CanonicalTitle(right).string) }
  }

  /// The name of a unit may have two words, which the places of the words behind it do not count.
  @Test func capitalsBehindALongUnitAreMisplaced() {
    let title = CanonicalTitle("Wreck lies 5 nautical miles off Spain")
    #expect(title.string == "wreck lies 5nautical mile off spain")
    withKnownIssue { #expect(title.capitals == 0b100001) }
  }

  @Test func siteBehindABarHasASpace() {
    let title = CanonicalTitle("Rain floods coast | Island Gazette", source: "Island Gazette")
    withKnownIssue { #expect(title.site == "Island Gazette") }
  }

  /// Each ideograph is a word of the title's capitals, a run of them one of the counted cases.
  @Test func casesBehindIdeographsAreMisplaced() {
    var cases = WordCases()
    let title = CanonicalTitle("在中国 with Apple phones selling")
    title.text.withUnsafeBufferPointer { cases.count($0, capitals: title.capitals, isLive: true) }
    withKnownIssue { #expect(cases.counts(of: PhraseHash.hash("apple")) == (0, 1)) }
  }
}
