import WinnowIO

/// Gives the batches of a run, judged, in the order of the input.
protocol JudgedBatches: AnyObject {
  /// The next batch; `nil` at the end of the input.
  func next() throws(InputError) -> Batch?

  /// Takes back a batch that was written.
  func reuse(_ batch: Batch)

  /// Ends all work; called once, at the end of the input or before.
  func stop()
}

/// Reads and judges on the caller's thread.
final class SingleJob: JudgedBatches {
  private let reader: any ItemReader
  private let judge: BatchJudge
  private let batch: Batch
  private let lineLimit: Int

  init(_ reader: any ItemReader, judge: BatchJudge, batch: Batch, lineLimit: Int) {
    (self.reader, self.judge, self.batch, self.lineLimit) = (reader, judge, batch, lineLimit)
  }

  func next() throws(InputError) -> Batch? {
    guard try reader.fill(batch.block, lineLimit: lineLimit) else { return nil }
    judge.process(batch)
    return batch
  }

  func reuse(_ batch: Batch) {}

  func stop() {}
}
