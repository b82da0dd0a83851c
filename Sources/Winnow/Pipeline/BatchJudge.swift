import WinnowEngine
import WinnowIO
import WinnowModel

// SAFETY: made by one thread and then used by one other only, which is started after that and joined before its end.
/// Turns the lines of batches into records; one for each thread that judges.
final class BatchJudge: BatchWorker, @unchecked Sendable {
  private var judge: Judge
  var parser: any BlockParser
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

  /// Parses and judges the lines of a batch, one by one.
  func process(_ batch: Batch, while isWanted: () -> Bool) {
    batch.removeRecords()
    while isWanted(), let result = parser.next(in: batch.block, into: &item) {
      switch result {
      case .item: write(item, nil, to: batch)
      case .failure(let error): write(error, id: item.string(.id), to: batch)
      case .end: return
      }
    }
  }

  /// Judges an item and adds its record.
  func write(_ item: Item, _ duplicate: Record.Duplicate?, to batch: Batch) {
    let facts = duplicate?.facts ?? []
    let decision = judge.evaluate(item, facts: facts)
    batch.counts.add(decision, of: judge)
    if writes(Pipeline.Outcome(decision)) { judge.write(item, facts: facts, duplicate: duplicate, to: &batch.writer) }
  }

  /// Adds the record of a line that yielded no item.
  func write(_ error: ItemError, id: String?, to batch: Batch) {
    batch.counts.add(error)
    guard writes(.error) else { return }
    var record = Record(id: id)
    record.error = error
    batch.writer.write(record)
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
