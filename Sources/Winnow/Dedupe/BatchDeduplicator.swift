import WinnowDedupe
import WinnowIO
import WinnowModel

// SAFETY: made by one thread and then used by one other only, which is started after that and joined before its end.
/// Turns the lines of batches into records of what the dedupe stage found, without any rule; one for each thread.
final class BatchDeduplicator: BatchWorker, @unchecked Sendable {
  private let stage: DedupeStage
  private var parser: any BlockParser
  private var signer: Signer
  private var signed = SignedBatch()

  init(_ stage: DedupeStage, parser: any BlockParser) {
    (self.stage, self.parser) = (stage, parser)
    signer = Signer(stage.settings)
  }

  func process(_ batch: Batch, while isWanted: () -> Bool) {
    batch.removeRecords()
    signed.read(batch, &parser, &signer, while: isWanted)
    guard stage.resolve(&signed, of: batch) else { return }
    for place in signed.results.indices where isWanted() {
      switch signed.results[place] {
      case .item:
        batch.counts.addItem()
        guard let verdict = signed.verdicts[place], signed.isReported[place] else { continue }
        write(verdict, place, to: batch)
      case .failure(let error):
        batch.counts.add(error)
        guard signed.isReported[place] else { continue }
        var record = Record(id: signed.withItem(place) { $0.string(.id) })
        record.error = error
        batch.writer.write(record)
      case .end: return
      }
    }
  }

  private func write(_ verdict: Verdict, _ place: Int, to batch: Batch) {
    batch.writer.beginRecord()
    _ = signed.withSignature(place) { signature in
      signature.id.withUnsafeBufferPointer { batch.writer.id($0) }
    }
    if verdict.tier != nil || !verdict.candidates.isEmpty { batch.writer.write(Record.Duplicate(verdict)) }
    signed.withItem(place) { batch.writer.endRecord($0) }
  }
}
