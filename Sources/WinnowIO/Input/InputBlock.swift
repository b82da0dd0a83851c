internal import WinnowModel

/// Some whole lines of one input, or one whole page, on the way from the thread that reads to the one that parses.
///
/// An ``ItemReader`` fills it, a ``BlockParser`` takes the lines out one after the other. The memory is used again from fill to
/// fill. Use from one thread at a time.
public final class InputBlock {
  /// From this many bytes on a block takes no further line.
  static let fullBytes = 256 * 1024
  /// Memory that a block may keep after a long line.
  private static let keptBytes = 4 * fullBytes

  /// The file and line of the last result of ``nextLine()``; before the first, of the line before the block.
  public private(set) var position = InputPosition(file: "-", line: 0)
  /// How many bytes of the stored files were read when the block was filled.
  public internal(set) var storedByteCount = 0
  /// Whether its one line is a page, and not JSON.
  private(set) var holdsPage = false

  /// The bytes of the lines, with room behind them.
  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 0, alignment: 16)
  private var byteCount = 0
  private var lines: [Line] = []
  private var next = 0

  /// What stands in one line.
  enum Line {
    /// The line's text, in the block's bytes.
    case text(Range<Int>)
    /// The text could not be had.
    case unreadable(ItemError.Code)
  }

  /// Makes an empty block.
  public init() {}

  deinit { memory.deallocate() }

  /// How many lines it has, taken or not.
  public var lineCount: Int { lines.count }

  /// Whether it takes another line.
  var isFull: Bool { byteCount >= Self.fullBytes }

  // MARK: - Filling

  /// Forgets everything; the first line to come stands in `file` after line `line`.
  func begin(file: String, after line: Int) {
    holdsPage = false
    position = InputPosition(file: file, line: line)
    byteCount = 0
    if memory.count > Self.keptBytes { resize(to: 0) }
    lines.removeAll(keepingCapacity: true)
    next = 0
  }

  /// Adds a line.
  func append(_ text: UnsafeBufferPointer<UInt8>) {
    let range = byteCount..<byteCount + text.count
    if range.upperBound > memory.count { resize(to: max(2 * range.upperBound, Self.fullBytes)) }
    // SAFETY: the range is room in the memory, where no text stands yet.
    UnsafeMutableRawBufferPointer(rebasing: memory[range]).copyBytes(from: text)
    byteCount = range.upperBound
    lines.append(.text(range))
  }

  /// Adds a page, which is alone in its block.
  func append(page: UnsafeBufferPointer<UInt8>) {
    holdsPage = true
    append(page)
  }

  /// Adds a line whose text could not be had.
  func append(_ problem: ItemError.Code) { lines.append(.unreadable(problem)) }

  /// Takes memory of another size, and the bytes of the lines into it.
  private func resize(to size: Int) {
    let older = memory
    memory = .allocate(byteCount: size, alignment: 16)
    memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: older.prefix(byteCount)))
    older.deallocate()
  }

  // MARK: - Taking

  /// The next line; `nil` at the end of the block.
  func nextLine() -> Line? {
    guard next < lines.count else { return nil }
    defer { next += 1 }
    position.line += 1
    return lines[next]
  }

  /// Runs a closure on the text of a line.
  func withText<Result>(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    // SAFETY: the memory does not change before the next fill, which no parser outlasts.
    body(UnsafeRawBufferPointer(rebasing: memory[range]).assumingMemoryBound(to: UInt8.self))
  }

  /// What a parser returns for the line that was taken last when it yields no item.
  func failure(_ code: ItemError.Code, column: Int? = nil) -> ReadResult {
    .failure(ItemError(file: position.file, line: position.line, code: code, column: column))
  }
}
