import WinnowPattern

/// What one test said of one item; cached for all the rules that share the test.
struct TestResult: BitwiseCopyable {
  var truth: Truth
  /// The first stretch of text that made the test true.
  var evidence: TestEvidence?
  /// The limit that was reached, with the value in whose text it was.
  var limit: ReachedLimit?

  static let unknown = TestResult(truth: .unknown)

  init(truth: Truth, evidence: TestEvidence? = nil, limit: ReachedLimit? = nil) {
    (self.truth, self.evidence, self.limit) = (truth, evidence, limit)
  }
}

/// A stretch of a prepared text.
struct TestEvidence: BitwiseCopyable {
  /// The value of the item.
  var value: Int32
  var text: PreparedText
  /// UTF-8 offsets into the prepared text.
  var start: Int32
  var end: Int32
  /// The pattern that found it, for captures; negative where none did.
  var pattern: Int32

  init(value: Int32, text: PreparedText, range: Range<Int>, pattern: Int? = nil) {
    (self.value, self.text) = (value, text)
    (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
    self.pattern = pattern.map { Int32($0) } ?? -1
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// A limit and the value in whose text it was reached.
struct ReachedLimit: BitwiseCopyable, Equatable {
  var value: Int32
  var limit: MatchLimit
}
