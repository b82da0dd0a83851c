import Foundation
import Testing
import WinnowTestSupport

@testable import WinnowDedupe

/// A stage that was saved and loaded goes on as if nothing had been.
@Suite struct IndexStoreTests {
  private typealias Support = IndexStoreSupport
  private let settings = Support.settings()

  @Test(arguments: [1, 2] as [UInt64]) func loadedStageGivesTheSameVerdicts(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("index").path
    let batches = Support.batches(28, of: 20, seed: seed, settings)
    let expected = Support.verdicts(on: batches, settings)
    for start in stride(from: 0, to: batches.count, by: 7) {
      let store = try IndexStore(path: path, settings: settings)
      var deduplicator = try store.load()
      let end = min(start + 7, batches.count)
      let verdicts = try Support.run(batches[start..<end], from: start, on: store, &deduplicator)
      #expect(verdicts == Array(expected[start..<end]), "batches from \(start)")
      #expect(try store.progress == Support.progress(end))
    }
  }

  @Test func streamHasAllTiersAndLosesItems() throws {
    let batches = Support.batches(42, of: 20, seed: 1, settings)
    let verdicts = Support.verdicts(on: batches, settings).joined()
    // Nobody has decided anything about these.
    for tier in Tier.allCases where tier != .override { #expect(verdicts.contains { $0.tier == tier }, "\(tier)") }
    var deduplicator = Deduplicator(settings)
    for batch in batches { for item in batch { _ = deduplicator.resolve(item.signature) } }
    #expect(deduplicator.liveCount < 300)
  }

  @Test func openFileIsWholeAfterEachBatch() throws {
    let folder = try TemporaryFolder()
    let (path, copy) = (folder.file("index").path, folder.file("copy").path)
    let batches = Support.batches(10, of: 20, seed: 4, settings)
    let expected = Support.verdicts(on: batches, settings)
    let store = try IndexStore(path: path, settings: settings)
    var deduplicator = try store.load()
    for start in batches.indices.dropLast() {
      _ = try Support.run([batches[start]], from: start, on: store, &deduplicator)
      try Support.copy(path, to: copy)
      let other = try IndexStore(path: copy, settings: settings)
      var loaded = try other.load()
      #expect(loaded.state == deduplicator.state)
      #expect(try other.progress == Support.progress(start + 1))
      #expect(batches[start + 1].map { loaded.resolve($0.signature) } == expected[start + 1])
    }
  }

  @Test func readerSeesWhatAKilledWriterLeft() throws {
    let folder = try TemporaryFolder()
    let (path, copy) = (folder.file("index").path, folder.file("copy").path)
    let store = try IndexStore(path: path, settings: settings)
    var deduplicator = try store.load()
    _ = try Support.run(Support.batches(3, of: 20, seed: 4, settings), on: store, &deduplicator)
    try Support.copy(path, to: copy)
    let reader = try IndexStore(path: copy, settings: settings, access: .read)
    #expect(try reader.progress == Support.progress(3))
    #expect(try reader.load().state == deduplicator.state)
  }

  @Test func tornLogGivesTheStateAfterAnEarlierBatch() throws {
    let folder = try TemporaryFolder()
    let (path, copy) = (folder.file("index").path, folder.file("copy").path)
    let batches = Support.batches(12, of: 20, seed: 5, settings)
    let expected = Support.verdicts(on: batches, settings)
    let store = try IndexStore(path: path, settings: settings)
    var deduplicator = try store.load()
    _ = try Support.run(batches.dropLast(), on: store, &deduplicator)
    let log = try Data(contentsOf: URL(filePath: path + "-wal"))
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<10 {
      try Support.copy(path, to: copy)
      // Not of the tables' own transaction, which the store makes before anything else.
      try log.prefix(log.count / 3 + generator.below(log.count * 2 / 3)).write(to: URL(filePath: copy + "-wal"))
      let other = try IndexStore(path: copy, settings: settings)
      let done = try other.progress?.lineCount ?? 0
      var loaded = try other.load()
      #expect(batches[done].map { loaded.resolve($0.signature) } == expected[done])
    }
  }

  @Test func allOfTheStageIsLoaded() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("index").path
    let batches = Support.batches(40, of: 20, seed: 6, settings)
    let store = try IndexStore(path: path, settings: settings)
    var deduplicator = try store.load()
    _ = try Support.run(batches, on: store, &deduplicator)
    let loaded = try store.load()
    #expect(loaded.state == deduplicator.state)
    #expect(loaded.clusters.leaders == deduplicator.clusters.leaders)
    for leader in loaded.clusters.leaders {
      #expect(loaded.clusters[leader]?.liveCount == deduplicator.clusters[leader]?.liveCount)
      #expect(loaded.clusters[leader]?.rank == deduplicator.clusters[leader]?.rank)
    }
    for item in batches.joined() {
      for word in item.signature.title.text.split(separator: UInt8(ascii: " ")) {
        let hash = word
        #expect(loaded.cases.counts(of: hash) == deduplicator.cases.counts(of: hash))
      }
    }
  }

  @Test func leaderMayBeOlderThanAllItems() throws {
    let folder = try TemporaryFolder()
    let store = try IndexStore(path: folder.file("index").path, settings: settings)
    var deduplicator = try store.load()
    _ = try Support.run(Support.batches(40, of: 20, seed: 7, settings), on: store, &deduplicator)
    let loaded = try store.load()
    #expect(loaded.clusters.leaders.contains { $0 < loaded.index.oldest })
  }

  @Test func itemsThatWentAreDeleted() throws {
    let folder = try TemporaryFolder()
    let store = try IndexStore(path: folder.file("index").path, settings: settings)
    var deduplicator = try store.load()
    _ = try Support.run(Support.batches(30, of: 20, seed: 8, settings), on: store, &deduplicator)
    let statistics = try store.statistics()
    #expect(statistics.itemCount == deduplicator.liveCount)
    #expect(statistics.clusterCount == deduplicator.clusterCount)
    #expect(statistics.totalCount == 600)
  }

  @Test func batchLongerThanTheWindowIsSaved() throws {
    let folder = try TemporaryFolder()
    let store = try IndexStore(path: folder.file("index").path, settings: settings)
    let batches = Support.batches(3, of: 300, seed: 9, settings)
    var deduplicator = try store.load()
    _ = try Support.run(batches.dropLast(), on: store, &deduplicator)
    var loaded = try store.load()
    #expect(batches[2].map { loaded.resolve($0.signature) } == batches[2].map { deduplicator.resolve($0.signature) })
  }

  @Test func otherThresholdsAndWindowsAreAllowed() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("index").path
    let batches = Support.batches(5, of: 20, seed: 10, settings)
    try Support.make(Array(batches.dropLast()), at: path, settings)
    var other = settings
    other.windowSeconds = 600
    other.nearThreshold = 0.8
    #expect(try !IndexStore(path: path, settings: settings).hasOtherSettings)
    let store = try IndexStore(path: path, settings: other)
    #expect(store.hasOtherSettings)
    var deduplicator = try store.load()
    _ = try Support.run(batches.suffix(1), on: store, &deduplicator)
    try store.close()
    #expect(try !IndexStore(path: path, settings: other).hasOtherSettings)
  }
}
