import Foundation
import Testing
import WinnowTestSupport

@testable import WinnowDedupe

/// A damaged file gives an error or works; it never stops the process.
@Suite struct IndexStoreFuzzTests {
  private typealias Support = IndexStoreSupport
  private let settings = Support.settings()

  @Test(arguments: ["", "-wal"]) func damagedBytesAreSurvived(suffix: String) throws {
    let folder = try TemporaryFolder()
    let (path, copy) = (folder.file("index").path, folder.file("copy").path)
    let batches = Support.batches(9, of: 20, seed: 1, settings)
    try Support.make(Array(batches.prefix(4)), at: path, settings)
    let store = try IndexStore(path: path, settings: settings)
    var deduplicator = try store.load()
    _ = try Support.run(batches[4..<8], from: 4, on: store, &deduplicator)
    let bytes = try Data(contentsOf: URL(filePath: path + suffix))
    var generator = SeededGenerator(seed: 2)
    var failures = 0
    for _ in 0..<10 {
      try Support.copy(path, to: copy)
      try damage(bytes, &generator).write(to: URL(filePath: copy + suffix))
      do { try use(copy, batches[8]) } catch let error as IndexError {
        #expect(!error.description.isEmpty)
        failures += 1
      }
    }
    if suffix.isEmpty { #expect(failures > 0) }
  }

  /// Changes some bytes, or a few numbers near the beginning of a page, or cuts the end off.
  private func damage(_ bytes: Data, _ generator: inout SeededGenerator) -> Data {
    var bytes = bytes
    if generator.below(10) == 0 { return bytes.prefix(generator.below(bytes.count)) }
    for _ in 0..<1 + generator.below(30) {
      let page = generator.below(bytes.count / 4096) * 4096
      let place = generator.below(2) == 0 ? generator.below(bytes.count) : page + generator.below(100)
      bytes[place] = UInt8(generator.below(256))
    }
    return bytes
  }

  /// All that one does with an index.
  private func use(_ path: String, _ batch: [SignedItem]) throws {
    let store = try IndexStore(path: path, settings: settings)
    _ = try store.statistics()
    try store.forEachItem { _ in true }
    var deduplicator = try store.load()
    for item in batch { _ = deduplicator.resolve(item.signature) }
    try store.commit(deduplicator.takeChanges(), progress: Support.progress(9))
    _ = try store.prune(before: 1_760_002_000)
  }
}
