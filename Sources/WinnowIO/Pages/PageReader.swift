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
    let page = PageLines(try ByteStream(source, interruption: interruption))
    defer { storedByteCount += page.storedByteCount }
    _ = try page.add(to: block, lineLimit: 1)
    block.storedByteCount = storedByteCount + page.storedByteCount
    return true
  }
}
