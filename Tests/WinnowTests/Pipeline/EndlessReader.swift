import WinnowModel

@testable import WinnowIO

/// Gives blocks of small items for ever, or until it fails.
final class EndlessReader: ItemReader {
  private let linesPerBlock: Int
  private let failure: (block: Int, error: InputError)?
  private(set) var blockCount = 0

  var interruption: ReadInterruption?
  var position: InputPosition { InputPosition(file: "endless", line: 0) }
  var storedByteCount: Int { blockCount }
  var totalByteCount: Int? { nil }

  init(linesPerBlock: Int = 3, failure: (block: Int, error: InputError)? = nil) {
    (self.linesPerBlock, self.failure) = (linesPerBlock, failure)
  }

  func next(into item: inout Item) throws(InputError) -> ReadResult { .end }

  func makeParser() -> any BlockParser { JSONLinesParser(map: FieldMap()) }

  func fill(_ block: InputBlock, lineLimit: Int) throws(InputError) -> Bool {
    if let failure, failure.block == blockCount { throw failure.error }
    block.begin(file: "endless", after: blockCount * linesPerBlock)
    for line in 0..<linesPerBlock {
      let text = Array("{\"id\":\"\(blockCount * linesPerBlock + line)\",\"title\":\"9 ways\"}".utf8)
      text.withUnsafeBufferPointer { block.append($0) }
    }
    blockCount += 1
    return true
  }
}
