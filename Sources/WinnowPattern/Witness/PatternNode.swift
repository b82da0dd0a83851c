/// What a pattern can match, as far as it matters for the literals that a match must hold.
///
/// Each node stands for at least the texts that its part of the pattern can consume. It may stand for more, which costs a
/// witness but never makes a wrong one.
indirect enum PatternNode: Equatable {
  /// Consumes nothing: an anchor, a look-around, an option setting.
  case empty
  /// Consumes these characters, given in lower case.
  case literal([UInt8])
  /// Consumes one of these, given in lower case: a small class of characters.
  case oneOf([[UInt8]])
  /// May consume anything, also nothing.
  case anything
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// `most` is nil when there is no bound.
  case repetition(PatternNode, least: Int, most: Int?)
}
