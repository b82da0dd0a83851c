import WinnowDedupe
import WinnowEngine
import WinnowIO
import WinnowModel

// SAFETY: a batch is held by one thread at a time; it changes hands under the lock of a ``BatchExchange``.
/// Some lines on their way through a run, and what becomes of them. Its memory is used again and again.
final class Batch: @unchecked Sendable {
  /// Records of an unusual batch may keep this much memory.
  private static let keptBytes = 4 * 1024 * 1024

  /// The place of the batch in the input, from 0.
  var ticket = 0
  /// The lines.
  let block = InputBlock()
  /// The records of the lines.
  var writer: RecordWriter
  /// The counts of the lines.
  var counts = RunCounts()
  /// What the dedupe stage has yet to save of the lines.
  var indexChanges: IndexChanges?
  private let emptyWriter: RecordWriter

  init(writer: RecordWriter) { (self.writer, emptyWriter) = (writer, writer) }

  /// Forgets the records and the counts.
  func removeRecords() {
    if writer.bytes.count > Self.keptBytes { writer = emptyWriter }
    writer.removeAll()
    counts.removeAll()
  }
}
