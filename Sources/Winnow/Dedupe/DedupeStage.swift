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
      for place in signed.results.indices {
        guard signed.results[place] == .item else {
          // A line without an item goes with the item before it.
          signed.verdicts.append(nil)
          signed.isReported.append(isReporting)
          continue
        }
        let verdict = deduplicator.resolve(signed.signatures[place])
        summary.add(verdict)
        if verdict.isReported, verdict.isUncertain, uncertainID == nil {
          uncertainID = String(decoding: signed.signatures[place].id, as: UTF8.self)
        }
        isReporting = verdict.isReported
        signed.verdicts.append(verdict)
        signed.isReported.append(isReporting)
      }
      if deduplicator.isSaved { batch.indexChanges = deduplicator.takeChanges() }
      nextTicket += 1
      hasNext.broadcast()
      return true
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
