internal import GRDB

extension IndexStore {
  /// Takes out the oldest items, as long as they are from before a moment, and gives the room back to the disk.
  ///
  /// Not needed for items that leave the window: those go with each batch. Also forgets sources and domains that no item has.
  /// - Returns: how many items went.
  /// - Complexity: O(items); needs as much room again as the file has, for a moment.
  package func prune(before time: Int64) throws(IndexError) -> Int {
    var deduplicator = try load()
    let count = deduplicator.liveCount
    deduplicator.retire(before: time)
    try commit(deduplicator.takeChanges())
    let used = deduplicator.usedNames
    try write { database in
      let unused = try Int64.fetchAll(database, sql: "SELECT number FROM names").filter { number in
        UInt32(exactly: number).map { !used.contains($0) } ?? true
      }
      let deletion = try database.cachedStatement(sql: "DELETE FROM names WHERE number = ?")
      for number in unused { try deletion.execute(arguments: [number]) }
      // Whoever prunes need not know what the verdicts were given by.
      try database.cachedStatement(sql: IndexSchema.replaceFact).execute(arguments: ["settings", facts.settings])
    }
    try perform(.writing) { try $0.execute(sql: "VACUUM") }
    return count - deduplicator.liveCount
  }
}
