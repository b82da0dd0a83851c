import Testing
import WinnowModel
import WinnowTestSupport

@testable import WinnowDedupe

/// The same stream gives the same verdicts, and a part of it those of the whole where it is sure.
@Suite("Repeated runs and parts") struct DeduplicatorPartsTests {
  private static let names = ["Malta", "Gozo", "Spain", "Peru", "Lyon", "Madrid", "Oslo", "Kabul"]
  private static let subjects = [
    "Ferry sinks", "Fire destroys market hall", "Storm hits coast", "Council opens new bridge",
  ]
  private static let endings = [
    "", " at night", " in heavy rain", " as crews search", " after quake", " - live", " ...",
  ]

  /// Items that repeat and vary one another, out of order by some hours, some without a date.
  private static func items(count: Int, seed: UInt64) -> [Item] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      let title =
        subjects[random.below(subjects.count)] + " near " + names[random.below(names.count)] + " harbour with "
        + "\(2 + random.below(4 + number / 40)) boats" + endings[random.below(endings.count)]
      let seconds = ItemStream.start + Int64(number) * 1800 - Int64(random.below(5)) * 3600
      return Item(
        id: random.below(3) == 0 ? "id\(random.below(count))" : "item\(number)", title: title,
        url: random.below(4) == 0 ? "http://example.com/\(random.below(count / 4))" : nil,
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
    let items = Self.items(count: 1500, seed: 12)
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
    let items = Self.items(count: 700, seed: 13)
    var verdicts = Self.verdicts(items, settings)
    for index in verdicts.indices { verdicts[index].candidates = [] }
    #expect(verdicts == Self.verdicts(items))
  }

  @Test(arguments: [100, 333, 600]) func partIsTheWholeWhereItIsSure(start: Int) {
    let items = Self.items(count: 1500, seed: 14)
    let whole = Self.verdicts(items)
    var settings = DedupeSettings()
    settings.partStart = ItemStream.start + Int64(start) * 1800 + settings.windowSeconds
    let part = Self.verdicts(items[start...], settings)
    var sureCount = 0
    for (index, verdict) in part.enumerated() where !verdict.isUncertain {
      sureCount += 1
      if verdict != whole[start + index] {
        Issue.record("item \(start + index): \(verdict), in the whole \(whole[start + index])")
        return
      }
    }
    #expect(sureCount > 0)
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
}
