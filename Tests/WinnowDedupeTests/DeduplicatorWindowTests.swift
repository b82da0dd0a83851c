import Testing
import WinnowModel

@testable import WinnowDedupe

/// Time: the window, odd dates, editions.
@Suite("Window") struct DeduplicatorWindowTests {
  private let ferry = "Ferry sinks off Malta coast in heavy storm"

  @Test(
    arguments: [
      (0.0, Tier.title), (11, .title), (71, .title), (72, .title), (72.001, nil), (73, nil), (10_000, nil),
      (-1, .title),
    ] as [(Double, Tier?)]) func copiesAreFoundInsideTheWindow(hours: Double, tier: Tier?)
  {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    #expect(stream.add("b", ferry, "Sample Times", hours: hours).tier == tier)
  }

  @Test(arguments: [(71.0, Tier.near), (73, nil)] as [(Double, Tier?)]) func nearTitlesToo(hours: Double, tier: Tier?) {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    #expect(stream.add("b", ferry + " at night", "Sample Times", hours: hours).tier == tier)
  }

  @Test(arguments: [(71.0, Tier.url), (73, nil)] as [(Double, Tier?)]) func addressesToo(hours: Double, tier: Tier?) {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire", url: "http://example.com/1")
    let verdict = stream.add("b", "Otters return to rivers", "Sample Times", hours: hours, url: "http://example.com/1")
    #expect(verdict.tier == tier)
  }

  @Test func expiredItemsAreForgotten() {
    var stream = ItemStream()
    for number in 0..<100 {
      stream.add("a\(number)", "Otters \(number)", "Example Wire", hours: Double(number))
    }
    #expect(stream.deduplicator.liveCount == 73)
    stream.add("z", "Otters return to rivers", hours: 1000)
    #expect(stream.deduplicator.liveCount == 1)
  }

  @Test(arguments: [nil, "", "soon", "2014-13-45"] as [String?]) func itemWithoutADateHasThatOfTheLatest(date: String?)
  {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire", hours: 100)
    #expect(stream.add("b", ferry, "Sample Times", published: date).tier == .title)
    stream.add("c", "Otters return to rivers", "Third Post", hours: 173)
    // Both are gone by now.
    #expect(stream.deduplicator.liveCount == 1)
  }

  @Test func itemFromLongAgoMeetsWhatIsLive() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire", hours: 0)
    stream.add("b", "Otters return to rivers", "Third Post", hours: 60)
    #expect(stream.add("c", ferry, "Sample Times", published: "1999-01-01").tier == .title)
  }

  @Test func itemFromTheFutureIsFromTheMomentOfTheRun() {
    var settings = DedupeSettings()
    settings.latest = ItemStream.start + 10 * ItemStream.hour
    var stream = ItemStream(settings)
    stream.add("a", ferry, "Example Wire")
    #expect(stream.add("b", ferry, "Sample Times", published: "2099-01-01").tier == .title)
    #expect(stream.add("c", ferry, "Third Post", hours: 5).tier == .title)
    #expect(stream.deduplicator.liveCount == 3)
  }

  @Test func clockTellsEventTimes() {
    var clock = EventClock(latest: 1000, window: 100)
    #expect(clock.now == nil)
    #expect(clock.time(of: 500) == 500)
    #expect(clock.time(of: nil) == 500)
    #expect(clock.time(of: 450) == 450)
    #expect(clock.now == 500)
    #expect(clock.time(of: 400) == 400)
    #expect(clock.time(of: 399) == 400)
    #expect(clock.time(of: -5_000_000_000) == 400)
    #expect(clock.time(of: 5_000_000_000) == 1000)
    #expect(clock.now == 1000)
    #expect(clock.time(of: 500) == 900)
    #expect(clock.time(of: nil) == 1000)
  }

  @Test func clockOfUndatedItemsStandsAtTheRun() {
    var clock = EventClock(latest: 1000, window: 100)
    #expect(clock.time(of: nil) == 1000)
  }

  @Test func clockGoesOn() {
    var clock = EventClock(latest: 1000, window: 100)
    clock.resume(at: 700)
    #expect(clock.time(of: 300) == 600)
    clock.resume(at: 650)
    #expect(clock.now == 700)
  }

  @Test func nearTitlesOfOneSourceAreRelated() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    let verdict = stream.add("b", ferry + " at night", "Example Wire", hours: 1)
    #expect(verdict.tier == .related)
    #expect(verdict.guards == ["source"])
    #expect(stream.add("c", ferry + " at night", "Sample Times", hours: 1).tier == .title)
  }

  @Test(
    arguments: [
      (1.0, Tier.title, []), (11.9, .title, []), (12, .related, ["recurring"]), (24, .related, ["recurring"]),
    ]
      as [(
        Double, Tier, [String]
      )]) func sameTitleOfOneSourceIsANewEditionLater(hours: Double, tier: Tier, guards: [String])
  {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    let verdict = stream.add("b", ferry, "Example Wire", hours: hours)
    #expect(verdict.tier == tier)
    #expect(verdict.guards == guards)
  }

  @Test func titleThatComesBackIsRecurringForAll() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example Wire")
    stream.add("b", ferry, "Example Wire", hours: 24)
    let later = stream.add("c", ferry, "Sample Times", hours: 40)
    #expect(later.tier == .related)
    #expect(later.guards == ["recurring"])
    // The same day is the same edition.
    let soon = stream.add("d", ferry, "Third Post", hours: 41)
    #expect((soon.tier, soon.match, soon.cluster) == (.title, "c", "c"))
  }

  @Test func twoSourcesOfOneDomainAreOne() {
    var stream = ItemStream()
    stream.add("a", ferry, "Example News", url: "http://example.com/1")
    let verdict = stream.add("b", ferry + " at night", "Example Sport", hours: 1, url: "http://sport.example.com/2")
    #expect(verdict.guards == ["source"])
  }

  /// Items expire in the order of the input; one that came late is held up by a newer one before it.
  @Test func itemThatCameLateIsComparedNoLonger() {
    var stream = ItemStream()
    stream.add("a", "Otters return to northern rivers", "Example Wire", hours: 60)
    stream.add("b", ferry, "Sample Times", hours: 0, url: "http://example.org/1")
    let near = stream.add("c", ferry + " at night", "Third Post", hours: 80)
    #expect(near.tier == nil)
    let title = stream.add("d", ferry, "Fourth Mail", hours: 80)
    #expect((title.tier, title.match) == (.near, "c"))
    let address = stream.add("e", "Council opens new bridge", "Fifth Sun", hours: 80, url: "http://example.org/1")
    #expect(address.tier == nil)
    let id = stream.add("b", "Wizard buys wand made of yew", "Sample Times", hours: 80)
    #expect(id.tier == nil)
  }
}
