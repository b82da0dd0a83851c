import Foundation

/// Writes a set of rules as the two kinds of program read it.
enum RuleSetFiles {
  /// A rule file with one rule a line; rule `n` is called `bench/r` and `n`.
  static func writeRules(_ rules: [BenchRule], to path: String) throws {
    let file = try OutputStreamFile(path)
    try file.write { $0 += Array("pack bench \"Generated\"\n".utf8) }
    for (index, rule) in rules.enumerated() {
      try file.write { $0 += Array(line(rule, index: index).utf8) }
    }
    try file.close()
  }

  /// The line of one rule in a rule file.
  static func line(_ rule: BenchRule, index: Int) -> String {
    "rule r\(index) { when \(rule.winnowCondition) tag bench/t\(index % 50) score 1 }\n"
  }

  /// JSON Lines with the members `id`, `pattern`, `flags` and `fields`, whose value is a mask.
  static func writeExpressions(_ rules: [BenchRule], to path: String) throws {
    let file = try OutputStreamFile(path)
    for (index, rule) in rules.enumerated() {
      var line = JSONLine(escapesAll: false)
      line.add("id", "r\(index)")
      line.add("pattern", rule.pattern)
      line.add("flags", rule.flags)
      line.add("fields", "\(rule.field.rawValue)")
      try file.write { line.finish(into: &$0) }
    }
    try file.close()
  }

  /// A rule that looks for a list of so many phrases, and the list beside it.
  static func writePhraseList(_ count: Int, hits: HitRate, to path: String) throws {
    let vocabulary = Vocabulary.shared
    var generator = SplitMix64(seed: 11)
    var seen = Set<String>()
    while seen.count < count {
      let rank = hits.ranks.lowerBound + generator.below(hits.ranks.count)
      let other = generator.chance(percent: 50) ? vocabulary.partner(of: rank) : vocabulary.rank(&generator)
      seen.insert(vocabulary.words[rank] + " " + vocabulary.words[other])
    }
    let listPath = path + ".txt"
    try Data(seen.sorted().map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: listPath))
    let name = URL(filePath: listPath).lastPathComponent
    let text = """
      pack bench "Generated"
      list phrases (word) from "\(name)"
      rule r0 { when text has @phrases tag bench/listed score 1 }

      """
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
