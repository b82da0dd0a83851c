import Foundation
import Testing
import WinnowTestSupport

@testable import WinnowDedupe

/// Each way in which an index can fail is told apart, and nothing is lost by it.
@Suite struct IndexStoreErrorTests {
  private typealias Support = IndexStoreSupport
  private let settings = Support.settings()
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("index").path
  }

  private func code(access: IndexAccess = .write, at path: String? = nil) -> IndexError.Code? {
    Support.code { () throws(IndexError) in
      _ = try IndexStore(path: path ?? self.path, settings: settings, access: access).load()
    }
  }

  private func make(_ count: Int = 10) throws {
    try Support.make(Support.batches(count, of: 20, seed: 1, settings), at: path, settings)
  }

  private func change(_ body: (inout Data) -> Void) throws {
    var bytes = try Data(contentsOf: URL(filePath: path))
    body(&bytes)
    try bytes.write(to: URL(filePath: path))
  }

  @Test func secondWriterIsRefused() throws {
    let store = try IndexStore(path: path, settings: settings)
    #expect(code() == .inUse)
    // A refused one must not take the lock of the first away.
    #expect(code() == .inUse)
    try store.close()
    #expect(code() == nil)
  }

  @Test func anotherNameOfTheFileHasTheSameLock() throws {
    let store = try IndexStore(path: path, settings: settings)
    let link = folder.file("link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(code(at: link) == .inUse)
    try store.close()
  }

  @Test func droppedStoreGivesTheLockBack() throws {
    do { _ = try IndexStore(path: path, settings: settings) }
    #expect(code() == nil)
  }

  @Test func readerComesWhileAWriterIsThere() throws {
    let batches = Support.batches(4, of: 20, seed: 2, settings)
    let store = try IndexStore(path: path, settings: settings)
    var deduplicator = try store.load()
    _ = try Support.run(batches.prefix(2), on: store, &deduplicator)
    let reader = try IndexStore(path: path, settings: settings, access: .read)
    #expect(try reader.statistics().itemCount == 40)
    _ = try Support.run(batches.suffix(2), from: 2, on: store, &deduplicator)
    #expect(try reader.statistics().itemCount == 80)
    #expect(Support.code { () throws(IndexError) in try reader.commit(deduplicator.takeChanges()) } == .cannotWrite)
  }

  @Test func missingFilesAndFoldersAreNamed() throws {
    #expect(code(access: .read) == .notFound)
    #expect(code(at: folder.file("none/index").path) == .cannotOpen)
    #expect(code(at: folder.path) == .cannotOpen)
  }

  @Test func otherFilesAreNoIndex() throws {
    let text = try folder.write(String(repeating: "title: some text\n", count: 500), to: "text")
    #expect(code(at: text) == .notAnIndex)
    #expect(try folder.read("text").hasPrefix("title: some text"))
    try make()
    // The application id of a database.
    try change { $0[68] = 0 }
    #expect(code() == .notAnIndex)
    #expect(code(at: try folder.write("", to: "empty")) == nil)
    #expect(code(access: .read, at: try folder.write("", to: "empty2")) == .notAnIndex)
  }

  @Test func cutFileIsCorrupt() throws {
    try make(30)
    try change { $0 = $0.prefix($0.count / 2) }
    #expect(code() == .corrupt)
  }

  @Test(arguments: ["titles", "addresses", "format"]) func otherFormsAreRefused(fact: String) throws {
    try make()
    try change { bytes in
      let version = IndexFacts(settings).values.first { $0.name == fact }?.value ?? ""
      guard let range = bytes.range(of: Data("\(fact)\(version)".utf8)) else { return }
      bytes[range.upperBound - 1] = UInt8(ascii: "7")
    }
    #expect(code() == .otherVersion)
    #expect(code(access: .read) == .otherVersion)
    do { _ = try IndexStore(path: path, settings: settings) } catch {
      #expect(error.description.contains(" 7 instead of "))
    }
    // What is saved can be exported, but for another format.
    let count = try? IndexStore(path: path, settings: settings, access: .read).statistics().itemCount
    #expect((count ?? 0 > 50) == (fact != "format"))
  }

  @Test func fullDiskLosesOnlyTheBatch() throws {
    let batches = Support.batches(40, of: 20, seed: 3, settings)
    let expected = Support.verdicts(on: batches, settings)
    let store = try IndexStore(path: path, settings: settings)
    var deduplicator = try store.load()
    _ = try Support.run(batches.prefix(2), on: store, &deduplicator)
    try store.limit(toPages: 1)
    for batch in batches[2..<39] { for item in batch { _ = deduplicator.resolve(item.signature) } }
    let changes = deduplicator.takeChanges()
    let error = Support.code { () throws(IndexError) in try store.commit(changes, progress: Support.progress(39)) }
    #expect(error == .full)
    #expect(try store.progress == Support.progress(2))
    var loaded = try store.load()
    #expect(batches[2].map { loaded.resolve($0.signature) } == expected[2])
    // The same changes again, with room.
    try store.limit(toPages: 1 << 20)
    try store.commit(changes, progress: Support.progress(39))
    var later = try store.load()
    #expect(batches[39].map { later.resolve($0.signature) } == expected[39])
  }

  @Test func fileThatMayNotBeWrittenIsRead() throws {
    try make()
    // The version of the file that one must know to write it: newer than any. Permissions do not hold back root.
    try change { $0[18] = 3 }
    let error = Support.code { () throws(IndexError) in
      let store = try IndexStore(path: path, settings: settings)
      var deduplicator = try store.load()
      for item in Support.batches(1, of: 5, seed: 9, settings)[0] { _ = deduplicator.resolve(item.signature) }
      try store.commit(deduplicator.takeChanges())
    }
    #expect(error == .cannotWrite)
    #expect(try IndexStore(path: path, settings: settings, access: .read).statistics().totalCount == 200)
  }

  @Test func lostChangesAreNoticed() throws {
    let batches = Support.batches(2, of: 20, seed: 3, settings)
    let store = try IndexStore(path: path, settings: settings)
    var deduplicator = try store.load()
    for item in batches[0] { _ = deduplicator.resolve(item.signature) }
    _ = deduplicator.takeChanges()
    for item in batches[1] { _ = deduplicator.resolve(item.signature) }
    #expect(Support.code { () throws(IndexError) in try store.commit(deduplicator.takeChanges()) } == .outOfStep)
  }

  @Test func messagesNameTheFileAndWhatToDo() {
    #expect(
      IndexError(.inUse, path: "a.sqlite").description
        == "the index a.sqlite is in use; wait until the other run ends, or name another file")
    #expect(
      IndexError(.otherVersion, path: "a.sqlite", detail: "titles of form 1 instead of 2").description
        == "the index a.sqlite has titles of form 1 instead of 2; "
        + "save its items with 'winnow dedupe export' and build it anew")
  }
}
