/// A stretch of a value's text where one test may be true.
struct Sighting: BitwiseCopyable {
  /// The value in whose text it is.
  var value: Int32
  /// The phrase, or the pattern in its group.
  var operand: Int32
  /// A match can begin from `lower` to `upper`; a phrase stands from `lower` up to `upper`.
  var lower: Int32
  var upper: Int32
  /// The next sighting of the same test; negative for the last.
  var next: Int32

  /// The upper bound where a match can be anywhere.
  static let anywhere = Int32.max
}
