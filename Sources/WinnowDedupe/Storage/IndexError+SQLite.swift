internal import GRDB

extension IndexError {
  /// What was being done when SQLite failed.
  enum Operation: Sendable { case opening, reading, writing }

  /// Tells what an error of the database means.
  init(_ error: any Error, path: String, while operation: Operation) {
    if let error = error as? IndexError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(Self.code(of: operation), path: path, detail: "\(error)")
      return
    }
    let detail = error.message ?? "code \(error.extendedResultCode.rawValue)"
    self.init(Self.code(of: error.resultCode, while: operation), path: path, detail: detail)
  }

  private static func code(of result: ResultCode, while operation: Operation) -> Code {
    switch result {
    case .SQLITE_FULL: .full
    case .SQLITE_CORRUPT: .corrupt
    case .SQLITE_NOTADB: .notAnIndex
    case .SQLITE_BUSY, .SQLITE_LOCKED: .inUse
    case .SQLITE_READONLY, .SQLITE_PERM: .cannotWrite
    // A statement of ours does not fit the tables: what the schema says was damaged.
    case .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_SCHEMA: .corrupt
    default: code(of: operation)
    }
  }

  private static func code(of operation: Operation) -> Code {
    switch operation {
    case .opening: .cannotOpen
    case .reading: .cannotRead
    case .writing: .cannotWrite
    }
  }
}
