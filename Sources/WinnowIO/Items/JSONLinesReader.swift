public import WinnowModel

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
  private let block = InputBlock()
  private lazy var parser = makeParser()

  /// What may end a wait for bytes from another thread.
  public var interruption: ReadInterruption?

  /// Makes a reader of these inputs, in order.
  /// - Parameter map: which members the fields are read from.
  public init(_ sources: [InputSource], map: FieldMap = FieldMap()) {
    (self.sources, self.map) = (sources, map)
  }

  /// The file and line of the last result of ``next(into:)``.
  public var position: InputPosition { block.position }

  /// How many bytes of the stored files were read so far.
  public var storedByteCount: Int { finishedByteCount + (lines?.storedByteCount ?? 0) }

  /// The stored size of all inputs; `nil` when one of them is not a file.
  public lazy var totalByteCount: Int? = sources.totalSize

  /// Reads the next line.
  public func next(into item: inout Item) throws(InputError) -> ReadResult {
    while true {
      if let result = parser.next(in: block, into: &item) { return result }
      guard try fill(block, lineLimit: .max) else { return .end }
    }
  }

  /// Makes a parser of the blocks.
  public func makeParser() -> any BlockParser { makeParser(keepsJSON: true) }

  /// Makes a parser of the blocks whose items have their JSON only if it is kept.
  public func makeParser(keepsJSON: Bool) -> any BlockParser { JSONLinesParser(map: map, keepsJSON: keepsJSON) }

  /// Reads the next lines of one input.
  public func fill(_ block: InputBlock, lineLimit: Int) throws(InputError) -> Bool {
    while let (lines, file) = try openLines() {
      block.begin(file: file, after: lines.lineNumber)
      if try !lines.add(to: block, lineLimit: lineLimit) {
        finishedByteCount += lines.storedByteCount
        self.lines = nil
      }
      block.storedByteCount = storedByteCount
      if block.lineCount > 0 { return true }
    }
    return false
  }

  /// The input that is being read, or the next one, with its name; `nil` after the last.
  private func openLines() throws(InputError) -> (LineReader, file: String)? {
    if let lines { return (lines, sources[nextSource - 1].name) }
    guard nextSource < sources.count else { return nil }
    let source = sources[nextSource]
    nextSource += 1
    let opened = try LineReader(source, interruption: interruption)
    lines = opened
    return (opened, source.name)
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
