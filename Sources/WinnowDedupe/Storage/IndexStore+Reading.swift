import Foundation
internal import GRDB

extension IndexStore {
  /// How far the last run came; `nil` when none said so.
  package var progress: IndexProgress? {
    get throws(IndexError) { try read { try loadProgress($0) } }
  }

  /// Counts what the file holds.
  /// - Complexity: O(items).
  package func statistics() throws(IndexError) -> IndexStatistics {
    try read { database in
      let items = try Row.fetchOne(database, sql: "SELECT count(*), min(time), max(time) FROM items")
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
      return IndexStatistics(
        itemCount: items?[0] as Int? ?? 0,
        clusterCount: try Int.fetchOne(database, sql: "SELECT count(*) FROM clusters") ?? 0,
        sourceCount: try Int.fetchOne(
          database, sql: "SELECT count(DISTINCT source) FROM items WHERE source > 0") ?? 0,
        nameCount: try Int.fetchOne(database, sql: "SELECT count(*) FROM names") ?? 0,
        totalCount: try Int.fetchOne(database, sql: "SELECT next FROM state") ?? 0,
        firstTime: items?[1] as Int64?, lastTime: items?[2] as Int64?, byteCount: pages * pageSize, facts: facts,
        progress: try loadProgress(database))
    }
  }

  /// Calls the closure with every item, in the order in which they came, until it returns `false`.
  ///
  /// Sees the file as of one moment; a writer goes on meanwhile, and its log grows until the last item was read.
  package func forEachItem(_ body: (IndexedItem) -> Bool) throws(IndexError) {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT items.number, items.id, items.time, s.name, d.name, items.title,
            coalesce(clusters.leader_id, items.id)
          FROM items LEFT JOIN names AS s ON s.number = items.source LEFT JOIN names AS d ON d.number = items.domain
            LEFT JOIN clusters ON clusters.leader = items.number - items.leader
          ORDER BY items.number
          """)
      while let row = try rows.next() {
        let item = IndexedItem(
          number: row[0] as Int? ?? 0, id: Self.text(row, 1), time: row[2] as Int64? ?? 0, source: Self.text(row, 3),
          domain: Self.text(row, 4), title: Self.text(row, 5), cluster: Self.text(row, 6))
        guard body(item) else { return }
      }
    }
  }

  private func loadProgress(_ database: Database) throws -> IndexProgress? {
    guard let row = try Row.fetchOne(database, sql: "SELECT * FROM progress") else { return nil }
    return IndexProgress(
      run: row[1] as String? ?? "", lineCount: row[2] as Int? ?? 0, outputByteCount: row[3] as Int? ?? 0,
      isComplete: (row[4] as Int? ?? 0) != 0)
  }

  private static func text(_ row: Row, _ column: Int) -> String {
    (row[column] as Data?).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
