public import WinnowModel

/// Reads scraped pages, HTML or plain text, each file as one item.
///
/// The title line is split into site (`source`), sections (`categories`) and title; the paragraphs become the body. See
/// `docs/input.md`. Files may be compressed like those of ``JSONLinesReader``.
public final class PageReader: ItemReader {
  /// The ends of the names that a folder is searched for.
  public static let fileSuffixes = [".html", ".htm", ".txt"].flatMap { [$0, $0 + ".gz", $0 + ".zst"] }

  private let sources: [InputSource]
  private var nextSource = 0

  private let block = InputBlock()
  private lazy var parser = makeParser()

  /// How many bytes of the stored files were read so far.
  public private(set) var storedByteCount = 0
  /// The stored size of all inputs; `nil` when one of them is not a file.
  public lazy var totalByteCount: Int? = sources.totalSize
  /// What may end a wait for bytes from another thread.
  public var interruption: ReadInterruption?

  /// Makes a reader of these pages, in order.
  public init(_ sources: [InputSource]) { self.sources = sources }

  /// The file of the last result; the line is 1.
  public var position: InputPosition { block.position }

  /// Reads the next page.
  public func next(into item: inout Item) throws(InputError) -> ReadResult {
    guard try fill(block, lineLimit: 1) else { return .end }
    return parser.next(in: block, into: &item) ?? .end
  }

  /// Makes a parser of the blocks.
  public func makeParser() -> any BlockParser { makeParser(keepsJSON: true) }

  /// Makes a parser of the blocks whose items have their JSON only if it is kept.
  public func makeParser(keepsJSON: Bool) -> any BlockParser { PageParser(keepsJSON: keepsJSON) }

  /// Reads the next page, which fills a block alone.
  public func fill(_ block: InputBlock, lineLimit: Int) throws(InputError) -> Bool {
    guard nextSource < sources.count else { return false }
    let source = sources[nextSource]
    nextSource += 1
    block.begin(file: source.name, after: 0)
    switch try readAll(source) {
    case .tooLong: block.append(.lineTooLong)
    case .damaged: block.append(.truncated)
    case .bytes(let bytes): bytes.withUnsafeBufferPointer { block.append($0) }
    }
    block.storedByteCount = storedByteCount
    return true
  }

  private enum Content { case bytes([UInt8]), tooLong, damaged }

  private func readAll(_ source: InputSource) throws(InputError) -> Content {
    let stream = try ByteStream(source, interruption: interruption)
    defer { storedByteCount += stream.storedByteCount }
    var bytes: [UInt8] = []
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: ByteStream.blockBytes, alignment: 16)
    defer { block.deallocate() }
    while true {
      do throws(ByteStream.Failure) {
        let count = try stream.read(into: block)
        if count == 0 { return .bytes(bytes) }
        bytes += block.prefix(count)
      } catch {
        switch error {
        case .damaged: return .damaged
        case .input(let error): throw error
        }
      }
      if bytes.count > LineReader.lineLimitBytes { return .tooLong }
    }
  }
}
