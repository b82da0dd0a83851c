import WinnowDedupe
public import WinnowEngine
public import WinnowIO
public import WinnowModel

/// The main job: items in, one record for each out, in order.
///
/// ```swift
/// let pipeline = Pipeline(ruleSet)
/// let reader = JSONLinesReader(try InputSource.resolve(["items.jsonl"]))
/// let summary = try pipeline.run(reader) { try output.write($0) }
/// ```
public struct Pipeline: Sendable {
  private let ruleSet: RuleSet
  private let options: Options

  /// What a run writes and when.
  public struct Options: Sendable {
    /// Threads that judge; with more than one, another one reads. Changes no byte of the output.
    public var jobs = 1
    /// The most items that are judged before their records are written; changes no byte of the output.
    public var batchSize = 256
    /// The outcomes to write; all when `nil`.
    public var only: Set<Outcome>?
    /// The members to write.
    public var selection = RecordSelection.standard
    /// Whether rules that missed by one condition are added.
    public var findsNearMisses = false
    /// Whether a scan for literals decides which rules need a look; the hits are the same without it.
    public var usesIndex = true
    /// Makes the default options.
    public init() {}
  }

  /// What can become of one input line.
  public enum Outcome: String, CaseIterable, Sendable, Hashable {
    case accept, hold, reject, error
  }

  /// Makes a pipeline.
  public init(_ ruleSet: RuleSet, options: Options = Options()) {
    (self.ruleSet, self.options) = (ruleSet, options)
  }

  /// Runs to the end of the input.
  ///
  /// The closures are called on the caller's thread. When the run returns or throws, all its threads have ended.
  /// - Parameters:
  ///   - write: Takes whole lines, a batch at a time.
  ///   - progress: Told after every batch.
  ///   - isCancelled: Asked after every batch; `true` ends the run, and the summary is then not complete.
  /// - Throws: What `write` throws, and `InputError` when an input cannot be opened or read at all, after the records of
  ///   everything before it were written.
  public func run(
    _ reader: any ItemReader, write: ([UInt8]) throws -> Void, progress: (RunProgress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) throws -> RunSummary {
    try run(reader, stage: nil, index: nil, write: write, progress: progress, isCancelled: isCancelled)
  }

  /// Runs with a dedupe stage, and saves it where there is an index.
  package func run(
    _ reader: any ItemReader, stage: DedupeStage?, index: DedupeIndex?, write: ([UInt8]) throws -> Void,
    progress: (RunProgress) -> Void = { _ in }, isCancelled: () -> Bool = { false }
  ) throws -> RunSummary {
    let bytesTotal = reader.totalByteCount
    try index?.skip(in: reader)
    var totals = RunTotals(ruleSet)
    let batches = BatchRun(
      jobs: options.jobs, lineLimit: max(1, options.batchSize), makeWorker: { makeWorker(for: reader, stage) },
      makeBatch: makeBatch, onStop: { stage?.stop() }
    ).start(reader)
    defer { batches.stop() }
    while let batch = try batches.next() {
      try write(batch.writer.bytes)
      try index?.save(batch)
      totals.add(batch.counts)
      let bytesRead = batch.block.storedByteCount
      batches.reuse(batch)
      progress(
        RunProgress(items: totals.items, errors: totals.errors, bytesRead: bytesRead, bytesTotal: bytesTotal))
      if isCancelled() { return totals.summary(isComplete: false) }
    }
    return totals.summary(isComplete: true)
  }

  private func makeWorker(for reader: any ItemReader, _ stage: DedupeStage?) -> any BatchWorker {
    let keepsJSON = options.selection.contains(.item) || ruleSet.readsItemJSON
    let judge = BatchJudge(ruleSet, options: options, parser: reader.makeParser(keepsJSON: keepsJSON))
    return stage.map { DedupingWorker($0, judge) } ?? judge
  }

  private func makeBatch() -> Batch {
    Batch(writer: RecordWriter(ruleset: ruleSet.digest, version: Winnow.version, selection: options.selection))
  }
}
