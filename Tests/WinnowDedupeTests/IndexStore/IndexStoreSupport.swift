import Foundation
import WinnowModel
import WinnowTestSupport

@testable import WinnowDedupe

/// What the tests of the index share.
enum IndexStoreSupport {
  /// Settings with a window of two hours, which some sixty batches of a test outlast many times.
  static func settings() -> DedupeSettings {
    var settings = DedupeSettings()
    settings.windowSeconds = 2 * 3600
    settings.editionSeconds = 1800
    settings.sourceRanks = ["Source 3", "site5.com"]
    settings.reportsCandidates = true
    // Without words and rules, of which every test would compute the digest many times.
    settings.guards = GuardSet()
    settings.addresses = AddressRules([])
    settings.partStart = 1_760_000_000
    return settings
  }

  /// Batches of items, signed.
  static func batches(_ count: Int, of size: Int, seed: UInt64, _ settings: DedupeSettings) -> [[SignedItem]] {
    var headlines = RandomHeadlines(seed: seed)
    var signer = Signer(settings)
    return (0..<count).map { _ in
      headlines.next(size).map { SignedItem($0, &signer) }
    }
  }

  /// The verdicts of a stage that is never interrupted, by batches.
  static func verdicts(on batches: [[SignedItem]], _ settings: DedupeSettings) -> [[Verdict]] {
    var deduplicator = Deduplicator(settings)
    return batches.map { $0.map { deduplicator.resolve($0.signature) } }
  }

  /// Resolves batches and saves each one.
  static func run(
    _ batches: some Sequence<[SignedItem]>, from first: Int = 0, on store: IndexStore,
    _ deduplicator: inout Deduplicator
  ) throws(IndexError) -> [[Verdict]] {
    var verdicts: [[Verdict]] = []
    for (index, batch) in batches.enumerated() {
      verdicts.append(batch.map { deduplicator.resolve($0.signature) })
      try store.commit(deduplicator.takeChanges(), progress: progress(first + index + 1))
    }
    return verdicts
  }

  /// Makes an index of some batches.
  static func make(_ batches: [[SignedItem]], at path: String, _ settings: DedupeSettings) throws(IndexError) {
    let store = try IndexStore(path: path, settings: settings)
    var deduplicator = try store.load()
    _ = try run(batches, on: store, &deduplicator)
    try store.close()
  }

  static func progress(_ batchCount: Int) -> IndexProgress {
    IndexProgress(run: "test", lineCount: batchCount, outputByteCount: 10 * batchCount)
  }

  /// The code of the error that the closure throws.
  static func code(_ body: () throws(IndexError) -> Void) -> IndexError.Code? {
    do { try body() } catch { return error.code }
    return nil
  }

  /// Copies an index as a kill would leave it: while it is open, with its log.
  static func copy(_ path: String, to other: String) throws {
    let files = FileManager.default
    for suffix in ["", "-wal", "-shm"] where files.fileExists(atPath: other + suffix) {
      try files.removeItem(atPath: other + suffix)
    }
    for suffix in ["", "-wal"] where files.fileExists(atPath: path + suffix) {
      try files.copyItem(atPath: path + suffix, toPath: other + suffix)
    }
  }
}
