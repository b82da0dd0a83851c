import WinnowDedupe

// SAFETY: every variable is used under the lock only.
/// The dedupe stage of a run: resolves the signatures of batches in the order of the input, whichever threads made them.
package final class DedupeStage: @unchecked Sendable {
  private let lock = Lock()
  private let hasNext = ConditionVariable()
  private var state: State
  private var nextTicket = 0
  private var isStopped = false

  /// Makes a stage that has seen no item.
  package convenience init(_ settings: DedupeSettings) { self.init(Deduplicator(settings)) }

  /// Makes a stage that goes on where another one has ended.
  package init(_ deduplicator: consuming Deduplicator) {
    settings = deduplicator.settings
    state = State(deduplicator)
  }

  /// How copies are told.
  package let settings: DedupeSettings

  /// Waits until all batches before this one are done, and then fills its verdicts; `false` after a stop.
  func resolve(_ signed: inout SignedBatch, of batch: Batch) -> Bool {
    lock.withLock {
      while nextTicket != batch.ticket, !isStopped { hasNext.wait(under: lock) }
      guard !isStopped else { return false }
      state.resolve(&signed)
      if state.deduplicator.isSaved { batch.indexChanges = state.deduplicator.takeChanges() }
      nextTicket += 1
      hasNext.broadcast()
      return true
    }
  }

  /// What an index has yet to save.
  func takeChanges() -> IndexChanges { lock.withLock { state.deduplicator.takeChanges() } }

  /// What the stage came to.
  package func summary(items: Int, errors: Int) -> DedupeSummary {
    lock.withLock {
      var summary = state.summary
      (summary.items, summary.errors) = (items, errors)
      (summary.liveItems, summary.liveBytes) = (state.deduplicator.liveCount, state.deduplicator.byteCount)
      return summary
    }
  }

  /// The id of the first reported item of a part whose verdict is not certain.
  var firstUncertainID: String? { lock.withLock { state.uncertainID } }

  /// Wakes everyone who waits.
  func stop() {
    lock.withLock {
      isStopped = true
      hasNext.broadcast()
    }
  }
}

extension DedupeStage {
  /// What changes with every item.
  private struct State: ~Copyable {
    var deduplicator: Deduplicator
    var summary = DedupeSummary()
    /// The id of the first reported item of a part whose verdict is not certain.
    var uncertainID: String?
    /// Whether the run is about the last item.
    private var isReporting: Bool

    init(_ deduplicator: consuming Deduplicator) {
      isReporting = deduplicator.settings.partStart == nil
      self.deduplicator = deduplicator
    }

    /// Fills the verdicts on a batch whose turn it is.
    mutating func resolve(_ signed: inout SignedBatch) {
      for place in signed.results.indices {
        // While one item is worked on, the memory that the next two need is on its way.
        if signed.hasItem(place + 2) { deduplicator.prefetch(signed.lines[place + 2].signature) }
        if signed.hasItem(place + 1) { deduplicator.prefetchLinks(signed.lines[place + 1].signature) }
        guard signed.hasItem(place) else {
          // A line without an item goes with the item before it.
          signed.verdicts.append(Verdict())
          signed.isReported.append(isReporting)
          continue
        }
        let verdict = deduplicator.resolve(signed.lines[place].signature)
        summary.add(verdict)
        isReporting = verdict.isReported
        if isReporting, verdict.isUncertain, uncertainID == nil {
          uncertainID = String(decoding: signed.lines[place].signature.id, as: UTF8.self)
        }
        signed.verdicts.append(verdict)
        signed.isReported.append(isReporting)
      }
    }
  }
}
