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

  /// Reads some bytes; 0 at the end. Bytes from before a failure are returned before it is thrown.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
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
