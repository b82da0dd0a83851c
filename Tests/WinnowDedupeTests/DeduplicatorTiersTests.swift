import Testing
import WinnowModel

@testable import WinnowDedupe

/// How items are found to be copies.
@Suite("Tiers") struct DeduplicatorTiersTests {
  private let ferry = "Ferry sinks off Malta coast in heavy storm"
  private let bridge = "Council opens new bridge across harbour"

  @Test func aFirstItemIsNoCopy() {
    var stream = ItemStream()
    let verdict = stream.add("a", ferry, "Example Wire")
    #expect(verdict.tier == nil)
    #expect(verdict.match == nil)
    #expect((verdict.cluster, verdict.canonical) == ("a", "a"))
    #expect((verdict.size, verdict.sources, verdict.similarity) == (1, 1, 0))
    #expect(stream.add("b", bridge, "Sample Times").tier == nil)
  }

  @Test func sameIdOfOneSource() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    let verdict = stream.add("a", bridge, "EXAMPLE Wire", hours: 1)
    #expect(verdict.tier == .id)
    #expect((verdict.match, verdict.similarity) == ("a", 1))
    #expect(stream.add("a", "Divers find old lantern in cave", "Sample Times", hours: 1).tier == nil)
  }

  @Test func idsOfItemsWithoutASourceAreThoseOfTheirDomain() {
    var stream = ItemStream()
    stream.add("a", ferry, url: "http://news.example.com/1")
    #expect(stream.add("a", bridge, url: "http://www.example.com/2").tier == .id)
    #expect(stream.add("a", "Divers find old lantern in cave", url: "http://example.org/3").tier == nil)
    #expect(stream.add("a", "Otters return to northern rivers").tier == nil)
    #expect(stream.add("a", "Wizard buys wand made of yew").tier == nil)
  }

  @Test func sameAddress() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire", url: "https://www.example.com/news/1?utm_source=feed")
    let verdict = stream.add("b", bridge, "Sample Times", hours: 1, url: "http://example.com/news/1")
    #expect(verdict.tier == .url)
    #expect((verdict.match, verdict.cluster, verdict.size, verdict.sources) == ("a", "a", 2, 2))
    #expect(
      stream.add("c", "Divers find old lantern in cave", "Sample Times", url: "http://example.com/news/2").tier == nil)
  }

  @Test func sameTitle() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    let verdict = stream.add("b", "UPDATE 1-FERRY SINKS off Malta coast in heavy storm!", "Sample Times", hours: 1)
    #expect(verdict.tier == .title)
    #expect((verdict.match, verdict.similarity, verdict.guards) == ("a", 1, []))
  }

  @Test func nearTitle() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    let verdict = stream.add("b", ferry + " at night", "Sample Times", hours: 1)
    #expect(verdict.tier == .near)
    #expect(verdict.match == "a")
    // 41 grams, and nine more of which none was there; the last of the first title is now another.
    #expect(abs(verdict.similarity - 41.0 / 50) < 0.03)
  }

  @Test func relatedByAGuard() {
    var stream = ItemStream()
    stream.add("a", "Arsenal beat Chelsea 3-1 at home", "Example Wire")
    let verdict = stream.add("b", "Arsenal beat Chelsea 3-2 at home", "Sample Times", hours: 1)
    #expect(verdict.tier == .related)
    #expect((verdict.match, verdict.guards) == ("a", ["number"]))
    #expect((verdict.cluster, verdict.canonical, verdict.size, verdict.sources) == ("b", "b", 1, 1))
    #expect(stream.deduplicator.clusterCount == 0)
  }

  @Test func relatedByTooLittle() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    let verdict = stream.add("b", ferry + " near the island of Gozo", "Sample Times", hours: 1)
    #expect(verdict.tier == .related)
    #expect((0.55..<0.65).contains(verdict.similarity))
    #expect(verdict.guards == [])
    #expect(verdict.cluster == "b")
  }

  @Test func idComesBeforeAddress() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    stream.add("b", bridge, "Sample Times", url: "http://example.com/1")
    let verdict = stream.add("a", bridge, "Example Wire", url: "http://example.com/1")
    #expect(verdict.tier == .id)
    #expect(verdict.cluster == "a")
  }

  @Test func addressComesBeforeTitle() {
    var stream = ItemStream()
    stream.add("a", bridge, "Example Wire", url: "http://example.com/1")
    stream.add("b", ferry, "Sample Times")
    let verdict = stream.add("c", ferry, "Third Post", url: "http://example.com/1")
    #expect((verdict.tier, verdict.match) == (.url, "a"))
  }

  @Test func titleComesBeforeNear() {
    var stream = ItemStream()
    stream.add("a", ferry + " at dawn tomorrow", "Example Wire")
    stream.add("b", ferry, "Sample Times")
    stream.add("c", ferry + " near Gozo", "Fourth Mail")
    let verdict = stream.add("d", ferry, "Third Post")
    #expect((verdict.tier, verdict.match) == (.title, "b"))
  }

  @Test func theNewestOfOneTitleIsMatched() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    stream.add("b", ferry, "Sample Times", hours: 1)
    #expect(stream.add("c", ferry, "Third Post", hours: 2).match == "b")
  }

  @Test func theMostSimilarIsMatchedAndTheOldestOfEqualOnes() {
    var stream = ItemStream()
    stream.add("a", ferry + " near Gozo harbour", "Example Wire")
    stream.add("b", ferry + " near Gozo", "Sample Times")
    stream.add("c", ferry + " near Gozo", "Fourth Mail")
    let verdict = stream.add("d", ferry + " near", "Third Post")
    #expect((verdict.tier, verdict.match) == (.near, "b"))
  }

  @Test func aCopyBehindARelatedTitleIsFound() {
    var stream = ItemStream()
    stream.add("a", "Coach crash kills 21 on steep mountain road in Peru", "Example Wire")
    stream.add("b", "Coach crash kills 12 on steep mountain road in Peru", "Sample Times")
    let verdict = stream.add("c", "Coach crash kills 21 on the steep mountain road in Peru", "Third Post")
    #expect((verdict.tier, verdict.match) == (.near, "a"))
  }

  @Test func candidatesAreReportedOnRequest() {
    var settings = DedupeSettings()
    settings.reportsCandidates = true
    var stream = ItemStream(settings)
    stream.add("a", "Coach crash kills 21 on steep mountain road in Peru", "Example Wire")
    stream.add("b", "Coach crash kills 12 on steep mountain road in Peru", "Sample Times")
    let verdict = stream.add("c", "Coach crash kills 21 on the steep mountain road in Peru", "Third Post")
    #expect(verdict.candidates.map(\.id) == ["a", "b"])
    #expect(verdict.candidates.map(\.guards) == [[], ["number"]])
    #expect(verdict.candidates.map(\.similarity) == verdict.candidates.map(\.similarity).sorted(by: >))
  }

  @Test(arguments: ["", "!!!", "🚢"]) func titlesWithoutWordsAreNoCopies(title: String) {
    var stream = ItemStream()
    stream.add("a", title, "Example Wire")
    #expect(stream.add("b", title, "Sample Times").tier == nil)
  }
}
