/// A two-stage table from code points to 32-bit values; blocks of 128, equal runs share a block.
///
/// Never freed: the tables live as long as the program.
// SAFETY: `@unchecked Sendable` because the memory is written in `init` only, before anyone else can see it.
struct ScalarTrie: @unchecked Sendable {
  private let stage: UnsafeMutablePointer<UInt32>
  private let values: UnsafeMutablePointer<UInt32>

  private static let blockBits = 7
  private static let blockSize = 1 << blockBits
  private static let blockCount = 0x110000 >> blockBits

  /// Makes the table from `(first, value)` in rising order; a value holds up to the next entry.
  init(runs: [(first: UInt32, value: UInt32)]) {
    var blocks: [UInt32] = []
    // Neighbours share; a dictionary of all constant blocks costs more than it saves.
    var lastConstant: (value: UInt32, offset: UInt32)?
    stage = .allocate(capacity: Self.blockCount)
    var run = 0
    for block in 0..<Self.blockCount {
      let start = UInt32(block << Self.blockBits)
      while run + 1 < runs.count, runs[run + 1].first <= start { run += 1 }
      let isConstant = run + 1 >= runs.count || runs[run + 1].first >= start + UInt32(Self.blockSize)
      if isConstant, let known = lastConstant, known.value == runs[run].value {
        stage[block] = known.offset
        continue
      }
      let offset = UInt32(blocks.count)
      stage[block] = offset
      if isConstant { lastConstant = (runs[run].value, offset) }
      var current = run
      for code in start..<start + UInt32(Self.blockSize) {
        while current + 1 < runs.count, runs[current + 1].first <= code { current += 1 }
        blocks.append(runs[current].value)
      }
    }
    values = .allocate(capacity: blocks.count)
    values.initialize(from: blocks, count: blocks.count)
  }

  /// The value of a code point; a scalar value above U+10FFFF cannot occur.
  @inline(__always)
  subscript(scalar: UInt32) -> UInt32 {
    values[Int(stage[Int(scalar >> 7)] &+ (scalar & 127))]
  }
}
