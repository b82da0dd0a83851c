/// Turns compressed bytes into plain ones, a stretch at a time.
protocol Decompressor: AnyObject {
  /// Whether the data may end where it stands now: after a whole member or frame.
  var mayEnd: Bool { get }

  /// Uses some input and makes some output. Damage after some output is reported by the next call.
  func decode(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) throws(ByteStream.Failure) -> (consumed: Int, produced: Int)
}
