public import WinnowModel
internal import WinnowText

/// Reads scraped pages, HTML or plain text, each file as one item.
///
/// The title line is split into site (`source`), sections (`categories`) and title; the paragraphs become the body. See
/// `docs/input.md`. Files may be compressed like those of ``JSONLinesReader``.
public final class PageReader: ItemReader {
  /// The ends of the names that a folder is searched for.
  public static let fileSuffixes = [".html", ".htm", ".txt"].flatMap { [$0, $0 + ".gz", $0 + ".zst"] }

  private let sources: [InputSource]
  private var nextSource = 0

  /// The file of the last result; the line is 1.
  public private(set) var position = InputPosition(file: "-", line: 0)
  /// How many bytes of the stored files were read so far.
  public private(set) var storedByteCount = 0
  /// The stored size of all inputs; `nil` when one of them is not a file.
  public lazy var totalByteCount: Int? = sources.totalSize

  /// Makes a reader of these pages, in order.
  public init(_ sources: [InputSource]) { self.sources = sources }

  /// Reads the next page.
  public func next(into item: inout Item) throws(InputError) -> ReadResult {
    guard nextSource < sources.count else { return .end }
    let source = sources[nextSource]
    nextSource += 1
    position = InputPosition(file: source.name, line: 1)
    item.removeAll()
    switch try readAll(source) {
    case .tooLong: return failure(.lineTooLong)
    case .damaged: return failure(.truncated)
    case .bytes(let bytes):
      // U+0000 has no place in text; HTML replaces it so.
      let text =
        bytes.contains(0)
        ? Array(bytes.split(separator: 0, omittingEmptySubsequences: false).joined(separator: Array("\u{FFFD}".utf8)))
        : bytes
      let repaired = UTF8Repair.repaired(text)
      let page = PageText(repaired?.bytes ?? text)
      guard PageItem.fill(&item, from: page) else { return failure(.noTitle) }
      item.repairCount = repaired?.count ?? 0
      return .item
    }
  }

  private enum Content { case bytes([UInt8]), tooLong, damaged }

  private func readAll(_ source: InputSource) throws(InputError) -> Content {
    let stream = try ByteStream(source)
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

  private func failure(_ code: ItemError.Code) -> ReadResult {
    .failure(ItemError(file: position.file, line: position.line, code: code))
  }
}
