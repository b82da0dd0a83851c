import ArgumentParser
import Foundation
import Winnow

/// `winnow-bench load`: from a rule file to something that can judge.
struct LoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Load rules, beside PCRE2 that only compiles their expressions to machine code.")

  @Option(help: "How many rules are generated.") var rules = 10_000
  @Option(help: "How often they hit: few or many.") var hits = HitRate.few
  @Option(help: "Measured rounds.") var rounds = 5

  func run() throws {
    let made = RuleGenerator.rules(rules, hits: hits)
    let rulesPath = try WorkFolder.path("load.rules")
    let expressions = try WorkFolder.path("load-expressions.jsonl")
    let texts = try WorkFolder.path("no-texts")
    try RuleSetFiles.writeRules(made, to: rulesPath)
    try RuleSetFiles.writeExpressions(made, to: expressions)
    try ItemFile.writeTexts([], to: texts)
    var (winnow, compiling) = ([Double](), [Double]())
    for _ in 0..<rounds {
      let loaded = try LoadedRuleSet(path: rulesPath)
      guard loaded.ruleSet.checked.rules.count == rules else { throw BenchFailure("rules are missing after the load") }
      winnow.append(loaded.loadSeconds)
      let peer = try PeerProcess(
        program: PeerKind.pcre2.program, arguments: [expressions, texts], name: PeerKind.pcre2.title, isExact: true)
      compiling.append(peer.loadSeconds)
    }
    var table = MarkdownTable("loading \(rules.grouped) rules, one core", "time", "ratio", "us/rule")
    for (name, times) in [
      ("PCRE2 compiles the expressions to machine code", compiling), ("Winnow loads the rule file", winnow),
    ] {
      table.add(
        name, times.median.duration, (times.median / compiling.median).short,
        (times.median / Double(rules) * 1e6).short)
    }
    table.print()
  }
}
