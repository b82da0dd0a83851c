import WinnowDedupe
import WinnowIO
import WinnowModel

// SAFETY: made by one thread and then used by one other only, which is started after that and joined before its end.
/// Turns the lines of batches into records with what the dedupe stage found; one for each thread.
///
/// All lines of a batch are parsed and signed, then the stage is asked in the order of the input, then the items are judged. So
/// only the stage itself is worked on by one thread at a time.
final class DedupingWorker: BatchWorker, @unchecked Sendable {
  private let stage: DedupeStage
  private let judge: BatchJudge
  private var signer: Signer
  private var signed = SignedBatch()

  init(_ stage: DedupeStage, _ judge: BatchJudge) {
    (self.stage, self.judge) = (stage, judge)
    signer = Signer(stage.settings)
  }

  func process(_ batch: Batch, while isWanted: () -> Bool) {
    batch.removeRecords()
    signed.read(batch, &judge.parser, &signer, while: isWanted)
    guard stage.resolve(&signed, of: batch) else { return }
    for place in signed.results.indices where isWanted() {
      switch signed.results[place] {
      case .item:
        judge.write(signed.lines[place].item, Record.Duplicate(signed.verdicts[place]), to: batch)
      case .failure(let error): judge.write(error, id: signed.lines[place].item.string(.id), to: batch)
      case .end: return
      }
    }
  }
}

extension Record.Duplicate {
  /// What the record says of a verdict.
  init(_ verdict: Verdict) {
    self.init(cluster: verdict.cluster)
    kind = verdict.tier?.rawValue
    of = verdict.match
    similarity = verdict.tier == nil ? nil : verdict.similarity
    guards = verdict.guards
    canonical = verdict.canonical == verdict.cluster ? nil : verdict.canonical
    (size, sources) = (verdict.size, verdict.sources)
    firstSource = verdict.firstSource.isEmpty ? nil : verdict.firstSource
    candidates = verdict.candidates.map { Candidate(id: $0.id, similarity: $0.similarity, guards: $0.guards) }
  }
}
