import WinnowEngine
import WinnowIO
import WinnowModel

// SAFETY: made by one thread and then used by one other only, which is started after that and joined before its end.
/// Turns the lines of batches into records; one for each thread that judges.
final class BatchJudge: @unchecked Sendable {
  private var judge: Judge
  private var parser: any BlockParser
  private var item = Item()
  private let only: Set<Pipeline.Outcome>?

  init(_ ruleSet: RuleSet, options: Pipeline.Options, parser: any BlockParser) {
    var judging = Judge.Options()
    judging.findsNearMisses = options.findsNearMisses
    judging.usesIndex = options.usesIndex
    judge = Judge(ruleSet, options: judging)
    self.parser = parser
    only = options.only
  }

  /// Parses and judges the lines of a batch, which then holds their records.
  /// - Parameter isWanted: Asked before every line; `false` leaves the rest of the batch undone.
  func process(_ batch: Batch, while isWanted: () -> Bool = { true }) {
    batch.removeRecords()
    while isWanted(), let record = nextRecord(of: batch.block) {
      let isWritten = only?.contains(record.outcome) ?? true
      batch.add(record, item: record.error == nil ? item : nil, isWritten: isWritten)
    }
  }

  /// The record of the block's next line; `nil` at its end.
  private func nextRecord(of block: InputBlock) -> Record? {
    switch parser.next(in: block, into: &item) {
    case .item: return judge.judge(item)
    case .failure(let error):
      var record = Record(id: item.string(.id))
      record.error = error
      return record
    case .end, nil: return nil
    }
  }
}

extension Record {
  /// The outcome that `--only` names.
  var outcome: Pipeline.Outcome {
    switch decision {
    case .accept: .accept
    case .hold: .hold
    case .reject: .reject
    case nil: .error
    }
  }
}
