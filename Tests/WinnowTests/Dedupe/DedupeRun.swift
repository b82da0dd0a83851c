import WinnowDedupe
import WinnowEngine
import WinnowIO
import WinnowModel
import WinnowRules

@testable import Winnow

/// Runs of the dedupe stage, with a small rule set or without one, as bytes.
enum DedupeRun {
  /// Rules that read all that the stage tells them.
  static let ruleSet: RuleSet = {
    let text = """
      pack copies
      rule copy { when duplicate.kind = "id" or duplicate.kind = "url" or duplicate.kind = "title" tag copy score 1 }
      rule near { when duplicate.kind = "near" and duplicate.similarity >= 0.7 tag near }
      rule related { when duplicate.kind = "related" and not rule near tag related }
      rule wide { when cluster.sources >= 3 and cluster.size >= 4 tag wide score 2 }
      rule first { when cluster.first_source = "Source 1" tag first }
      rule same { when duplicate.of ~ /^again-/ tag again }
      decide { reject when score(copies) >= 3 hold when tag copy or tag near accept otherwise }
      """
    let loaded = RuleLoader.load(
      files: [SourceFile(path: "copies.rules", text: text)], options: LoadOptions(asOf: Timestamp(seconds: 0)))
    guard let ruleSet = loaded.ruleSet else { preconditionFailure("\(loaded.diagnostics)") }
    return ruleSet
  }()

  /// Judges with duplicates as facts.
  static func judge(
    _ reader: any ItemReader, _ settings: DedupeSettings, jobs: Int = 1, batchSize: Int = 256,
    index: DedupeIndex? = nil
  ) throws -> String {
    var options = Pipeline.Options(jobs: jobs, batchSize: batchSize)
    options.selection = try RecordSelection(parsing: "id,decision,tags,scores,duplicate")
    var bytes: [UInt8] = []
    let stage = index?.dedupeStage ?? DedupeStage(settings)
    _ = try Pipeline(ruleSet, options: options).run(reader, stage: stage, index: index) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Finds copies alone.
  static func find(
    _ reader: any ItemReader, _ settings: DedupeSettings, jobs: Int = 1, batchSize: Int = 256,
    index: DedupeIndex? = nil
  ) throws -> String {
    var options = DedupePipeline.Options()
    (options.jobs, options.batchSize) = (jobs, batchSize)
    options.selection = try RecordSelection(parsing: "id,error,duplicate")
    var bytes: [UInt8] = []
    let stage = index?.dedupeStage ?? DedupeStage(settings)
    _ = try DedupePipeline(stage, options: options).run(reader, index: index) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
