import Foundation
internal import GRDB

extension IndexStore {
  /// Saves what happened since the last commit, with the progress of the run, in one transaction.
  ///
  /// Without a progress the one in the file stays. After an error the file is what it was before; the same changes can be
  /// committed again.
  /// - Complexity: O(changes); items that went are deleted by a range of their numbers.
  package func commit(_ changes: IndexChanges, progress: IndexProgress? = nil) throws(IndexError) {
    try write { database in
      try checkOrder(database, changes)
      try saveNames(database, changes)
      try saveItems(database, changes)
      try saveClusters(database, changes)
      try saveState(database, changes.state)
      if let progress { try save(database, progress) }
    }
  }

  /// Refuses changes that do not follow on those in the file: a batch was lost, or another stage brought it.
  private func checkOrder(_ database: Database, _ changes: IndexChanges) throws {
    let next = try Int.fetchOne(database, sql: "SELECT next FROM state") ?? 0
    guard next == changes.previousNext else {
      let detail = "it ends at \(next), the batch begins at \(changes.previousNext)"
      throw IndexError(.outOfStep, path: path, detail: detail)
    }
  }

  private func saveNames(_ database: Database, _ changes: IndexChanges) throws {
    guard !changes.names.isEmpty else { return }
    let statement = try database.cachedStatement(sql: IndexSchema.insertName)
    for (index, name) in changes.names.enumerated() {
      try statement.execute(arguments: [changes.firstName + index, Self.value(of: name.utf8)])
    }
  }

  private func saveItems(_ database: Database, _ changes: IndexChanges) throws {
    try database.cachedStatement(sql: "DELETE FROM items WHERE number < ?").execute(arguments: [changes.state.oldest])
    let statement = try database.cachedStatement(sql: IndexSchema.insertItem)
    for (index, item) in changes.items.enumerated() {
      let number = changes.firstItem + index
      let idStart = item.text + Int(item.titleLength)
      try statement.execute(arguments: [
        number, item.time, Int64(item.source), Int64(item.domain), Int64(bitPattern: item.address),
        Int64(bitPattern: item.capitals), Int64(item.flags.rawValue), number - item.leader,
        Self.value(of: changes.texts[item.text..<idStart]),
        Self.value(of: changes.texts[idStart..<idStart + Int(item.idLength)]),
      ])
    }
  }

  private func saveClusters(_ database: Database, _ changes: IndexChanges) throws {
    let deletion = try database.cachedStatement(sql: "DELETE FROM clusters WHERE leader = ?")
    for leader in changes.endedClusters { try deletion.execute(arguments: [leader]) }
    let statement = try database.cachedStatement(sql: IndexSchema.replaceCluster)
    for (leader, cluster) in changes.clusters {
      try statement.execute(arguments: [
        leader, Self.value(of: cluster.leaderID.utf8), Self.value(of: cluster.title),
        Int64(bitPattern: cluster.capitals), cluster.isTruncated, Int64(cluster.firstSource),
        Self.value(of: cluster.canonical.utf8), Int64(cluster.canonicalSource), Int64(cluster.canonicalDomain),
        cluster.sources.sorted().map(String.init).joined(separator: " "), cluster.size,
      ])
    }
  }

  private func saveState(_ database: Database, _ state: IndexState) throws {
    try database.cachedStatement(sql: IndexSchema.replaceState).execute(arguments: [
      state.oldest, state.next, state.now, state.firstTime, state.chainCount, state.nextName, state.seal,
    ])
    guard hasOtherSettings else { return }
    try database.cachedStatement(sql: IndexSchema.replaceFact).execute(arguments: ["settings", wanted.settings])
  }

  private func save(_ database: Database, _ progress: IndexProgress) throws {
    try database.cachedStatement(sql: IndexSchema.replaceProgress).execute(arguments: [
      progress.run, progress.lineCount, progress.outputByteCount, progress.isComplete,
    ])
  }

  /// A text as text, or as a blob where SQLite would cut or change it.
  private static func value(of bytes: some Collection<UInt8>) -> DatabaseValue {
    if !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) { return text.databaseValue }
    return Data(bytes).databaseValue
  }
}
