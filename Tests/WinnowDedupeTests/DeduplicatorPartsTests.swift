import Testing
import WinnowModel
import WinnowTestSupport

@testable import WinnowDedupe

/// The same stream gives the same verdicts, and a part of it those of the whole where it is sure.
@Suite("Repeated runs and parts") struct DeduplicatorPartsTests {
  private static let words = [
    "ferry", "storm", "market", "bridge", "otter", "wizard", "lantern", "harbour", "glacier", "teapot", "violin",
    "orchard",
    "tunnel", "beacon", "quarry", "saddle", "kettle", "meadow", "parrot", "canyon", "anchor", "basket", "candle",
    "dragon",
  ]

  /// Items of which half repeat or vary one of the last 30, out of order by some hours, some without a date.
  private static func items(count: Int, seed: UInt64) -> [Item] {
    var random = SeededGenerator(seed: seed)
    let endings = [
      "", " at night", " in heavy rain", " - live", "!", " with 5 boats", " with 6 boats", " but not today",
    ]
    var titles: [String] = []
    return (0..<count).map { number in
      let copied = max(0, number - 1 - random.below(30))
      let isCopy = number > 0 && random.below(2) == 0
      let title = isCopy ? titles[copied] : (0..<6).map { _ in words[random.below(words.count)] }.joined(separator: " ")
      titles.append(title)
      let seconds = ItemStream.start + Int64(number) * 3600 - Int64(random.below(5)) * 3600
      return Item(
        id: random.below(3) == 0 ? "id\(copied)" : "item\(number)", title: title + endings[random.below(endings.count)],
        url: random.below(3) == 0 ? "http://example.com/\(isCopy ? copied : number)" : nil,
        source: random.below(10) == 0 ? nil : "Source \(random.below(6))",
        published: random.below(20) == 0 ? nil : Timestamp(seconds: seconds).description)
    }
  }

  private static func verdicts(_ items: some Sequence<Item>, _ settings: DedupeSettings = DedupeSettings()) -> [Verdict]
  {
    var stream = ItemStream(settings)
    return items.map { stream.add($0) }
  }

  @Test func sameStreamGivesTheSameVerdicts() {
    let items = Self.items(count: 400, seed: 12)
    let verdicts = Self.verdicts(items)
    #expect(verdicts == Self.verdicts(items))
    for tier in Tier.allCases where tier != .override {
      #expect(verdicts.contains { $0.tier == tier }, "\(tier) is not tried")
    }
    #expect(verdicts.contains { $0.tier == nil })
    #expect(!verdicts.contains { $0.isUncertain })
  }

  @Test func candidatesDoNotChangeVerdicts() {
    var settings = DedupeSettings()
    settings.reportsCandidates = true
    let items = Self.items(count: 150, seed: 13)
    var verdicts = Self.verdicts(items, settings)
    for index in verdicts.indices { verdicts[index].candidates = [] }
    #expect(verdicts == Self.verdicts(items))
  }

  private static let wholeItems = items(count: 500, seed: 14)
  private static let wholeVerdicts = verdicts(wholeItems)

  @Test(arguments: [50, 150, 250]) func partIsTheWholeWhereItIsSure(start: Int) {
    let (items, whole) = (Self.wholeItems, Self.wholeVerdicts)
    var settings = DedupeSettings()
    settings.partStart = ItemStream.start + Int64(start) * 3600 + settings.windowSeconds
    let part = Self.verdicts(items[start...], settings)
    var sureCount = 0
    for (index, verdict) in part.enumerated() where !verdict.isUncertain {
      sureCount += 1
      var verdict = verdict
      // Said of parts only.
      verdict.isReported = true
      if verdict != whole[start + index] {
        Issue.record("item \(start + index): \(verdict), in the whole \(whole[start + index])")
        return
      }
    }
    #expect(sureCount > 50)
    #expect(part.contains { $0.isReported } && part.contains { !$0.isReported })
  }

  @Test func itemsOfTheFirstWindowAreUncertain() {
    var settings = DedupeSettings()
    settings.partStart = ItemStream.start
    var stream = ItemStream(settings)
    #expect(stream.add("a", "Ferry sinks off Malta coast", "Example Wire").isUncertain)
    #expect(stream.add("b", "Otters return to northern rivers", "Example Wire", hours: 71).isUncertain)
    #expect(!stream.add("c", "Council opens new bridge", "Example Wire", hours: 73).isUncertain)
    // A copy of what is uncertain is uncertain, and so on.
    #expect(stream.add("d", "Otters return to northern rivers", "Sample Times", hours: 74).isUncertain)
    #expect(stream.add("e", "Otters return to northern rivers", "Third Post", hours: 145).isUncertain)
    #expect(!stream.add("f", "Council opens new bridge", "Sample Times", hours: 144).isUncertain)
  }

  @Test func whatAnotherItemMetDoesNotMakeUncertain() {
    var settings = DedupeSettings()
    settings.partStart = ItemStream.start
    var stream = ItemStream(settings)
    stream.add("a", "Otters return to northern rivers", "Example Wire", hours: 0)
    stream.add("b", "Ferry sinks off Malta coast", "Example Wire", hours: 70)
    #expect(
      !stream.add("c", "Council opens new bridge", "Example Wire", hours: 74, url: "http://example.com/1").isUncertain)
    #expect(stream.add("d", "Ferry sinks off Malta coast early", "Sample Times", hours: 75).isUncertain)
    let verdict = stream.add("e", "Mayor cuts ribbon", "Third Post", hours: 76, url: "http://example.com/1")
    #expect((verdict.tier, verdict.match) == (.url, "c"))
    #expect(!verdict.isUncertain)
  }

  @Test func itemsBeforeThePartAreNotReported() {
    var settings = DedupeSettings()
    settings.partStart = ItemStream.start + 100 * ItemStream.hour
    var stream = ItemStream(settings)
    #expect(!stream.add("a", "Ferry sinks off Malta coast", "Example Wire").isReported)
    #expect(!stream.add("b", "Otters return to northern rivers", "Example Wire", hours: 99.9).isReported)
    let copy = stream.add("c", "Otters return to northern rivers", "Sample Times", hours: 100)
    #expect((copy.tier, copy.match) == (.title, "b"))
    #expect(copy.isReported)
    // One that came late belongs to the part before.
    #expect(!stream.add("d", "Council opens new bridge", "Example Wire", hours: 98).isReported)
    var whole = ItemStream()
    #expect(whole.add("a", "Ferry sinks off Malta coast", "Example Wire").isReported)
  }
}
