/// What it means for a test that a literal, or another sign of it, occurs somewhere.
struct LiteralUse: BitwiseCopyable, Sendable {
  var test: Int32
  /// The pattern in its group; 0 where the test looks for one thing.
  var operand: Int32 = 0
  /// The sources that the test reads, as bits.
  var sources: UInt64
  /// The preparation that the test reads, as a bit.
  var text: UInt8
  var kind: Kind
  /// Whether a word boundary must stand right before or behind the literal.
  var startsAtBoundary = false
  var endsAtBoundary = false
  /// Whether a space in the literal stands for any white space.
  var spansSpaces = false
  /// The literal's length in bytes.
  var length: Int32 = 0
  /// How far behind the start of a match the literal may stand.
  var leastDistance: Int32 = 0
  var mostDistance: Int32 = 0

  /// What the text must have besides; an index into the conditions of the signs, negative for nothing.
  var condition: Int32 = -1

  enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// A match can begin only at a bounded distance before the literal.
    case window
    /// A match can be anywhere.
    case anywhere
    /// The literal is a phrase, and the test is true.
    case phrase
    /// The literal is a phrase of a test that counts.
    case phraseStart
  }

  /// Whether the test reads such a text of the source.
  @inline(__always)
  func reads(_ source: Int, _ serving: UInt8) -> Bool {
    text & serving != 0 && sources >> UInt64(source) & 1 != 0
  }
}
