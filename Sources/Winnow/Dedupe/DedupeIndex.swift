import WinnowDedupe
import WinnowIO

/// Keeps the dedupe stage of a run in a file, batch by batch, with the place in the input that it belongs to.
///
/// A run that writes a file is named by its inputs and settings; when it was killed and is started again, it goes on behind the
/// last batch that was saved, and the output is that of a run that was never interrupted. Use from one thread.
package final class DedupeIndex {
  private let store: IndexStore
  private let run: String?
  /// The lines of input and bytes of output that are done.
  private(set) package var done: (lines: Int, bytes: Int) = (0, 0)
  /// The stage as the file has it; taken by the run.
  private var stage: DedupeStage

  /// Opens an index, or makes it.
  /// - Parameter run: names a run that can go on; `nil` for one that cannot, because its input or output is a pipe.
  package init(path: String, settings: DedupeSettings, run: String?) throws(IndexError) {
    store = try IndexStore(path: path, settings: settings)
    self.run = run
    stage = DedupeStage(try store.load())
    guard let run, let progress = try store.progress, progress.run == run, !progress.isComplete else { return }
    done = (progress.lineCount, progress.outputByteCount)
  }

  /// The name of the run that an index was interrupted in; `nil` when there is no such index or run.
  package static func interruptedRun(path: String, settings: DedupeSettings) throws(IndexError) -> String? {
    do throws(IndexError) {
      let store = try IndexStore(path: path, settings: settings, access: .read)
      guard let progress = try store.progress, !progress.isComplete else { return nil }
      return progress.run
    } catch {
      if error.code == .notFound { return nil }
      throw error
    }
  }

  /// Whether an earlier run of the same name was interrupted.
  package var resumes: Bool { done.lines > 0 }
  /// The stage, ready for what comes next.
  package var dedupeStage: DedupeStage { stage }
  /// The items in the window at the start.
  package var liveCount: Int { stage.summary(items: 0, errors: 0).liveItems }

  /// Reads over the lines that are done.
  func skip(in reader: any ItemReader) throws(InputError) {
    let block = InputBlock()
    var rest = done.lines
    while rest > 0, try reader.fill(block, lineLimit: rest) { rest -= block.lineCount }
  }

  /// Saves what a batch has changed, after its records were handed to the system.
  func save(_ batch: Batch) throws(IndexError) {
    done.lines += batch.counts.items
    done.bytes += batch.writer.bytes.count
    guard let changes = batch.indexChanges else { return }
    batch.indexChanges = nil
    try store.commit(changes, progress: progress(isComplete: false))
  }

  /// Notes that the run is complete; call it when the output has its name.
  package func finish() throws(IndexError) {
    guard run != nil else { return }
    try store.commit(stage.takeChanges(), progress: progress(isComplete: true))
  }

  /// How far the run is. One that cannot go on is as good as complete, so that none goes on that was interrupted before it.
  private func progress(isComplete: Bool) -> IndexProgress {
    IndexProgress(
      run: run ?? "", lineCount: done.lines, outputByteCount: done.bytes, isComplete: isComplete || run == nil)
  }
}
