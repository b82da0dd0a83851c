internal import GRDB

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The durable index: the live items of a stage in an SQLite file.
///
/// The stage lives in memory. A store loads it at the start, and saves each batch of items in one transaction, with the
/// progress of the run. After a kill at any moment the file holds the stage as of the last batch that was committed, and a
/// loaded stage gives the same verdicts as one that was never interrupted. After a loss of power the last batches may be
/// missing, never parts of one; the file is not damaged, as far as the disk tells the truth.
///
/// A new file may be read by all and written by its owner, less what the umask of the process takes away: an index holds
/// titles, which are public as a rule. Beside it stand `-wal` and `-shm` while it is open, and `-lock`. Not for several threads at a time.
///
/// ```swift
/// let store = try IndexStore(path: "index.sqlite", settings: settings)
/// var deduplicator = try store.load()
/// for signature in batch { verdicts.append(deduplicator.resolve(signature)) }
/// try store.commit(deduplicator.takeChanges(), progress: progress)
/// ```
package final class IndexStore {
  /// The path as the caller gave it.
  package let path: String
  /// What the file was made with; the settings are those of the last batch.
  package let facts: IndexFacts
  let settings: DedupeSettings
  let wanted: IndexFacts
  let queue: DatabaseQueue
  private let access: IndexAccess
  private var lock: IndexLock?

  /// The bytes to which the log shrinks after a checkpoint; it is longer only while somebody reads.
  private static let logByteLimit = 16 << 20
  /// How long to wait for the moments in which SQLite locks the file for itself. A second writer does not get that far.
  private static let patienceSeconds = 5.0

  /// Opens an index, or makes it.
  ///
  /// Throws `.inUse` at once when another store writes, and `.otherVersion` for a file whose titles and addresses cannot be
  /// compared with those of this program; it can be read still. Other thresholds, windows and guards are allowed, see
  /// ``hasOtherSettings``.
  package init(path: String, settings: DedupeSettings, access: IndexAccess = .write) throws(IndexError) {
    (self.path, self.settings, self.access) = (path, settings, access)
    wanted = IndexFacts(settings)
    let realPath = try Self.realPath(of: path, access)
    if access == .write { lock = try IndexLock(besides: realPath, ofIndex: path) }
    do {
      queue = try DatabaseQueue(path: realPath, configuration: Self.configuration(access))
      facts = try queue.writeWithoutTransaction { [wanted] in try Self.prepare($0, wanted, path, access) }
    } catch {
      throw IndexError(error, path: path, while: .opening)
    }
    if let difference = facts.difference(from: wanted), access == .write || facts.format != wanted.format {
      throw IndexError(.otherVersion, path: path, detail: difference)
    }
  }

  /// Whether the last batch was saved with other thresholds, another window, other guards or other rules of addresses.
  package var hasOtherSettings: Bool { facts.settings != wanted.settings }

  /// What keeps this program from adding items, in words; `nil` for nothing. Other than `nil` only for a store that reads.
  package var difference: String? { facts.difference(from: wanted) }

  /// Lets the file go; what comes after throws. Needed only to learn of errors: a store that is dropped does the same.
  package func close() throws(IndexError) {
    do { try queue.close() } catch { throw IndexError(error, path: path, while: .writing) }
    lock = nil
  }

  /// Lets the file grow to so many pages of 4096 bytes.
  func limit(toPages count: Int) throws(IndexError) {
    try perform(.writing) { try $0.execute(sql: "PRAGMA max_page_count = \(count)") }
  }

  /// Runs statements outside a transaction and tells errors in our words.
  func perform<Result>(
    _ operation: IndexError.Operation, _ body: (Database) throws -> Result
  ) throws(IndexError) -> Result {
    do { return try queue.writeWithoutTransaction(body) } catch {
      throw IndexError(error, path: path, while: operation)
    }
  }

  /// Runs statements that see one state of the file.
  func read<Result>(_ body: (Database) throws -> Result) throws(IndexError) -> Result {
    do { return try queue.read(body) } catch { throw IndexError(error, path: path, while: .reading) }
  }

  /// Runs statements of which all or none come to pass.
  func write<Result>(_ body: (Database) throws -> Result) throws(IndexError) -> Result {
    guard access == .write else { throw IndexError(.cannotWrite, path: path, detail: "it was opened for reading") }
    do { return try queue.write(body) } catch { throw IndexError(error, path: path, while: .writing) }
  }
}

// MARK: - Opening

extension IndexStore {
  private static func configuration(_ access: IndexAccess) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .read
    configuration.busyMode = .timeout(patienceSeconds)
    configuration.label = "winnow.index"
    return configuration
  }

  /// Follows links, so that all names of a file have one lock.
  private static func realPath(of path: String, _ access: IndexAccess) throws(IndexError) -> String {
    if let real = resolve(path) { return real }
    let code = errno
    guard code == ENOENT else { throw IndexError(.cannotOpen, path: path, detail: String(cString: strerror(code))) }
    if access == .read { throw IndexError(.notFound, path: path) }
    let nameStart = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let folder = nameStart == path.startIndex ? "." : String(path[..<nameStart])
    guard let realFolder = resolve(folder) else {
      let name = folder.count > 1 ? String(folder.dropLast()) : folder
      throw IndexError(.cannotOpen, path: path, detail: "there is no folder \(name)")
    }
    return realFolder + "/" + path[nameStart...]
  }

  private static func resolve(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Looks what the file is before anything is written, and makes the tables of a new one.
  private static func prepare(
    _ database: Database, _ wanted: IndexFacts, _ path: String, _ access: IndexAccess
  ) throws -> IndexFacts {
    try database.execute(sql: "PRAGMA cell_size_check = ON")
    let id = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
    if !isEmpty, id != IndexSchema.applicationID {
      throw IndexError(.notAnIndex, path: path, detail: "a database of another program")
    }
    if access == .write {
      guard try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL") == "wal" else {
        throw IndexError(.cannotWrite, path: path, detail: "the file is read-only, or its disk has no shared memory")
      }
      try database.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = \(logByteLimit)")
    }
    if isEmpty {
      guard access == .write else { throw IndexError(.notAnIndex, path: path, detail: "the file is empty") }
      try makeTables(database, wanted)
    }
    let rows = try Row.fetchAll(database, sql: "SELECT name, value FROM facts")
    let values = rows.map { ($0[0] as String? ?? "", $0[1] as String? ?? "") }
    guard let facts = IndexFacts(Dictionary(values, uniquingKeysWith: { $1 })) else {
      throw IndexError(.corrupt, path: path, detail: "it does not say what it was made with")
    }
    return facts
  }

  private static func makeTables(_ database: Database, _ wanted: IndexFacts) throws {
    try database.inTransaction(.immediate) {
      try database.execute(sql: "PRAGMA application_id = \(IndexSchema.applicationID)")
      try database.execute(sql: IndexSchema.tables)
      for (name, value) in wanted.values {
        try database.execute(sql: IndexSchema.replaceFact, arguments: [name, value])
      }
      return .commit
    }
  }
}
