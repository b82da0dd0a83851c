import Testing

@testable import WinnowDedupe

/// What desks and sites put around a title goes; what only looks like it stays.
@Suite("Title frames") struct TitleFrameTests {
  @Test(arguments: [
    TitleCase("UPDATE 1-Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("UPDATE 12-Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("RPT-Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("RPT-UPDATE 1-Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("WRAPUP 3-Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("CORRECTED-Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("BREAKING: Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("Breaking News: Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("BREAKING | Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("JUST IN: Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("EXCLUSIVE - Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("Exclusive — Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("Special Report: Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("Watch live: Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("(video) Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("[VIDEO] Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("[PHOTOS] Oil slips on demand fears", "oil slips on demand fears"),
    TitleCase("Oil slips on demand fears (video)", "oil slips on demand fears"),
    TitleCase("Oil slips on demand fears [VIDEO]", "oil slips on demand fears"),
    TitleCase("Oil slips on demand fears (PHOTOS, VIDEO)", "oil slips on demand fears photos video"),
    TitleCase("Oil slips on demand fears (with video)", "oil slips on demand fears"),
    TitleCase("Oil slips on demand fears - live", "oil slips on demand fears"),
    TitleCase("Oil slips on demand fears – live updates", "oil slips on demand fears"),
    TitleCase("Oil slips on demand fears | Video", "oil slips on demand fears"),
    TitleCase("BREAKING: UPDATE 2-Oil slips on demand fears (video) - live", "oil slips on demand fears"),
    TitleCase("[VIDEO] BREAKING: Oil slips on demand fears [PHOTOS]", "oil slips on demand fears"),
  ]) func marksGo(_ title: TitleCase) {
    #expect(title.text == title.expected)
    #expect(!CanonicalTitle(title.title).marks.isEmpty || title.expected.hasSuffix("photos video"))
  }

  @Test(arguments: [
    TitleCase("Video shows shark off beach", "video shows shark off beach"),
    TitleCase("Live and let die", "live and let die"),
    TitleCase("Breaking news travels fast", "breaking news travels fast"),
    TitleCase("Update on the flood", "update on the flood"),
    TitleCase("UPDATE: Floods", "update floods"),
    TitleCase("Video: Floods", "video floods"),
    TitleCase("Floods (video)", "floods video"),
    TitleCase("Floods - live", "floods live"),
    TitleCase("The shark video", "the shark video"),
    TitleCase("Shark eats drone (and likes it)", "shark eats drone and likes it"),
    TitleCase("Warning: shark off beach", "warning shark off beach"),
    TitleCase("Shark off beach - police", "shark off beach police"),
    TitleCase("Video", "video"),
    TitleCase("BREAKING:", "breaking"),
    TitleCase("(video)", "video"),
    TitleCase("BREAKING: LIVE", "breaking live"),
    // Numbers before a dash or a colon, behind a dash or in brackets.
    TitleCase("10-year-old boy missing in Ohio", "10yearold boy missing in ohio"),
    TitleCase("3-1 win for Arsenal", "3-1 win for arsenal"),
    TitleCase("2014-03-10 report on floods", "2014-03-10 report on floods"),
    TitleCase("50-50 chance of rain", "50-50 chance of rain"),
    TitleCase("10:30 train derails near town", "10:30 train derails near town"),
    TitleCase("Best films of summer (2014)", "best films of summer 2014"),
    TitleCase("Photos of the flood - 2014", "photos of the flood 2014"),
    // The first half of a compound.
    TitleCase("Live-in nanny wins case", "live in nanny wins case"),
    TitleCase("Video-game sales fall again", "video game sales fall again"),
    TitleCase("News-site editor fired today", "news site editor fired today"),
  ]) func whatIsNoMarkStays(_ title: TitleCase) {
    #expect(title.text == title.expected)
    #expect(CanonicalTitle(title.title).marks == [])
  }

  @Test func marksAreKept() {
    let title = CanonicalTitle("RPT-UPDATE 1-Oil slips on demand fears (video)")
    #expect(title.marks.map { $0.lowercased() } == ["rpt", "update 1", "video"])
  }

  @Test(arguments: [
    TitleCase("Rain floods coast - BBC News", "rain floods coast", url: "https://www.bbc.co.uk/news/1"),
    TitleCase("Rain floods coast | BBC Sport", "rain floods coast", url: "https://www.bbc.co.uk/sport/1"),
    TitleCase("BBC News - Rain floods coast", "rain floods coast", url: "https://www.bbc.co.uk/news/1"),
    TitleCase("Rain floods coast - The New York Times", "rain floods coast", url: "https://www.nytimes.com/a"),
    TitleCase("Rain floods coast - NYTimes.com", "rain floods coast", url: "https://www.nytimes.com/a"),
    TitleCase("Rain floods coast – The New York Times", "rain floods coast", source: "New York Times"),
    TitleCase("Rain floods coast | Daily Mail Online", "rain floods coast", url: "https://www.dailymail.co.uk/a"),
    TitleCase("Rain floods coast - washingtonpost.com", "rain floods coast", url: "https://www.washingtonpost.com/a"),
    TitleCase("Rain floods coast :: Island Gazette", "rain floods coast", source: "Island Gazette"),
    TitleCase("Rain floods coast -- Island Gazette", "rain floods coast", source: "The Island Gazette"),
    TitleCase("Rain floods coast | Island Gazette Online", "rain floods coast", source: "Island Gazette"),
    TitleCase("Rain floods coast | Island Gazette", "rain floods coast", url: "http://islandgazette.com/1"),
    TitleCase("Rain floods coast | Island Gazette", "rain floods coast", url: "http://island-gazette.com/1"),
    TitleCase("ISLAND GAZETTE: Rain floods coast", "rain floods coast", source: "Island Gazette"),
    TitleCase("Island Gazette | Rain floods coast", "rain floods coast", source: "Island Gazette"),
    TitleCase("Reuters: Rain floods coast", "rain floods coast"),
    TitleCase("Reuters: Rain floods coast", "rain floods coast", source: "Reuters"),
    TitleCase("Rain floods coast - Reuters", "rain floods coast"),
    TitleCase("Rain floods coast (video) - Reuters", "rain floods coast"),
    TitleCase("UPDATE 1-Rain floods coast - Reuters", "rain floods coast"),
    // The article of a name belongs to some labels.
    TitleCase("Rain floods coast - The Hill", "rain floods coast", url: "http://thehill.com/1"),
    TitleCase("Rain floods coast - The Atlantic", "rain floods coast", url: "http://www.theatlantic.com/1"),
    // The source has its accents, the title has lost them.
    TitleCase("Lluvia inunda costa - El País", "lluvia inunda costa", source: "El País"),
    TitleCase("Regen flutet Küste | Süddeutsche Zeitung", "regen flutet kuste", source: "Süddeutsche Zeitung"),
  ]) func siteNamesGo(_ title: TitleCase) {
    #expect(title.text == title.expected)
    let canonical = CanonicalTitle(title.title, source: title.source, url: title.url)
    // Agencies are known as marks too.
    #expect(canonical.site != nil || canonical.marks.contains("Reuters"))
  }

  @Test(arguments: [
    TitleCase("Trump - Clinton debate", "trump clinton debate", url: "https://www.nytimes.com/a"),
    TitleCase("Trump - Clinton debate", "trump clinton debate", source: "Clinton Herald"),
    TitleCase("Rain floods coast - Island Gazette", "rain floods coast island gazette", source: "Mainland News"),
    TitleCase("Rain floods coast: Island Gazette", "rain floods coast island gazette", source: "Island Gazette"),
    TitleCase("Island Gazette sold", "island gazette sold", source: "Island Gazette"),
    TitleCase("Island Gazette: sold", "island gazette sold", source: "Island Gazette"),
    TitleCase("Spain-Portugal game off", "spain portugal game off", source: "Spain"),
    TitleCase("Apple: the new phone", "apple the new phone", url: "https://www.nytimes.com/a"),
    TitleCase("Floods - Reuters", "floods reuters"),
  ]) func whatIsNoSiteNameStays(_ title: TitleCase) {
    #expect(title.text == title.expected)
    #expect(CanonicalTitle(title.title, source: title.source, url: title.url).site == nil)
  }

  @Test func siteNameIsKeptAsWritten() {
    #expect(
      CanonicalTitle("Rain floods coast - The New York Times", url: "http://nytimes.com/").site == "The New York Times")
    let title = CanonicalTitle("Rain floods coast | Island Gazette", source: "Island Gazette")
    #expect(title.site == "Island Gazette")
  }

  @Test(arguments: [
    "Rain floods coast ...", "Rain floods coast…", "Rain floods coast …", "Rain floods coast [...]",
    "Rain floods coast [&hellip;]", "Rain floods coast..", "Rain floods coast... - Reuters", "Rain floods coast....",
  ]) func ellipsisIsTakenOff(_ title: String) {
    let canonical = CanonicalTitle(title)
    #expect(canonical.isTruncated)
    #expect(canonical.string == "rain floods coast")
  }

  @Test(arguments: ["Rain floods coast.", "Rain... floods coast", "…rain floods coast", "Rain floods coast [4]."])
  func otherPointsBreakNothingOff(_ title: String) {
    #expect(!CanonicalTitle(title).isTruncated)
  }
}
