internal import WinnowModel

/// The text of one document as UTF-8, piece by piece, up to a limit.
final class TextStream {
  /// The longest document that is read as one: a feed, a list of feeds, a JSON Feed.
  static let limitBytes = 64 * 1024 * 1024

  enum Piece {
    /// Whole characters.
    case text([UInt8])
    /// The rest could not be had; the end comes next.
    case unreadable(ItemError.Code)
    case end
  }

  private let stream: ByteStream
  private var decoder: TextDecoder
  private var markLength: Int
  private var remaining: Int
  private var isAtEnd = false

  /// Reads on where the stream stands, which is at its start.
  /// - Parameter limit: the most bytes that are read before ``ItemError/Code/inputTooLong``.
  init(_ stream: ByteStream, head: [UInt8], limit: Int = TextStream.limitBytes) {
    self.stream = stream
    decoder = TextDecoder(TextEncoding.detected(in: head))
    markLength = TextEncoding.markLength(in: head)
    remaining = limit
  }

  /// The next piece.
  func next() throws(InputError) -> Piece {
    while !isAtEnd {
      var block = [UInt8](repeating: 0, count: ByteStream.blockBytes)
      let count: Int
      do throws(ByteStream.Failure) {
        count = try stream.read(into: &block)
      } catch {
        isAtEnd = true
        switch error {
        case .damaged: return .unreadable(.truncated)
        case .input(let error): throw error
        }
      }
      guard count <= remaining else {
        isAtEnd = true
        return .unreadable(.inputTooLong)
      }
      remaining -= count
      isAtEnd = count == 0
      block.removeLast(block.count - count)
      let mark = min(markLength, count)
      markLength -= mark
      let text = decoder.decoded(mark == 0 ? block : Array(block.dropFirst(mark)), isLast: isAtEnd)
      if !text.isEmpty { return .text(text) }
    }
    return .end
  }
}
