internal import CZlib

/// Decompresses gzip data of one member or several.
///
/// Zero bytes after the last member are padding, as tapes and some tools leave them; anything else there is damage.
final class GzipDecoder: Decompressor {
  private enum State { case betweenMembers, inMember, inPadding, failed }

  /// On the heap, because zlib keeps the address of its stream.
  private let stream: UnsafeMutablePointer<z_stream>
  private var state = State.betweenMembers

  /// Whether data begins like a gzip member.
  static func recognizes(_ bytes: UnsafeRawBufferPointer) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // A window of 2^15 bytes; 16 more asks for the gzip format.
    let status = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib has no memory for a stream")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  var mayEnd: Bool { state == .betweenMembers || state == .inPadding }

  func decode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(ByteStream.Failure) -> (consumed: Int, produced: Int) {
    switch state {
    case .failed: throw .damaged
    case .betweenMembers, .inPadding:
      guard let first = input.first else { return (0, 0) }
      if state == .inPadding || first == 0 {
        state = .inPadding
        guard input.allSatisfy({ $0 == 0 }) else { throw .damaged }
        return (input.count, 0)
      }
      guard first == 0x1F else { throw .damaged }
      inflateReset(stream)
      state = .inMember
      return try inflateMember(input, into: output)
    case .inMember: return try inflateMember(input, into: output)
    }
  }

  private func inflateMember(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(ByteStream.Failure) -> (consumed: Int, produced: Int) {
    // SAFETY: zlib reads `avail_in` bytes and writes `avail_out` bytes at most; it keeps no pointer after the call.
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = UInt32(input.count)
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(min(output.count, Int(Int32.max)))
    let room = Int(stream.pointee.avail_out)
    let status = inflate(stream, Z_NO_FLUSH)
    let produced = room - Int(stream.pointee.avail_out)
    switch status {
    case Z_STREAM_END: state = .betweenMembers
    case Z_OK, Z_BUF_ERROR: break
    default:
      state = .failed
      if produced == 0 { throw .damaged }
    }
    return (input.count - Int(stream.pointee.avail_in), produced)
  }
}
