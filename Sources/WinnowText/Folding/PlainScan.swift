/// Lowers ASCII text sixteen bytes a step and finds most texts to be plain.
///
/// A text is surely plain when it has no control, no leet sign beside a letter or an apostrophe, no letter three times in a
/// row, and no two lone signs with one to three others between them. `ASCIIFolding.needsSteps` looks closer at the rest.
///
/// Comparisons of vectors are slow in Swift, arithmetic is not: below 0x80, `byte + (0x80 - low)` has its high bit set
/// from `low` on, and `0x80 - (byte ^ value)` only where the byte is the value.
enum PlainScan {
  typealias Block = SIMD16<UInt8>

  static let blockSize = 16

  /// Four streams of it take 1,024 bytes, the most that a temporary allocation takes from the stack.
  private static let chunkSize = 224
  private static let streamSize = chunkSize + 2 * blockSize
  /// Chunks overlap, so that what a character and its neighbours are is seen whole in one of them.
  private static let overlap = 16

  /// Writes the text in lower case; says `plain` only where `ASCIIFolding.needsSteps` or the steps would agree.
  ///
  /// The text must have `blockSize` bytes or more.
  static func lower(
    _ raw: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutablePointer<UInt8>
  ) -> PlainText.Kind {
    guard let source = UnsafeRawPointer(raw.baseAddress) else { return .plain }
    return withUnsafeTemporaryAllocation(byteCount: 4 * streamSize, alignment: blockSize) { streams in
      guard let streams = streams.baseAddress else { return .ascii }
      let lowered = UnsafeMutableRawPointer(buffer)
      var kind = PlainText.Kind.plain
      var start = 0
      while true {
        let length = min(chunkSize, raw.count - start)
        let seen = lowerChunk(source + start, lowered + start, streams, length)
        if seen >= 0x80 { return .other }
        // Behind all but the last chunk nothing is written yet; the next one looks at the end of this one.
        let isLast = start + length == raw.count
        let watched = isLast ? length : length - overlap / 2
        if seen != 0 || kind == .plain && isSuspect(lowered + start, streams, watched) { kind = .ascii }
        start += length
        if start == raw.count { return kind }
        start -= overlap
      }
    }
  }

  /// Lowers a chunk of at least a block and writes four streams with a high bit for each byte that is word-like, a letter or
  /// an apostrophe, a leet sign, or that makes leet in front of a letter.
  ///
  /// Each starts with the byte at offset one, and is zero before and behind the chunk. Returns 0x80 when a byte is not
  /// ASCII, and 1 when there is a control.
  // SAFETY: `streams` has room for four; each holds a block more than the longest chunk before and behind it. The last block
  // overlaps the one before, so that nothing else is touched outside the chunk.
  @inline(__always)
  private static func lowerChunk(
    _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ streams: UnsafeMutableRawPointer, _ length: Int
  ) -> UInt8 {
    for stream in 0..<4 {
      let start = streams + stream * streamSize
      start.storeBytes(of: 0, as: UInt8.self)
      start.storeBytes(of: Block(repeating: 0), toByteOffset: length + 1, as: Block.self)
    }
    var all = Block(repeating: 0)
    var controls = Block(repeating: 0)
    var index = 0
    while true {
      let block = source.loadUnaligned(fromByteOffset: index, as: Block.self)
      let upper = high(block, from: 0x41) & ~high(block, from: 0x5B) & 0x80
      let lowered = block | upper &>> 2
      all |= block
      let isSpace = high(block, from: 0x09) & ~high(block, from: 0x0E)
      controls |= ~high(block, from: 0x20) & ~isSpace | high(block, equal: 0x7F)
      target.storeBytes(of: lowered, toByteOffset: index, as: Block.self)
      let letter = high(lowered, from: 0x61) & ~high(lowered, from: 0x7B) | high(lowered, equal: 0x27)
      let digit = high(lowered, from: 0x30) & ~high(lowered, from: 0x3A)
      let other = high(lowered, equal: 0x24) | high(lowered, equal: 0x40)
      // 2, 6 and 8 stand for no letter.
      let mute = high(lowered, equal: 0x32) | high(lowered, equal: 0x36) | high(lowered, equal: 0x38)
      let sign = digit & ~mute | other
      let at = streams + index + 1
      at.storeBytes(of: letter | digit | other, as: Block.self)
      at.storeBytes(of: letter, toByteOffset: streamSize, as: Block.self)
      at.storeBytes(of: sign, toByteOffset: 2 * streamSize, as: Block.self)
      at.storeBytes(of: sign | high(lowered, equal: 0x21), toByteOffset: 3 * streamSize, as: Block.self)
      if index + blockSize >= length { break }
      index = min(index + blockSize, length - blockSize)
    }
    if hasHighBit(all) { return 0x80 }
    return hasHighBit(controls) ? 1 : 0
  }

  /// Whether something in the chunk may be more than plain text.
  // SAFETY: reads up to seven bytes behind the chunk in the streams, which are zero, and two lowered bytes behind the chunk,
  // which are text or padding.
  @inline(__always)
  private static func isSuspect(
    _ text: UnsafeMutableRawPointer, _ streams: UnsafeMutableRawPointer, _ length: Int
  ) -> Bool {
    var found = Block(repeating: 0)
    var index = 0
    while true {
      let at = streams + index
      let own = at.loadUnaligned(fromByteOffset: streamSize + 1, as: Block.self)
      let next = at.loadUnaligned(fromByteOffset: streamSize + 2, as: Block.self)
      found |= own & at.loadUnaligned(fromByteOffset: 2 * streamSize + 2, as: Block.self)
      found |= next & at.loadUnaligned(fromByteOffset: 3 * streamSize + 1, as: Block.self)
      let first = at.loadUnaligned(as: Block.self)
      let second = at.loadUnaligned(fromByteOffset: 1, as: Block.self)
      let third = at.loadUnaligned(fromByteOffset: 2, as: Block.self)
      let fourth = at.loadUnaligned(fromByteOffset: 3, as: Block.self)
      let fifth = at.loadUnaligned(fromByteOffset: 4, as: Block.self)
      let sixth = at.loadUnaligned(fromByteOffset: 5, as: Block.self)
      let seventh = at.loadUnaligned(fromByteOffset: 6, as: Block.self)
      let isNextLone = fourth & ~fifth | ~fourth & (fifth & ~sixth | ~fifth & sixth & ~seventh)
      found |= second & ~first & ~third & isNextLone
      let byte = text.loadUnaligned(fromByteOffset: index, as: Block.self)
      let different =
        (byte ^ text.loadUnaligned(fromByteOffset: index + 1, as: Block.self))
        | (byte ^ text.loadUnaligned(fromByteOffset: index + 2, as: Block.self))
      found |= own & (0x80 &- different)
      if index + blockSize >= length { break }
      index = min(index + blockSize, length - blockSize)
    }
    return hasHighBit(found)
  }

  // MARK: - Vectors

  /// A high bit for each byte that is `low` or more.
  @inline(__always)
  private static func high(_ block: Block, from low: UInt8) -> Block { block &+ (0x80 &- low) }

  /// A high bit for each byte that is the value.
  @inline(__always)
  private static func high(_ block: Block, equal value: UInt8) -> Block { 0x80 &- (block ^ value) }

  @inline(__always)
  private static func hasHighBit(_ block: Block) -> Bool {
    let words = unsafeBitCast(block, to: SIMD2<UInt64>.self)
    return (words.x | words.y) & 0x8080_8080_8080_8080 != 0
  }
}
