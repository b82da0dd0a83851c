/// How far a run has come, saved in one transaction with the items that it brought.
///
/// A run that was killed goes on behind these lines, after it has cut its output to these bytes.
package struct IndexProgress: Sendable, Hashable {
  /// Names the run: its inputs and settings, as the caller tells them apart.
  package var run: String
  /// The lines of input that are done.
  package var lineCount: Int
  /// The bytes of output that belong to them.
  package var outputByteCount: Int
  /// Whether the run has come to its end.
  package var isComplete: Bool

  /// Makes a marker.
  package init(run: String, lineCount: Int, outputByteCount: Int, isComplete: Bool = false) {
    (self.run, self.lineCount, self.outputByteCount) = (run, lineCount, outputByteCount)
    self.isComplete = isComplete
  }
}
