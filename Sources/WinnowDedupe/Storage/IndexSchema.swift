/// The tables of an index.
enum IndexSchema {
  /// Tells an index from other databases: `Winn` in ASCII.
  static let applicationID = 0x5769_6E6E

  /// Makes the tables.
  ///
  /// Texts are text where they can be, so that any tool shows them, and blobs where they hold a zero byte or no UTF-8, which
  /// SQLite's text would lose. An item's signature is not here: it is computed from the title faster than it is read.
  static let tables = """
    CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    -- One row; see IndexState.
    CREATE TABLE state (
      id INTEGER PRIMARY KEY CHECK (id = 1), oldest INTEGER NOT NULL, next INTEGER NOT NULL, now INTEGER,
      first_time INTEGER, chains INTEGER NOT NULL, next_name INTEGER NOT NULL,
      seal INTEGER NOT NULL);
    -- No row, or one; see IndexProgress.
    CREATE TABLE progress (
      id INTEGER PRIMARY KEY CHECK (id = 1), run TEXT NOT NULL, lines INTEGER NOT NULL, output_bytes INTEGER NOT NULL,
      is_complete INTEGER NOT NULL);
    -- Sources and domains.
    CREATE TABLE names (number INTEGER PRIMARY KEY, name NOT NULL);
    -- The live items. leader is how far back the first item of the cluster is.
    CREATE TABLE items (
      number INTEGER PRIMARY KEY, time INTEGER NOT NULL, source INTEGER NOT NULL, domain INTEGER NOT NULL,
      address INTEGER NOT NULL, capitals INTEGER NOT NULL, flags INTEGER NOT NULL, leader INTEGER NOT NULL,
      title NOT NULL, id NOT NULL);
    -- The clusters with a live item; sources are numbers of names with spaces between them.
    CREATE TABLE clusters (
      leader INTEGER PRIMARY KEY, leader_id NOT NULL, title NOT NULL, capitals INTEGER NOT NULL,
      is_truncated INTEGER NOT NULL, first_source INTEGER NOT NULL, canonical NOT NULL,
      canonical_source INTEGER NOT NULL, canonical_domain INTEGER NOT NULL, sources TEXT NOT NULL, size INTEGER NOT NULL);
    """

  static let insertItem = "INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
  static let insertName = "INSERT OR REPLACE INTO names VALUES (?, ?)"
  static let replaceCluster = "INSERT OR REPLACE INTO clusters VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
  static let replaceState = "INSERT OR REPLACE INTO state VALUES (1, ?, ?, ?, ?, ?, ?, ?)"
  static let replaceProgress = "INSERT OR REPLACE INTO progress VALUES (1, ?, ?, ?, ?)"
  static let replaceFact = "INSERT OR REPLACE INTO facts VALUES (?, ?)"
}
