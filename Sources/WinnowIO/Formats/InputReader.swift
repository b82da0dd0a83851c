public import WinnowModel

/// Reads items from inputs of any format, found out for each input from its first bytes unless it is given.
///
/// Each item of a feed, a table or another document is turned into one line of JSON, which is read like a line of JSON Lines:
/// so a ``FieldMap`` works for all, and an item is the same wherever it stands. Its line in errors is its number in the input.
public final class InputReader: ItemReader {
  private let sources: [InputSource]
  private let format: InputFormat?
  private let map: FieldMap
  private var nextSource = 0
  private var current: (any ItemLines)?
  private var finishedByteCount = 0
  private let block = InputBlock()
  private lazy var parser = makeParser()

  /// What may end a wait for bytes from another thread.
  public var interruption: ReadInterruption?

  /// Makes a reader of these inputs, in order.
  /// - Parameters:
  ///   - format: how all of them are stored; found out for each when `nil`.
  ///   - map: which members the fields are read from.
  public init(_ sources: [InputSource], format: InputFormat? = nil, map: FieldMap = FieldMap()) {
    (self.sources, self.format, self.map) = (sources, format, map)
  }

  /// The file and line of the last result of ``next(into:)``.
  public var position: InputPosition { block.position }

  /// How many bytes of the stored files were read so far.
  public var storedByteCount: Int { finishedByteCount + (current?.storedByteCount ?? 0) }

  /// The stored size of all inputs; `nil` when one of them is not a file.
  public lazy var totalByteCount: Int? = sources.totalSize

  /// Reads the next item.
  public func next(into item: inout Item) throws(InputError) -> ReadResult {
    while true {
      if let result = parser.next(in: block, into: &item) { return result }
      guard try fill(block, lineLimit: .max) else { return .end }
    }
  }

  /// Makes a parser of the blocks.
  public func makeParser() -> any BlockParser { makeParser(keepsJSON: true) }

  /// Makes a parser of the blocks whose items have their JSON only if it is kept.
  public func makeParser(keepsJSON: Bool) -> any BlockParser { InputParser(map: map, keepsJSON: keepsJSON) }

  /// Reads the next lines of one input.
  public func fill(_ block: InputBlock, lineLimit: Int) throws(InputError) -> Bool {
    while let lines = try openLines() {
      block.begin(file: sources[nextSource - 1].name, after: lines.lineNumber)
      if try !lines.add(to: block, lineLimit: lineLimit) {
        finishedByteCount += lines.storedByteCount
        current = nil
      }
      block.storedByteCount = storedByteCount
      if block.lineCount > 0 { return true }
    }
    return false
  }

  /// The lines of the input that is being read, or of the next one; `nil` after the last.
  private func openLines() throws(InputError) -> (any ItemLines)? {
    if let current { return current }
    guard nextSource < sources.count else { return nil }
    let source = sources[nextSource]
    nextSource += 1
    let stream = try ByteStream(source, interruption: interruption)
    let head = stream.head { InputFormat.isEnough($0) }
    let format = self.format ?? .detected(in: head, name: source.name, titleColumn: titleColumn)
    let lines = format.lines(of: stream, head: head)
    current = lines
    return lines
  }

  private var titleColumn: String {
    map.entries.first { $0.field == .title }?.path.firstStep ?? Field.title.name
  }
}

extension InputFormat {
  /// The lines of an input of this format.
  /// - Parameter head: the first bytes, which the stream still gives.
  func lines(of stream: ByteStream, head: [UInt8]) -> any ItemLines {
    switch self {
    case .jsonLines: LineReader(stream)
    case .page: PageLines(stream)
    case .json: DocumentLines(stream, TextStream(stream, head: head, limit: .max), JSONDocument())
    case .csv: DocumentLines(stream, TextStream(stream, head: head, limit: .max), TableDocument())
    case .tsv: DocumentLines(stream, TextStream(stream, head: head, limit: .max), TableDocument(separator: 0x09))
    case .feed:
      head.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "{")
        ? DocumentLines(stream, TextStream(stream, head: head), JSONFeedDocument())
        : DocumentLines(stream, TextStream(stream, head: head), FeedDocument())
    }
  }
}
