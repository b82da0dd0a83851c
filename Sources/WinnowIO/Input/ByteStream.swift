/// The bytes of one input, decompressed where its first bytes say that it is compressed.
final class ByteStream {
  /// Why no more bytes come.
  enum Failure: Error {
    /// The compressed data ends too early or is damaged.
    case damaged
    case input(InputError)
  }

  /// How many bytes are read at once.
  static let blockBytes = 256 * 1024

  private let input: RawInput
  private let block: UnsafeMutableRawBufferPointer
  /// The bytes of `block` that are still to be used.
  private var pending = 0..<0
  private var inputIsAtEnd = false
  private var decoder: Codec?
  /// What ``head(until:)`` has read and nobody has taken yet.
  private var unread: ArraySlice<UInt8> = []
  /// What ended the reading of the head.
  private var headFailure: Failure?

  private enum Codec {
    case gzip(GzipDecoder)
    case zstd(ZstdDecoder)
  }

  /// Opens a source and reads its first bytes.
  init(_ source: InputSource, interruption: ReadInterruption? = nil) throws(InputError) {
    input = try RawInput(source, interruption: interruption)
    block = .allocate(byteCount: Self.blockBytes, alignment: 16)
    // Four bytes tell what the data is. None of the signatures holds a newline, so a short line needs no more.
    while pending.count < 4, !inputIsAtEnd, !block[pending].contains(UInt8(ascii: "\n")) { try fill() }
    let start = UnsafeRawBufferPointer(rebasing: block[pending])
    if GzipDecoder.recognizes(start) {
      decoder = .gzip(GzipDecoder())
    } else if ZstdDecoder.recognizes(start) {
      decoder = .zstd(ZstdDecoder())
    }
  }

  deinit { block.deallocate() }

  /// How many bytes of the stored file were read.
  var storedByteCount: Int { input.byteCount }

  /// How many bytes of the head are looked at.
  static let headBytes = 4096

  /// The first bytes, up to ``headBytes`` or until there are enough to tell; they are still to be read.
  ///
  /// Call it before the first read.
  /// - Parameter isEnough: asked with what there is after each read.
  func head(until isEnough: ([UInt8]) -> Bool) -> [UInt8] {
    var head = [UInt8](repeating: 0, count: Self.headBytes)
    var count = 0
    while count < head.count {
      do throws(Failure) {
        let added = try head.withUnsafeMutableBufferPointer { bytes throws(Failure) -> Int in
          try readOn(into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: bytes[count...])))
        }
        if added == 0 { break }
        count += added
      } catch {
        headFailure = error
        break
      }
      if isEnough(Array(head[..<count])) { break }
    }
    head.removeLast(head.count - count)
    unread = head[...]
    return head
  }

  /// Reads some bytes; 0 at the end. Bytes from before a failure are returned before it is thrown.
  func read(into buffer: inout [UInt8]) throws(Failure) -> Int {
    try buffer.withUnsafeMutableBufferPointer { buffer throws(Failure) -> Int in
      try read(into: UnsafeMutableRawBufferPointer(buffer))
    }
  }

  /// Reads some bytes; 0 at the end. Bytes from before a failure are returned before it is thrown.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    if !unread.isEmpty {
      let count = min(unread.count, buffer.count)
      buffer.copyBytes(from: unread.prefix(count))
      unread = unread.dropFirst(count)
      return count
    }
    if let headFailure { throw headFailure }
    return try readOn(into: buffer)
  }

  /// Reads bytes behind the head.
  private func readOn(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    switch decoder {
    case .gzip(let decoder): return try decompress(with: decoder, into: buffer)
    case .zstd(let decoder): return try decompress(with: decoder, into: buffer)
    case nil:
      guard pending.isEmpty else {
        let count = min(pending.count, buffer.count)
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: block[pending.prefix(count)]))
        pending = pending.dropFirst(count)
        return count
      }
      do throws(InputError) { return try input.read(into: buffer) } catch { throw .input(error) }
    }
  }

  private func decompress(
    with decoder: some Decompressor, into buffer: UnsafeMutableRawBufferPointer
  ) throws(Failure) -> Int {
    while true {
      if pending.isEmpty, !inputIsAtEnd {
        do throws(InputError) { try fill() } catch { throw .input(error) }
      }
      let progress = try decoder.decode(UnsafeRawBufferPointer(rebasing: block[pending]), into: buffer)
      pending = pending.dropFirst(progress.consumed)
      if progress.produced > 0 { return progress.produced }
      if pending.isEmpty, inputIsAtEnd {
        guard decoder.mayEnd else { throw .damaged }
        return 0
      }
      guard progress.consumed > 0 || pending.isEmpty else { throw .damaged }
    }
  }

  /// Reads more stored bytes behind those that are pending, which begin the block then.
  private func fill() throws(InputError) {
    if pending.isEmpty { pending = 0..<0 }
    let count = try input.read(into: UnsafeMutableRawBufferPointer(rebasing: block[pending.upperBound...]))
    inputIsAtEnd = count == 0
    pending = pending.lowerBound..<pending.upperBound + count
  }
}
