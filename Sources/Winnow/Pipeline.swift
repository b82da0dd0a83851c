public import WinnowEngine
public import WinnowIO
public import WinnowModel

/// The main job: items in, one record for each out, in order.
///
/// ```swift
/// var pipeline = Pipeline(ruleSet)
/// let reader = JSONLinesReader(try InputSource.resolve(["items.jsonl"]))
/// let summary = try pipeline.run(reader) { try output.write($0) }
/// ```
public struct Pipeline: ~Copyable {
  private var judge: Judge
  private var writer: RecordWriter
  private let options: Options

  /// What a run writes and when.
  public struct Options: Sendable {
    /// Items that are judged before their records are written; changes no byte of the output.
    public var batchSize = 1024
    /// The outcomes to write; all when `nil`.
    public var only: Set<Outcome>?
    /// The members to write.
    public var selection = RecordSelection.standard
    /// Whether rules that missed by one condition are added.
    public var findsNearMisses = false

    /// Makes the default options.
    public init() {}
  }

  /// What can become of one input line.
  public enum Outcome: String, CaseIterable, Sendable, Hashable {
    case accept, hold, reject, error
  }

  /// Makes a pipeline with a judge of its own.
  public init(_ ruleSet: RuleSet, options: Options = Options()) {
    var judging = Judge.Options()
    judging.findsNearMisses = options.findsNearMisses
    judge = Judge(ruleSet, options: judging)
    writer = RecordWriter(ruleset: ruleSet.digest, version: Winnow.version, selection: options.selection)
    self.options = options
  }

  /// Runs to the end of the input.
  ///
  /// - Parameters:
  ///   - write: Takes whole lines, a batch at a time.
  ///   - progress: Told after every batch.
  ///   - isCancelled: Asked after every batch; `true` ends the run, and the summary is then not complete.
  /// - Throws: What `write` throws, and `InputError` when an input cannot be opened or read at all.
  public mutating func run(
    _ reader: any ItemReader, write: ([UInt8]) throws -> Void, progress: (RunProgress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) throws -> RunSummary {
    var summary = RunSummary()
    var item = Item()
    var isAtEnd = false
    while !isAtEnd {
      writer.removeAll()
      for _ in 0..<max(1, options.batchSize) {
        guard let record = try next(reader, into: &item) else {
          isAtEnd = true
          break
        }
        summary.add(record)
        guard options.only?.contains(record.outcome) ?? true else { continue }
        writer.write(record, item: record.error == nil ? item : nil)
      }
      try write(writer.bytes)
      progress(RunProgress(summary, reader))
      if !isAtEnd, isCancelled() { return summary }
    }
    summary.isComplete = true
    return summary
  }

  /// The record of the next line; `nil` at the end.
  private mutating func next(_ reader: any ItemReader, into item: inout Item) throws -> Record? {
    switch try reader.next(into: &item) {
    case .item: return judge.judge(item)
    case .failure(let error):
      var record = Record(id: item.string(.id))
      record.error = error
      return record
    case .end: return nil
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

/// How far a run has come.
public struct RunProgress: Sendable, Hashable {
  /// Lines read, errors included.
  public var items: Int
  /// Lines that yielded no item.
  public var errors: Int
  /// Bytes of input read so far, as stored.
  public var bytesRead: Int
  /// All bytes of input; `nil` when some input is not a file.
  public var bytesTotal: Int?

  /// Makes a state of progress from its parts.
  public init(items: Int, errors: Int, bytesRead: Int, bytesTotal: Int?) {
    (self.items, self.errors, self.bytesRead, self.bytesTotal) = (items, errors, bytesRead, bytesTotal)
  }

  init(_ summary: RunSummary, _ reader: any ItemReader) {
    items = summary.items
    errors = summary.errors
    bytesRead = reader.storedByteCount
    bytesTotal = reader.totalByteCount
  }
}
