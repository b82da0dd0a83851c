import Testing

@testable import WinnowDedupe

/// What becomes of the characters of a title: references, tags, forms, signs, accents, case.
@Suite("Title characters") struct TitleCharactersTests {
  @Test(arguments: [
    TitleCase("Fish &amp; chips", "fish and chips"),
    TitleCase("Fish &amp;amp; chips", "fish and chips"),
    TitleCase("Bj&ouml;rk sings &quot;Hope&quot;", "bjork sings hope"),
    TitleCase("Mayor&#8217;s plan fails", "mayor plan fails"),
    TitleCase("Mayor&#x2019;s plan fails", "mayor plan fails"),
    TitleCase("Mayor&amp;#8217;s plan fails", "mayor plan fails"),
    TitleCase("Mayor&#39;s plan fails", "mayor plan fails"),
    TitleCase("Mayor&nbsp;resigns", "mayor resigns"),
    TitleCase("Rain &mdash; at last", "rain at last"),
    TitleCase("Costs &lt; profits", "costs profits"),
    TitleCase("Costs < profits", "costs profits"),
    TitleCase("Tea&nosuch; biscuits", "tea nosuch biscuits"),
    TitleCase("<b>Storm</b> hits coast", "storm hits coast"),
    TitleCase("Storm <em class=\"x\">hits</em> coast", "storm hits coast"),
    TitleCase("Storm &lt;i&gt;hits&lt;/i&gt; coast", "storm hits coast"),
    TitleCase("Storm &amp;lt;i&amp;gt;hits&amp;lt;/i&amp;gt; coast", "storm hits coast"),
    TitleCase("I <3 Paris", "i 3 paris"),
    TitleCase("Ferry<br>sinks off coast", "ferry sinks off coast"),
  ]) func markupIsUndone(_ title: TitleCase) {
    #expect(title.text == title.expected)
  }

  @Test(arguments: [
    TitleCase("Ｆｅｒｒｙ　ｓｉｎｋｓ", "ferry sinks"),
    TitleCase("Ｆｅｒｒｙ sinks， ７ lost", "ferry sinks 7 lost"),
    TitleCase("Oﬃce ﬁre", "office fire"),
    TitleCase("Fer\u{200B}ry sinks", "ferry sinks"),
    TitleCase("Fer\u{AD}ry sinks", "ferry sinks"),
    TitleCase("\u{FEFF}Ferry sinks", "ferry sinks"),
    TitleCase("Ferry\u{200E} sinks\u{2060}", "ferry sinks"),
    TitleCase("Ferry\u{A0}sinks", "ferry sinks"),
    TitleCase("Ferry\u{2009}sinks", "ferry sinks"),
    TitleCase("Ferry\tsinks", "ferry sinks"),
    TitleCase("  Ferry   sinks ", "ferry sinks"),
    TitleCase("Café in Zürich", "cafe in zurich"),
    TitleCase("Cafe\u{301} in Zu\u{308}rich", "cafe in zurich"),
    TitleCase("Łódź and Ørsted", "lodz and orsted"),
    TitleCase("İstanbul floods", "istanbul floods"),
    TitleCase("São Tomé y Príncipe", "sao tome y principe"),
  ]) func formsAndAccentsAreUndone(_ title: TitleCase) {
    #expect(title.text == title.expected)
  }

  @Test(arguments: [
    TitleCase("“Ferry” sinks", "ferry sinks"),
    TitleCase("‘Ferry’ sinks", "ferry sinks"),
    TitleCase("„Ferry“ sinks", "ferry sinks"),
    TitleCase("«Ferry» sinks", "ferry sinks"),
    TitleCase("`Ferry` sinks", "ferry sinks"),
    TitleCase("Ferry — sinks", "ferry sinks"),
    TitleCase("Ferry–sinks", "ferry sinks"),
    TitleCase("Ferry sinks!!!", "ferry sinks"),
    TitleCase("Ferry, sinks; (really)?", "ferry sinks really"),
    TitleCase("Ferry / sinks", "ferry sinks"),
    TitleCase("#Ferry @Sinks", "ferry sinks"),
    TitleCase("Ferry • sinks ★", "ferry sinks"),
    TitleCase("🚢 Ferry sinks 😢", "ferry sinks"),
    TitleCase("Well-known actor dies", "well known actor dies"),
    TitleCase("Ferry… sinks off coast", "ferry sinks off coast"),
  ]) func punctuationIsASpace(_ title: TitleCase) {
    #expect(title.text == title.expected)
  }

  @Test(arguments: [
    TitleCase("FERRY SINKS", "ferry sinks"),
    TitleCase("Chancellor's budget", "chancellor budget"),
    TitleCase("Chancellor’s budget", "chancellor budget"),
    TitleCase("CHANCELLOR'S BUDGET", "chancellor budget"),
    TitleCase("Workers' pay", "workers pay"),
    TitleCase("James's win", "james win"),
    TitleCase("O'Neill wins", "oneill wins"),
    TitleCase("Rock 'n' roll", "rock n roll"),
    TitleCase("Don't look", "dont look"),
    TitleCase("CAN’T LOOK", "cant look"),
    TitleCase("U.S. and U.K. agree", "us and uk agree"),
    TitleCase("US and UK agree", "us and uk agree"),
    TitleCase("U.S.A. wins", "usa wins"),
    TitleCase("the u.s. wins", "the us wins"),
    TitleCase("Ends in U.S.", "ends in us"),
    TitleCase("J.K. Rowling", "jk rowling"),
    TitleCase("St. Louis", "st louis"),
    TitleCase("It ends.Then more", "it ends then more"),
    TitleCase("AT&T buys rival", "at t buys rival"),
    TitleCase("Marks & Sons", "marks and sons"),
    TitleCase("Marks and Sons", "marks and sons"),
    TitleCase("Visit example.com today", "visit example com today"),
  ]) func wordsAreInOneSpelling(_ title: TitleCase) {
    #expect(title.text == title.expected)
  }

  /// Which spelling is chosen does not matter as long as it is one.
  @Test(arguments: [
    ("AT&T buys rival", "at&amp;t buys rival"),
    ("Ευρωπη ΤΩΡΑ", "ευρωπη τωρα"), ("Москва сегодня", "МОСКВА СЕГОДНЯ"), ("co-operation ends", "co–operation ends"),
    ("Æsop returns", "ÆSOP RETURNS"), ("ŒUVRE sold", "œuvre sold"), ("Hawaiʻi burns", "Hawai'i burns"),
  ]) func spellingsOfOneTitleMeet(left: String, right: String) {
    #expect(CanonicalTitle(left).string == CanonicalTitle(right).string)
  }

  @Test(arguments: ["", " ", "...", "!?!", "—", "\u{200B}", "<b></b>", "&nbsp;", "( )", "🚢", "\u{301}"])
  func titleWithoutWordsIsEmpty(_ title: String) {
    #expect(CanonicalTitle(title).string == "")
  }

  @Test func capitalsAreThoseOfTheWords() {
    #expect(CanonicalTitle("Ferry sinks off Malta").capitals == 0b1001)
    #expect(CanonicalTitle("iPhone and Élan").capitals == 0b100)
    #expect(CanonicalTitle("In 2014 Spain won").capitals == 0b101)
    #expect(CanonicalTitle("Breaking: ferry sinks off Malta").capitals == 0b1000)
    let title = CanonicalTitle("Wreck lies 5 nautical miles off Spain")
    #expect(title.string == "wreck lies 5nauticalmile off spain")
    #expect(title.capitals == 0b10001)
  }
}
