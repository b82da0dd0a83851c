import WinnowModel

/// The names that records of a rule set are made of, ready to be written.
struct RuleSetTexts: Sendable {
  let rules: JSONTexts
  let tags: JSONTexts
  let categories: JSONTexts
  /// The names of the sources, one after the other, and where each ends.
  private let fields: ConstantTable<UInt8>
  private let fieldEnds: [Int]

  init(_ program: Program) {
    rules = JSONTexts(program.rules.map(\.id), prefix: RecordWriter.hitPrefix)
    tags = JSONTexts(program.tags)
    categories = JSONTexts(program.categories)
    fields = ConstantTable(Array(program.sources.map(\.name).joined().utf8))
    fieldEnds = program.sources.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.name.utf8.count) }
  }

  /// The UTF-8 of a source's name; holds as long as the rule set does.
  func fieldName(_ source: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: fields.start + fieldEnds[source], count: fieldEnds[source + 1] - fieldEnds[source])
  }
}
