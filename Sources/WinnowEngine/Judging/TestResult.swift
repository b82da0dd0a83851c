/// What one test said of one item; cached for all the rules that share the test.
struct TestResult {
  var truth: Truth
  /// The first stretch of text that made the test true.
  var evidence: TestEvidence?
  /// The limit that was reached, with the field's name.
  var limit: (field: String, code: String)?

  static let unknown = TestResult(truth: .unknown)
  init(truth: Truth, evidence: TestEvidence? = nil, limit: (field: String, code: String)? = nil) {
    (self.truth, self.evidence, self.limit) = (truth, evidence, limit)
  }
}

/// A stretch of a prepared text.
struct TestEvidence {
  var source: Int
  var value: Int
  var text: PreparedText
  /// UTF-8 offsets into the prepared text.
  var range: Range<Int>
  /// The pattern that found it, for captures.
  var pattern: Int?
}
