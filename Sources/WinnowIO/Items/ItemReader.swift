public import WinnowModel

/// Reads items from inputs of one format.
///
/// Results come in the order of the input, exactly one for each line (or page), so that records can be laid beside lines.
public protocol ItemReader: AnyObject {
  /// Reads the next item into `item`, whose memory is used again.
  ///
  /// After `.failure` the item holds its id, where the line had one that could be read, and nothing else that counts.
  func next(into item: inout Item) throws(InputError) -> ReadResult

  /// The file and line of the last result.
  var position: InputPosition { get }

  /// How many bytes of the stored files were read so far; for compressed files these are the compressed bytes.
  var storedByteCount: Int { get }

  /// The stored size of all inputs; `nil` when one of them is not a file.
  var totalByteCount: Int? { get }
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
