internal import CZstd

/// Decompresses Zstandard data of one frame or several, with skippable frames between them.
final class ZstdDecoder: Decompressor {
  private let context: OpaquePointer
  private(set) var mayEnd = true
  private var hasFailed = false

  /// Whether data begins like a frame or a skippable frame.
  static func recognizes(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 4 else { return false }
    let isSkippable = bytes[0] & 0xF0 == 0x50 && bytes[1..<4].elementsEqual([0x2A, 0x4D, 0x18])
    return isSkippable || bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
  }

  init() {
    guard let context = ZSTD_createDStream() else { preconditionFailure("zstd has no memory for a stream") }
    self.context = context
  }

  deinit { ZSTD_freeDStream(context) }

  func decode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(ByteStream.Failure) -> (consumed: Int, produced: Int) {
    if hasFailed { throw .damaged }
    if mayEnd, input.isEmpty { return (0, 0) }
    // SAFETY: zstd stays within the sizes given and keeps no pointer after the call.
    var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var target = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let rest = ZSTD_decompressStream(context, &target, &source)
    if ZSTD_isError(rest) != 0 {
      hasFailed = true
      if target.pos == 0 { throw .damaged }
    }
    mayEnd = rest == 0
    return (source.pos, target.pos)
  }
}
