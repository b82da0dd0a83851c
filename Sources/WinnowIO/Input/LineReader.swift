#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Splits an input at its newlines.
///
/// Reads in large blocks into one buffer, which grows to the longest line and no further than ``lineLimitBytes`` and a
/// block. A line is a stretch of that buffer, valid until the next call.
final class LineReader {
  /// The longest line that is read.
  static let lineLimitBytes = 16 * 1024 * 1024

  /// What comes next in the input.
  enum Line {
    /// A line without its newline and without a carriage return before that.
    case text(UnsafeBufferPointer<UInt8>)
    /// A line beyond the limit; its bytes were skipped.
    case tooLong
    /// The rest of the input is lost; an unfinished line is dropped.
    case damaged
    case end
  }

  /// The number of the line that was returned last, from 1.
  private(set) var lineNumber = 0

  private let stream: ByteStream
  private var buffer: UnsafeMutableRawBufferPointer
  /// The bytes that were read and not returned.
  private var pending = 0..<0
  /// Before this offset there is no newline in `pending`.
  private var searched = 0
  /// Where the first newline in `pending` stands, once it was looked for and found.
  private var newline: Int?
  private var isSkipping = false
  private var isAtEnd = false

  convenience init(_ source: InputSource, interruption: ReadInterruption? = nil) throws(InputError) {
    self.init(try ByteStream(source, interruption: interruption))
  }

  /// Reads on where the stream stands.
  init(_ stream: ByteStream) {
    self.stream = stream
    buffer = .allocate(byteCount: 2 * ByteStream.blockBytes, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// How many bytes of the stored file were read.
  var storedByteCount: Int { stream.storedByteCount }

  /// Whether a whole line is there already, so that ``next()`` neither reads nor waits.
  var hasLine: Bool {
    if newline == nil { findNewline() }
    return newline != nil
  }

  func next() throws(InputError) -> Line {
    while true {
      if hasLine, let end = newline {
        let line = pending.lowerBound..<end
        pending = end + 1..<pending.upperBound
        searched = end + 1
        newline = nil
        return finish(line)
      }
      if isSkipping || pending.count > Self.lineLimitBytes + 1 {
        isSkipping = true
        pending = 0..<0
        searched = 0
      }
      if isAtEnd {
        guard isSkipping || !pending.isEmpty else { return .end }
        let line = pending
        pending = 0..<0
        searched = 0
        return finish(line)
      }
      do throws(ByteStream.Failure) {
        try fill()
      } catch {
        switch error {
        case .input(let error): throw error
        case .damaged:
          isAtEnd = true
          isSkipping = false
          pending = 0..<0
          searched = 0
          lineNumber += 1
          return .damaged
        }
      }
    }
  }

  private func finish(_ line: Range<Int>) -> Line {
    lineNumber += 1
    if isSkipping {
      isSkipping = false
      return .tooLong
    }
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[line]).assumingMemoryBound(to: UInt8.self)
    let text = bytes.last == UInt8(ascii: "\r") ? UnsafeBufferPointer(rebasing: bytes.dropLast()) : bytes
    return text.count > Self.lineLimitBytes ? .tooLong : .text(text)
  }

  private func findNewline() {
    guard searched < pending.upperBound, let base = buffer.baseAddress else { return }
    // SAFETY: `searched..<pending.upperBound` lies inside the buffer.
    let found = memchr(base + searched, 0x0A, pending.upperBound - searched)
    newline = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
    searched = newline ?? pending.upperBound
  }

  /// Reads a block behind the pending bytes, which are moved to the front before.
  private func fill() throws(ByteStream.Failure) {
    if pending.lowerBound > 0 {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[pending]))
      searched -= pending.lowerBound
      pending = 0..<pending.count
    }
    if buffer.count - pending.upperBound < ByteStream.blockBytes { grow() }
    let count = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[pending.upperBound...]))
    isAtEnd = count == 0
    pending = 0..<pending.upperBound + count
  }

  private func grow() {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * buffer.count, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[pending]))
    buffer.deallocate()
    buffer = larger
  }
}
