import Synchronization
import WinnowIO

// SAFETY: every variable is used under the lock only.
/// Where the threads of a run hand batches to one another.
///
/// A batch goes round: the reader takes an empty one and gives it back filled, a worker takes it and gives it back worked on, the
/// writer takes it in the order of the input and gives it back empty. There is a fixed number of batches, so whoever is ahead
/// waits, and memory does not grow with the input.
final class BatchExchange: @unchecked Sendable {
  private let lock = Lock()
  private let hasEmpty = ConditionVariable()
  private let hasFilled = ConditionVariable()
  private let hasNextWorked = ConditionVariable()
  private let stopped = Atomic(false)

  private var empty: [Batch]
  /// Batches that are filled or worked on, each at its ticket modulo the number of batches.
  private var slots: [Slot]
  private var filledCount = 0
  private var takenCount = 0
  private var writtenCount = 0
  private var end: End?

  private enum Slot { case free, filled(Batch), worked(Batch) }

  /// How the reader ended.
  private enum End { case input, failure(InputError) }

  init(_ batches: [Batch]) {
    empty = batches
    slots = Array(repeating: .free, count: batches.count)
  }

  /// Whether the run was stopped; every other method then returns at once.
  var isStopped: Bool { stopped.load(ordering: .relaxed) }

  /// Stops the run: nobody gets another batch.
  func stop() {
    lock.withLock {
      stopped.store(true, ordering: .relaxed)
      for condition in [hasEmpty, hasFilled, hasNextWorked] { condition.broadcast() }
    }
  }

  // MARK: - The reader's side

  /// A batch to fill; `nil` after a stop.
  func takeEmpty() -> Batch? {
    lock.withLock {
      while empty.isEmpty, !isStopped { hasEmpty.wait(under: lock) }
      return isStopped ? nil : empty.popLast()
    }
  }

  /// Gives a batch to the workers.
  func putFilled(_ batch: Batch) {
    lock.withLock {
      batch.ticket = filledCount
      slots[filledCount % slots.count] = .filled(batch)
      filledCount += 1
      hasFilled.signal()
    }
  }

  /// Says that no batch will come any more, and why.
  func endFilling(_ error: InputError? = nil) {
    lock.withLock {
      end = error.map { .failure($0) } ?? .input
      hasFilled.broadcast()
      hasNextWorked.signal()
    }
  }

  // MARK: - The workers' side

  /// A batch to work on; `nil` at the end of the input and after a stop.
  func takeFilled() -> Batch? {
    lock.withLock {
      while takenCount == filledCount, end == nil, !isStopped { hasFilled.wait(under: lock) }
      guard takenCount < filledCount, !isStopped else { return nil }
      let index = takenCount % slots.count
      guard case .filled(let batch) = slots[index] else { preconditionFailure("batches are taken in order") }
      slots[index] = .free
      takenCount += 1
      return batch
    }
  }

  /// Gives a batch to the writer.
  func putWorked(_ batch: Batch) {
    lock.withLock {
      slots[batch.ticket % slots.count] = .worked(batch)
      if batch.ticket == writtenCount { hasNextWorked.signal() }
    }
  }

  // MARK: - The writer's side

  /// The next batch in the order of the input; `nil` at its end and after a stop. Throws the reader's error in its place.
  func takeWorked() throws(InputError) -> Batch? {
    switch lock.withLock({ nextForWriter() }) {
    case .batch(let batch): return batch
    case .end(.failure(let error)): throw error
    case .end(.input), nil: return nil
    }
  }

  private enum Next { case batch(Batch), end(End) }

  private func nextForWriter() -> Next? {
    while !isStopped {
      if case .worked(let batch) = slots[writtenCount % slots.count] {
        slots[writtenCount % slots.count] = .free
        writtenCount += 1
        return .batch(batch)
      }
      if writtenCount == filledCount, let end { return .end(end) }
      hasNextWorked.wait(under: lock)
    }
    return nil
  }

  /// Gives a batch back to the reader.
  func putEmpty(_ batch: Batch) {
    lock.withLock {
      empty.append(batch)
      hasEmpty.signal()
    }
  }
}
