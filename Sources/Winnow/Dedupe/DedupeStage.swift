import WinnowDedupe

// SAFETY: every variable is used under the lock only.
/// The dedupe stage of a run: resolves the signatures of batches in the order of the input, whichever threads made them.
package final class DedupeStage: @unchecked Sendable {
  private let lock = Lock()
  private let hasNext = ConditionVariable()
  private var deduplicator: Deduplicator
  private var nextTicket = 0
  private var isStopped = false
  private var summary = DedupeSummary()
  private var uncertainID: String?
  /// Whether the run is about the last item.
  private var isReporting: Bool

  /// Makes a stage that has seen no item.
  package convenience init(_ settings: DedupeSettings) { self.init(Deduplicator(settings)) }

  /// Makes a stage that goes on where another one has ended.
  package init(_ deduplicator: consuming Deduplicator) {
    settings = deduplicator.settings
    isReporting = deduplicator.settings.partStart == nil
    self.deduplicator = deduplicator
  }

  /// How copies are told.
  package let settings: DedupeSettings

  /// Waits until all batches before this one are done, and then fills its verdicts; `false` after a stop.
  func resolve(_ signed: inout SignedBatch, of batch: Batch) -> Bool {
    lock.withLock {
      while nextTicket != batch.ticket, !isStopped { hasNext.wait(under: lock) }
      guard !isStopped else { return false }
      resolve(&signed)
      if deduplicator.isSaved { batch.indexChanges = deduplicator.takeChanges() }
      nextTicket += 1
      hasNext.broadcast()
      return true
    }
  }

  /// Fills the verdicts on a batch whose turn it is.
  private func resolve(_ signed: inout SignedBatch) {
    for place in signed.results.indices {
      // While one item is worked on, the memory that the next two need is on its way.
      signed.withSignature(place + 2) { deduplicator.prefetch($0) }
      signed.withSignature(place + 1) { deduplicator.prefetchLinks($0) }
      let verdict = signed.withSignature(place) { signature in
        let verdict = deduplicator.resolve(signature)
        summary.add(verdict)
        if verdict.isReported, verdict.isUncertain, uncertainID == nil {
          uncertainID = String(decoding: signature.id, as: UTF8.self)
        }
        return verdict
      }
      // A line without an item goes with the item before it.
      if let verdict { isReporting = verdict.isReported }
      signed.verdicts.append(verdict)
      signed.isReported.append(isReporting)
    }
  }

  /// What an index has yet to save.
  func takeChanges() -> IndexChanges { lock.withLock { deduplicator.takeChanges() } }

  /// What the stage came to.
  package func summary(items: Int, errors: Int) -> DedupeSummary {
    lock.withLock {
      var summary = summary
      (summary.items, summary.errors) = (items, errors)
      (summary.liveItems, summary.liveBytes) = (deduplicator.liveCount, deduplicator.byteCount)
      return summary
    }
  }

  /// The id of the first reported item of a part whose verdict is not certain.
  var firstUncertainID: String? { lock.withLock { uncertainID } }

  /// Wakes everyone who waits.
  func stop() {
    lock.withLock {
      isStopped = true
      hasNext.broadcast()
    }
  }
}
