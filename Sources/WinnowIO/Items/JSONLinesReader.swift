public import WinnowModel
internal import WinnowText

/// Reads items from JSON Lines: one object a line, in files that may be compressed with gzip or Zstandard.
///
/// Carriage returns before newlines and a byte order mark at the start of a file are passed over. Invalid UTF-8 becomes
/// U+FFFD and is counted in the item. Files are opened one by one, when their turn comes.
public final class JSONLinesReader: ItemReader {
  private let sources: [InputSource]
  private let map: FieldMap
  private var nextSource = 0
  private var lines: LineReader?
  private var finishedByteCount = 0
  private var scanner = JSONScanner()

  /// The file and line of the last result.
  public private(set) var position = InputPosition(file: "-", line: 0)

  /// Makes a reader of these inputs, in order.
  /// - Parameter map: which members the fields are read from.
  public init(_ sources: [InputSource], map: FieldMap = FieldMap()) {
    (self.sources, self.map) = (sources, map)
  }

  /// How many bytes of the stored files were read so far.
  public var storedByteCount: Int { finishedByteCount + (lines?.storedByteCount ?? 0) }

  /// The stored size of all inputs; `nil` when one of them is not a file.
  public lazy var totalByteCount: Int? = sources.totalSize

  /// Reads the next line.
  public func next(into item: inout Item) throws(InputError) -> ReadResult {
    while true {
      guard let lines = try openLines() else { return .end }
      let line = try lines.next()
      position.line = lines.lineNumber
      switch line {
      case .end:
        finishedByteCount += lines.storedByteCount
        self.lines = nil
      case .tooLong:
        item.removeAll()
        return failure(.lineTooLong)
      case .damaged:
        item.removeAll()
        return failure(.truncated)
      case .text(let bytes):
        let isMarked = lines.lineNumber == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return read(isMarked ? UnsafeBufferPointer(rebasing: bytes.dropFirst(3)) : bytes, into: &item)
      }
    }
  }

  /// The input that is being read, or the next one; `nil` after the last.
  private func openLines() throws(InputError) -> LineReader? {
    if let lines { return lines }
    guard nextSource < sources.count else { return nil }
    let source = sources[nextSource]
    nextSource += 1
    position = InputPosition(file: source.name, line: 0)
    let opened = try LineReader(source)
    lines = opened
    return opened
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, into item: inout Item) -> ReadResult {
    guard let repaired = UTF8Repair.repaired(bytes) else { return parse(bytes, into: &item) }
    let result = repaired.bytes.withUnsafeBufferPointer { parse($0, into: &item) }
    item.repairCount = repaired.count
    return result
  }

  private func parse(_ bytes: UnsafeBufferPointer<UInt8>, into item: inout Item) -> ReadResult {
    do throws(JSONError) {
      let object = try scanner.scan(bytes)
      guard object.kind == .object else { throw JSONError(code: .notAnObject, utf8Offset: object.start) }
      try item.fill(from: object, members: scanner.members, in: bytes, map: map)
      return .item
    } catch {
      switch error.code {
      case .noTitle, .badField: break
      default: item.removeAll()
      }
      return failure(error.code, column: error.code == .emptyLine ? nil : error.utf8Offset + 1)
    }
  }

  private func failure(_ code: ItemError.Code, column: Int? = nil) -> ReadResult {
    .failure(ItemError(file: position.file, line: position.line, code: code, column: column))
  }
}

extension [InputSource] {
  /// The stored size of all inputs; `nil` when one of them is not a file.
  var totalSize: Int? {
    reduce(0) { total, source in
      guard let total, let size = source.size else { return nil }
      return total + size
    }
  }
}
