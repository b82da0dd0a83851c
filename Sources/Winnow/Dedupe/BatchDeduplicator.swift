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
    Self.write(signed, to: batch, while: isWanted)
  }

  private static func write(_ signed: borrowing SignedBatch, to batch: Batch, while isWanted: () -> Bool) {
    for place in signed.results.indices where isWanted() {
      if signed.hasItem(place) {
        batch.counts.addItem()
        if signed.isReported[place] { write(signed, place, to: &batch.writer) }
      } else if case .failure(let error) = signed.results[place] {
        batch.counts.add(error)
        guard signed.isReported[place] else { continue }
        var record = Record(id: signed.lines[place].item.string(.id))
        record.error = error
        batch.writer.write(record)
      }
    }
  }

  private static func write(_ signed: borrowing SignedBatch, _ place: Int, to writer: inout RecordWriter) {
    writer.beginRecord()
    signed.lines[place].signature.id.withUnsafeBufferPointer { writer.id($0) }
    if signed.verdicts[place].tier != nil || !signed.verdicts[place].candidates.isEmpty {
      writer.write(Record.Duplicate(signed.verdicts[place]))
    }
    if writer.includes(.item) { writer.endRecord(signed.lines[place].item) } else { writer.endRecord() }
  }
}
