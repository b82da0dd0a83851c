internal import WinnowModel

/// Makes lines of a document, piece by piece.
protocol DocumentReading: AnyObject {
  /// The lines that are ready, to be taken away.
  var lines: [PendingLine] { get set }
  /// Whether nothing that follows can yield an item.
  var isFinished: Bool { get }

  /// Takes a piece of the text, in UTF-8 and with whole characters.
  func take(_ text: [UInt8])
  /// Takes the end of the text.
  /// - Parameter problem: why there is no more of it, if that is not its end.
  func finish(_ problem: ItemError.Code?)
}

/// The lines of a document of any format that is read piece by piece.
final class DocumentLines: ItemLines {
  private let stream: ByteStream
  private let text: TextStream
  private let document: any DocumentReading
  private var ready: ArraySlice<PendingLine> = []
  private var isAtEnd = false
  private(set) var lineNumber = 0

  init(_ stream: ByteStream, _ text: TextStream, _ document: any DocumentReading) {
    (self.stream, self.text, self.document) = (stream, text, document)
  }

  var storedByteCount: Int { stream.storedByteCount }

  func add(to block: InputBlock, lineLimit: Int) throws(InputError) -> Bool {
    while ready.isEmpty, !isAtEnd { try read() }
    while let line = ready.first, block.lineCount < lineLimit, !block.isFull {
      block.append(line)
      ready.removeFirst()
      lineNumber += 1
    }
    return !(ready.isEmpty && isAtEnd)
  }

  private func read() throws(InputError) {
    switch try text.next() {
    case .text(let piece): document.take(piece)
    case .unreadable(let code): end(code)
    case .end: end(nil)
    }
    if document.isFinished, !isAtEnd { end(nil) }
    ready = document.lines[...]
    document.lines = []
  }

  private func end(_ problem: ItemError.Code?) {
    document.finish(problem)
    isAtEnd = true
  }
}
