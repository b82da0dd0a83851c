public import WinnowModel

/// Reads items from inputs of one format.
///
/// Results come in the order of the input, exactly one for each line (or page), so that records can be laid beside lines.
/// There are two ways to read, of which a caller chooses one: item by item with ``next(into:)``, or by blocks, where one
/// thread calls ``fill(_:lineLimit:)`` and others parse the blocks, each with a parser of its own.
public protocol ItemReader: AnyObject {
  /// Reads the next item into `item`, whose memory is used again.
  ///
  /// After `.failure` the item holds its id, where the line had one that could be read, and nothing else that counts.
  func next(into item: inout Item) throws(InputError) -> ReadResult

  /// The file and line of the last result of ``next(into:)``.
  var position: InputPosition { get }

  /// How many bytes of the stored files were read so far; for compressed files these are the compressed bytes.
  var storedByteCount: Int { get }

  /// The stored size of all inputs; `nil` when one of them is not a file.
  var totalByteCount: Int? { get }

  /// Reads and unpacks the next lines of one input; `false` at the end of the last.
  ///
  /// A block never waits for a second line: lines of a slow feed are given on as soon as they are there.
  /// - Parameter lineLimit: the most lines that the block gets.
  func fill(_ block: InputBlock, lineLimit: Int) throws(InputError) -> Bool

  /// Makes a parser of the blocks.
  func makeParser() -> any BlockParser

  /// Makes a parser of the blocks whose items have their ``Item/json`` only if it is kept; the copy takes time.
  ///
  /// A reader that does not offer the choice always keeps it.
  func makeParser(keepsJSON: Bool) -> any BlockParser

  /// What may end a wait for bytes from another thread. Set it before the first read.
  var interruption: ReadInterruption? { get set }
}

extension ItemReader {
  /// Makes a parser that keeps the JSON.
  public func makeParser(keepsJSON: Bool) -> any BlockParser { makeParser() }
}

/// What a reader found.
public enum ReadResult: Sendable, Hashable {
  case item
  /// A line that yields no item; the next one is read as if nothing happened.
  case failure(ItemError)
  case end
}

/// A place in the input.
public struct InputPosition: Sendable, Hashable {
  /// The input's name as given by the user, or `-`.
  public var file: String
  /// The line, from 1; 0 before the first.
  public var line: Int

  /// Makes a place from its parts.
  public init(file: String, line: Int) { (self.file, self.line) = (file, line) }
}
