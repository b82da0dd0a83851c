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
    while isWanted(), let result = parser.next(in: batch.block, into: &item) {
      switch result {
      case .item:
        let decision = judge.evaluate(item)
        batch.counts.add(decision, of: judge)
        if writes(Pipeline.Outcome(decision)) { judge.write(item, to: &batch.writer) }
      case .failure(let error):
        batch.counts.add(error)
        guard writes(.error) else { continue }
        var record = Record(id: item.string(.id))
        record.error = error
        batch.writer.write(record)
      case .end: return
      }
    }
  }

  private func writes(_ outcome: Pipeline.Outcome) -> Bool { only?.contains(outcome) ?? true }
}

extension Pipeline.Outcome {
  /// The outcome that `--only` names.
  init(_ decision: Decision) {
    switch decision {
    case .accept: self = .accept
    case .hold: self = .hold
    case .reject: self = .reject
    }
  }
}
