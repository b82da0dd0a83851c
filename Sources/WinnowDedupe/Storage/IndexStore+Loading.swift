import Foundation
internal import GRDB

extension IndexStore {
  /// Builds the stage anew as of the last commit, ready for the next item.
  ///
  /// Its counts say what was loaded. Throws `.corrupt` when the rows do not fit together.
  /// - Complexity: O(items); some seconds for a million, see docs/adr/0017-grdb.md.
  package func load() throws(IndexError) -> Deduplicator {
    if let difference = facts.difference(from: wanted) {
      throw IndexError(.otherVersion, path: path, detail: difference)
    }
    var deduplicator = Deduplicator(settings)
    try read { database in
      guard let state = try loadState(database) else { return }
      deduplicator = Deduplicator(settings, resuming: state)
      try loadNames(database, state, &deduplicator)
      try loadClusters(database, state, &deduplicator)
      try loadItems(database, state, &deduplicator)
      guard deduplicator.index.next == state.next else { throw corrupt("items are missing") }
      guard deduplicator.hasSoundClusters else { throw corrupt("clusters do not fit their items") }
    }
    deduplicator.beginJournal()
    return deduplicator
  }

  private func corrupt(_ detail: String) -> IndexError { IndexError(.corrupt, path: path, detail: detail) }

  private func loadState(_ database: Database) throws -> IndexState? {
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM state") else { return nil }
    let state = IndexState(
      oldest: row[1] as Int? ?? -1, next: row[2] as Int? ?? -1, now: row[3], firstTime: row[4],
      chainCount: row[5] as Int? ?? 0, nextName: row[6] as Int? ?? 0)
    guard state.isPlausible, row[7] as Int64? == state.seal else { throw corrupt("its state does not fit its seal") }
    return state
  }

  private func loadNames(_ database: Database, _ state: IndexState, _ deduplicator: inout Deduplicator) throws {
    var names: [(number: Int, name: [UInt8])] = []
    let rows = try Row.fetchCursor(database, sql: "SELECT number, name FROM names")
    while let row = try rows.next() {
      let number = row[0] as Int? ?? 0
      guard number >= 0, number < state.nextName else { throw corrupt("name \(number) was never given") }
      names.append((number, Self.bytes(row, 1)))
    }
    deduplicator.names.restore(names, next: state.nextName)
  }

  private func loadClusters(_ database: Database, _ state: IndexState, _ deduplicator: inout Deduplicator) throws {
    var signature = ItemSignature()
    var grams = GramSigner()
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM clusters ORDER BY leader")
    while let row = try rows.next() {
      let leader = row[0] as Int? ?? -1
      let sources = (row[9] as String? ?? "").split(separator: " ").map { UInt32($0) ?? .max }
      signature.title.text = Self.bytes(row, 2)
      signature.title.text.withUnsafeBufferPointer { grams.sign($0, into: &signature) }
      let cluster = Clusters.Cluster(
        leaderID: String(decoding: Self.bytes(row, 1), as: UTF8.self), title: signature.title.text,
        capitals: UInt64(bitPattern: row[3] as Int64? ?? 0), gramCount: signature.grams.count,
        isTruncated: (row[4] as Int? ?? 0) != 0,
        firstSource: Self.name(row, 5), canonical: String(decoding: Self.bytes(row, 6), as: UTF8.self),
        canonicalSource: Self.name(row, 7), canonicalDomain: Self.name(row, 8), rank: .max, sources: Set(sources),
        size: row[10] as Int? ?? 0, liveCount: 0)
      let names = sources + [cluster.firstSource, cluster.canonicalSource, cluster.canonicalDomain]
      guard leader >= 0, leader < state.next, cluster.size > 0, cluster.size <= state.next,
        names.allSatisfy({ $0 < state.nextName }), isTitle(cluster.title)
      else { throw corrupt("cluster \(leader) makes no sense") }
      deduplicator.restore(cluster, ledBy: leader)
    }
  }

  private func loadItems(_ database: Database, _ state: IndexState, _ deduplicator: inout Deduplicator) throws {
    var signature = ItemSignature()
    var grams = GramSigner()
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM items ORDER BY number")
    while let row = try rows.next() {
      let number = row[0] as Int? ?? -1
      guard number == deduplicator.index.next, number < state.next else {
        throw corrupt("item \(number) is out of order")
      }
      let item = item(row, number)
      signature.title.text = Self.bytes(row, 8)
      signature.id = Self.bytes(row, 9)
      guard isSound(item, number, state), isTitle(signature.title.text), signature.id.count <= Int(UInt16.max),
        deduplicator.restore(item, &signature, &grams)
      else { throw corrupt("item \(number) makes no sense") }
    }
  }

  private func item(_ row: Row, _ number: Int) -> LiveItem {
    var item = LiveItem.none
    item.time = row[1] as Int64? ?? .max
    (item.source, item.domain) = (Self.name(row, 2), Self.name(row, 3))
    item.address = UInt64(bitPattern: row[4] as Int64? ?? 0)
    item.capitals = UInt64(bitPattern: row[5] as Int64? ?? 0)
    item.flags = LiveItem.Flags(rawValue: UInt8(truncatingIfNeeded: row[6] as Int64? ?? 0))
    let distance = row[7] as Int? ?? 0
    item.leader = distance >= 0 && distance <= number ? number - distance : -1
    return item
  }

  private func isSound(_ item: LiveItem, _ number: Int, _ state: IndexState) -> Bool {
    // Event times never run ahead of the clock. The stage takes the difference of any two of them.
    guard let now = state.now, item.time <= now, item.time > -(1 << 60) else { return false }
    guard !now.subtractingReportingOverflow(item.time).overflow else { return false }
    return item.leader >= 0 && item.source < state.nextName && item.domain < state.nextName
  }

  /// Whether bytes can be a canonical title; the stage trusts that it is UTF-8.
  private func isTitle(_ bytes: [UInt8]) -> Bool {
    bytes.count <= CanonicalTitle.byteLimit && String(validating: bytes, as: UTF8.self) != nil
  }

  private static func name(_ row: Row, _ column: Int) -> UInt32 {
    (row[column] as Int64?).flatMap { UInt32(exactly: $0) } ?? .max
  }

  /// The bytes of a text or blob.
  private static func bytes(_ row: Row, _ column: Int) -> [UInt8] {
    (row[column] as Data?).map { data in data.withUnsafeBytes { [UInt8]($0) } } ?? []
  }
}
