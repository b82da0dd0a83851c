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
      // Once left out, always left out.
      guard compiling.count == winnow.count - 1 else { continue }
      if let seconds = try compilingSeconds([expressions, texts]) { compiling.append(seconds) }
    }
    var table = MarkdownTable("loading \(rules.grouped) rules, one core", "time", "ratio", "us/rule")
    let rows = [("PCRE2 compiles the expressions to machine code", compiling), ("Winnow loads the rule file", winnow)]
      .filter { !$0.1.isEmpty }
    for (name, times) in rows {
      table.add(
        name, times.median.duration, (times.median / rows[0].1.median).short,
        (times.median / Double(rules) * 1e6).short)
    }
    table.print()
  }

  /// How long PCRE2 takes; `nil` where it is left out.
  private func compilingSeconds(_ arguments: [String]) throws -> Double? {
    let kind = PeerKind.pcre2
    do {
      return try PeerProcess(program: kind.program, arguments: arguments, name: kind.title, isExact: true).loadSeconds
    } catch let failure as PeerFailure {
      print("\(kind.title) is left out: \(failure)\n")
      return nil
    }
  }
}
