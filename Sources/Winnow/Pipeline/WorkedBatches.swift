import WinnowIO

/// Gives the batches of a run, worked on, in the order of the input.
protocol WorkedBatches: AnyObject {
  /// The next batch; `nil` at the end of the input.
  func next() throws(InputError) -> Batch?

  /// Takes back a batch that was written.
  func reuse(_ batch: Batch)

  /// Ends all work; called once, at the end of the input or before.
  func stop()
}

/// Reads and works on the caller's thread.
final class SingleJob: WorkedBatches {
  private let reader: any ItemReader
  private let worker: any BatchWorker
  private let batch: Batch
  private let lineLimit: Int
  private var nextTicket = 0

  init(_ reader: any ItemReader, worker: any BatchWorker, batch: Batch, lineLimit: Int) {
    (self.reader, self.worker, self.batch, self.lineLimit) = (reader, worker, batch, lineLimit)
  }

  func next() throws(InputError) -> Batch? {
    guard try reader.fill(batch.block, lineLimit: lineLimit) else { return nil }
    batch.ticket = nextTicket
    nextTicket += 1
    worker.process(batch) { true }
    return batch
  }

  func reuse(_ batch: Batch) {}

  func stop() {}
}
