import Foundation
import Testing
import WinnowModel
import WinnowTestSupport

@testable import WinnowDedupe

/// What an index tells without being loaded, and what is taken out of it.
@Suite struct IndexStoreReadingTests {
  private typealias Support = IndexStoreSupport
  private let settings = Support.settings()
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("index").path
  }

  private func sign(_ items: [Item]) -> [SignedItem] {
    var signer = Signer(settings)
    return items.map { SignedItem($0, &signer) }
  }

  private func item(_ id: String, _ title: String, _ source: String, _ minute: Int64) -> Item {
    Item(
      id: id, title: title, url: "https://www.\(source.lowercased()).com/\(id)", source: source,
      published: Timestamp(seconds: 1_760_000_000 + 60 * minute).description)
  }

  private func makeThree() throws {
    let items = [
      item("a", "Council approves the new harbour bridge plan", "Wire", 0),
      item("b\u{0}é", "Rain expected over the northern hills tonight", "Times", 10),
      item("c", "Council approves the new harbour bridge plan", "Post", 20),
    ]
    try Support.make([sign(items)], at: path, settings)
  }

  @Test func itemsComeInOrder() throws {
    try makeThree()
    let store = try IndexStore(path: path, settings: settings, access: .read)
    var items: [IndexedItem] = []
    try store.forEachItem {
      items.append($0)
      return true
    }
    #expect(
      items == [
        IndexedItem(
          number: 0, id: "a", time: 1_760_000_000, source: "Wire", domain: "wire.com",
          title: "council approves the new harbour bridge plan", cluster: "a"),
        IndexedItem(
          number: 1, id: "b\u{0}é", time: 1_760_000_600, source: "Times", domain: "times.com",
          title: "rain expected over the northern hills tonight", cluster: "b\u{0}é"),
        IndexedItem(
          number: 2, id: "c", time: 1_760_001_200, source: "Post", domain: "post.com",
          title: "council approves the new harbour bridge plan", cluster: "a"),
      ])
  }

  @Test func readingStopsWhenAsked() throws {
    try makeThree()
    var count = 0
    try IndexStore(path: path, settings: settings, access: .read).forEachItem { _ in
      count += 1
      return count < 2
    }
    #expect(count == 2)
  }

  @Test func statisticsCount() throws {
    try makeThree()
    let statistics = try IndexStore(path: path, settings: settings, access: .read).statistics()
    #expect(statistics.itemCount == 3)
    #expect(statistics.clusterCount == 1)
    #expect(statistics.sourceCount == 3)
    #expect(statistics.nameCount == 6)
    #expect(statistics.totalCount == 3)
    #expect(statistics.firstTime == 1_760_000_000)
    #expect(statistics.lastTime == 1_760_001_200)
    #expect(statistics.progress == Support.progress(1))
    #expect(statistics.facts.settings == settings.digest)
    #expect(statistics.byteCount == (try Data(contentsOf: URL(filePath: path))).count)
  }

  @Test func newIndexIsEmpty() throws {
    let store = try IndexStore(path: path, settings: settings)
    let deduplicator = try store.load()
    #expect(deduplicator.liveCount == 0)
    #expect(try store.progress == nil)
    #expect(try store.statistics().itemCount == 0)
  }

  @Test func pruningTakesOutTheOldest() throws {
    try makeThree()
    let store = try IndexStore(path: path, settings: settings)
    #expect(try store.prune(before: 1_760_001_000) == 2)
    let statistics = try store.statistics()
    #expect(statistics.itemCount == 1)
    // The cluster lives on, and with it the name of its first source.
    #expect(statistics.clusterCount == 1)
    #expect(statistics.nameCount == 4)
    let deduplicator = try store.load()
    #expect(deduplicator.clusters[0]?.size == 2)
    #expect(try store.prune(before: .max) == 1)
    #expect(try store.statistics().nameCount == 0)
    #expect(try store.statistics().clusterCount == 0)
  }

  @Test func prunedIndexGoesOn() throws {
    let batches = Support.batches(12, of: 20, seed: 3, settings)
    try Support.make(Array(batches.prefix(8)), at: path, settings)
    let store = try IndexStore(path: path, settings: settings)
    _ = try store.prune(before: 1_760_004_000)
    var deduplicator = try store.load()
    let verdicts = try Support.run(batches.suffix(4), on: store, &deduplicator)
    #expect(verdicts.joined().contains { $0.tier != nil })
  }

  @Test func digestTellsSettingsApart() {
    var other = settings
    #expect(other.digest == settings.digest)
    other.latest = 5
    #expect(other.digest == settings.digest)
    other.guards = BuiltInGuards.standard
    #expect(other.digest != settings.digest)
    other = settings
    other.nearThreshold = 0.66
    #expect(other.digest != settings.digest)
    other = settings
    other.sourceRanks = ["source 3", "site5.com"]
    #expect(other.digest == settings.digest)
  }
}
