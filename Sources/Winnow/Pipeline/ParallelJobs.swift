import WinnowIO

/// Reads on one thread, which unpacks too, and works on batches on several others.
///
/// See docs/adr/0010-worker-threads.md.
final class ParallelJobs: WorkedBatches {
  private let exchange: BatchExchange
  private let interruption: ReadInterruption
  private let onStop: @Sendable () -> Void
  private var threads: [WorkerThread] = []

  /// Starts the threads; `nil` when the system refuses one. Nothing of the input has been read then.
  init?(
    _ reader: any ItemReader, workers: [any BatchWorker], batches: [Batch], lineLimit: Int,
    onStop: @escaping @Sendable () -> Void
  ) {
    guard let interruption = ReadInterruption() else { return nil }
    self.interruption = interruption
    self.onStop = onStop
    let exchange = BatchExchange(batches)
    self.exchange = exchange
    reader.interruption = interruption
    // The reader comes last, because what it has read is lost to a run that starts over with one job.
    let reading = Reading(reader: reader, lineLimit: lineLimit)
    var work = workers.map { worker in { @Sendable in Self.work(with: worker, exchange) } }
    work.append { @Sendable in reading.run(exchange) }
    for body in work {
      guard let thread = WorkerThread(body) else {
        stop()
        reader.interruption = nil
        return nil
      }
      threads.append(thread)
    }
  }

  func next() throws(InputError) -> Batch? { try exchange.takeWorked() }

  func reuse(_ batch: Batch) { exchange.putEmpty(batch) }

  /// Returns when every thread has ended, which takes no longer than the work on one item.
  func stop() {
    exchange.stop()
    onStop()
    interruption.interrupt()
    for thread in threads { thread.join() }
    threads = []
  }

  private static func work(with worker: any BatchWorker, _ exchange: BatchExchange) {
    while let batch = exchange.takeFilled() {
      worker.process(batch, while: { !exchange.isStopped })
      exchange.putWorked(batch)
    }
  }

  // SAFETY: between its start and its end, the reading thread alone uses the reader.
  /// The reader, in the hands of the reading thread.
  private struct Reading: @unchecked Sendable {
    let reader: any ItemReader
    let lineLimit: Int

    func run(_ exchange: BatchExchange) {
      do throws(InputError) {
        while let batch = exchange.takeEmpty() {
          guard try reader.fill(batch.block, lineLimit: lineLimit) else { break }
          exchange.putFilled(batch)
        }
        exchange.endFilling()
      } catch {
        exchange.endFilling(error)
      }
    }
  }
}
