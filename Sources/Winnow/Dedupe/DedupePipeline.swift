import WinnowDedupe
import WinnowIO
import WinnowModel

/// Duplicates alone: items in, one record for each out, in order.
package struct DedupePipeline: Sendable {
  private let stage: DedupeStage
  private let options: Options

  /// What a run writes and how it works.
  package struct Options: Sendable {
    /// Threads that sign items; with more than one, another one reads. Changes no byte of the output.
    package var jobs = 1
    /// The most items between two writes.
    package var batchSize = 256
    /// The members to write.
    package var selection = RecordSelection.duplicates

    /// Makes the default options.
    package init() {}
  }

  /// Makes a pipeline; the stage can be used once.
  package init(_ stage: DedupeStage, options: Options = Options()) { (self.stage, self.options) = (stage, options) }

  /// Runs to the end of the input; see ``Pipeline/run(_:write:progress:isCancelled:)``.
  package func run(
    _ reader: any ItemReader, index: DedupeIndex? = nil, write: ([UInt8]) throws -> Void,
    progress: (RunProgress) -> Void = { _ in }
  ) throws -> DedupeSummary {
    let bytesTotal = reader.totalByteCount
    try index?.skip(in: reader)
    let writer = RecordWriter(ruleset: "", version: Winnow.version, selection: options.selection)
    let batches = BatchRun(
      jobs: options.jobs, lineLimit: max(1, options.batchSize),
      makeWorker: { BatchDeduplicator(stage, parser: reader.makeParser(keepsJSON: options.selection.contains(.item))) },
      makeBatch: { Batch(writer: writer) }, onStop: { stage.stop() }
    ).start(reader)
    defer { batches.stop() }
    var (items, errors) = (0, 0)
    while let batch = try batches.next() {
      if let id = stage.firstUncertainID { throw PartError(id: id) }
      try write(batch.writer.bytes)
      try index?.save(batch)
      items += batch.counts.items
      errors += batch.counts.errors
      let bytesRead = batch.block.storedByteCount
      batches.reuse(batch)
      progress(RunProgress(items: items, errors: errors, bytesRead: bytesRead, bytesTotal: bytesTotal))
    }
    return stage.summary(items: items, errors: errors)
  }
}

/// Why a part of a longer run cannot be had alone.
package struct PartError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The first item whose verdict may depend on what came before the input.
  package var id: String

  /// One line for people.
  package var description: String {
    "the verdict on '\(id)' may depend on items before the input; begin it earlier, and sort it by time"
  }
}

extension RecordSelection {
  /// The members of records that say nothing but duplicates.
  package static let duplicates = RecordSelection([.id, .error, .duplicate, .winnow])
}
