public import WinnowModel

/// Turns the lines of blocks into items; one for each thread that parses.
public protocol BlockParser {
  /// Parses the block's next line into `item`, whose memory is used again; `nil` at the end of the block.
  ///
  /// After `.failure` the item holds its id, where the line had one that could be read, and nothing else that counts.
  mutating func next(in block: InputBlock, into item: inout Item) -> ReadResult?
}
