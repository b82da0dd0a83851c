import WinnowModel

/// The rules in the form in which the judging of an item meets them: numbers only, so that looking one up copies nothing.
struct RuleTable: Sendable {
  let rules: ConstantTable<Entry>
  /// The tags, scores and votes of all rules, each rule's in a row.
  let tags: ConstantTable<Int32>
  let scores: ConstantTable<Score>
  let votes: ConstantTable<Vote>
  /// For the tests of which a rule needs one, which sources they read, as bits; each distinct set once.
  let sources: ConstantTable<UInt64>

  struct Entry: BitwiseCopyable, Sendable {
    var condition: Int32
    /// The test that is the whole condition; negative where the condition is another one.
    var onlyTest: Int32
    var hitsOnLimit: Bool
    /// Whether some effect is made of captures; those are looked up in the program.
    var hasTemplates: Bool
    var firstTag: Int32
    var tagCount: Int32
    var firstScore: Int32
    var scoreCount: Int32
    var firstVote: Int32
    var voteCount: Int32
    /// Where the rule's sets of sources begin in ``RuleTable/sources``, and how many there are; negative where it needs no test.
    var firstSources: Int32
    var sourcesCount: Int32
  }

  struct Score: BitwiseCopyable, Sendable {
    var group: Int32
    var thousandths: Int
  }

  struct Vote: BitwiseCopyable, Sendable {
    var category: Int32
    var thousandths: Int
  }

  init(_ program: Program) {
    let rules = program.rules

    var tags: [Int32] = []
    var scores: [Score] = []
    var votes: [Vote] = []
    var sources: [UInt64] = []
    let entries = zip(rules, program.neededTests).map { rule, needed in
      let read = needed.map { Set($0.map { program.tests[$0].sourceBits }).sorted() }
      let constants = rule.tags.compactMap { if case .constant(let tag) = $0 { Int32(tag) } else { nil } }
      let entry = Entry(
        condition: Int32(rule.condition), onlyTest: program.nodes[rule.condition].test ?? -1,
        hitsOnLimit: rule.hitsOnLimit,
        hasTemplates: constants.count < rule.tags.count || !rule.settings.isEmpty, firstTag: Int32(tags.count),
        tagCount: Int32(constants.count), firstScore: Int32(scores.count), scoreCount: Int32(rule.scores.count),
        firstVote: Int32(votes.count), voteCount: Int32(rule.votes.count), firstSources: Int32(sources.count),
        sourcesCount: read.map { Int32($0.count) } ?? -1)
      sources += read ?? []
      tags += constants
      scores += rule.scores.map { Score(group: Int32($0.group), thousandths: $0.points.thousandths) }
      votes += rule.votes.map { Vote(category: Int32($0.category), thousandths: $0.weight.thousandths) }
      return entry
    }
    self.rules = ConstantTable(entries)
    self.tags = ConstantTable(tags)
    self.scores = ConstantTable(scores)
    self.votes = ConstantTable(votes)
    self.sources = ConstantTable(sources)
  }
}
