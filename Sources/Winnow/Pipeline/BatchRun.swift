import WinnowIO

/// The threads of a run: who reads, who works on batches, and in which order these come back.
struct BatchRun {
  /// Threads that work on batches; with more than one, another one reads.
  var jobs: Int
  /// The most lines of a batch.
  var lineLimit: Int
  /// Makes the worker of a thread.
  var makeWorker: () -> any BatchWorker
  /// Makes a batch.
  var makeBatch: () -> Batch
  /// Wakes workers that wait for one another, when the run is stopped.
  var onStop: @Sendable () -> Void = {}

  /// Starts the threads, or works on the caller's.
  func start(_ reader: any ItemReader) -> any WorkedBatches {
    if jobs > 1 {
      // One batch in the hands of each worker, one waiting for it, and one each for the reader and the writer.
      let parallel = ParallelJobs(
        reader, workers: (0..<jobs).map { _ in makeWorker() }, batches: (0..<2 * jobs + 2).map { _ in makeBatch() },
        lineLimit: lineLimit, onStop: onStop)
      if let parallel { return parallel }
    }
    return SingleJob(reader, worker: makeWorker(), batch: makeBatch(), lineLimit: lineLimit)
  }
}
