import ArgumentParser
import Foundation
import WinnowModel

/// Which rules judge which items.
struct WorkloadOptions: ParsableArguments {
  @Option(help: "How many rules are generated.") var rules = 1_000
  @Option(help: "How often generated rules hit: few or many.") var hits = HitRate.few
  @Option(help: "How many items are judged in a round.") var items = 20_000
  @Option(help: "What generated items hold: titles, news or bodies.") var shape = CorpusShape.news
  @Option(help: "Measured rounds; one more comes before them.") var rounds = 5
  @Option(help: ArgumentHelp("Judge the items of this JSON Lines file.", valueName: "file")) var data: String?
  @Option(help: ArgumentHelp("Look for a list of so many phrases in place of rules.", valueName: "n"))
  var phrases: Int?
  @Option(
    help: ArgumentHelp(
      "Take the rules from this JSON Lines file with the members pattern and flags.", valueName: "file"))
  var regexes: String?
  @Option(help: ArgumentHelp("Of those only the ones whose set begins so.", valueName: "prefix")) var set: String?
  @Option(help: ArgumentHelp("Of those only the ones whose field is this, or a sum with it.", valueName: "name"))
  var field: String?
  @Flag(help: "Of those only the ones from which Winnow derives no literal of three bytes.") var withoutLiteral = false

  func validate() throws {
    guard rules > 0, items > 0, rounds > 0 else { throw ValidationError("Counts must be above 0.") }
  }

  /// Makes the items and the rules.
  func prepare() throws -> Workload {
    let items = try preparedItems()
    if let phrases {
      let path = try WorkFolder.path("phrases-\(phrases)-\(hits).rules")
      try RuleSetFiles.writePhraseList(phrases, hits: hits, to: path)
      return Workload(
        name: "a list of \(phrases.grouped) phrases, \(hits) hits, \(itemsName)", items: items, rules: [],
        loaded: try LoadedRuleSet(path: path))
    }
    guard let regexes else {
      return try Workload(
        name: "\(rules.grouped) rules, \(hits) hits, \(itemsName)", items: items,
        rules: RuleGenerator.rules(rules, hits: hits),
        fileName: "generated-\(rules)-\(hits)")
    }
    let found = try ExpressionFile(path: regexes, set: set, field: field, withoutLiteral: withoutLiteral)
    for note in found.notes { print(note) }
    return try Workload(
      name: "\(found.rules.count.grouped) real expressions, \(itemsName)", items: items, rules: found.rules,
      fileName: "real")
  }

  private var itemsName: String { data.map { URL(filePath: $0).lastPathComponent } ?? shape.rawValue }

  private func preparedItems() throws -> [Item] {
    if let data { return try ItemFile.read(data, limit: items) }
    return try ItemFile.read(CorpusFile.generated(shape, itemCount: items), limit: items)
  }
}
