import WinnowModel
import WinnowPattern
import WinnowRules

@testable import WinnowEngine

/// What a rule text did not survive.
struct LoadFailure: Error, CustomStringConvertible {
  var diagnostics: [Diagnostic]
  var description: String {
    diagnostics.map { "\($0.code.rawValue) \($0.message)" }.joined(separator: "\n")
  }
}

extension RuleSet {
  /// Loads one rule file from text; list files are looked up in `lists`.
  static func load(
    _ text: String, lists: [String: String] = [:], asOf: Timestamp = .day("2026-06-15"), level: Int = 1,
    limits: PatternLimits = PatternLimits()
  ) throws -> RuleSet {
    var sources = SourceSet()
    let file = SourceFile(path: "test.rules", text: text)
    let index = sources.add(file)
    let (tree, problems) = Parser.parse(file, index: index)
    let (checked, more) = Checker.check([tree], sources: &sources) { path in
      lists[path].map { .success(Array($0.utf8)) } ?? .failure(UnreadableFile(reason: "no such file"))
    }
    let errors = (problems + more).filter { $0.severity == .error }
    guard errors.isEmpty else { throw LoadFailure(diagnostics: errors) }
    switch RuleSet.compile(checked, sources: sources, asOf: asOf, level: level, limits: limits) {
    case .success(let ruleSet): return ruleSet
    case .failure(let failure): throw LoadFailure(diagnostics: failure.diagnostics)
    }
  }

  /// Loads a pack `t` with one rule `r` of this condition.
  static func load(condition: String, declarations: String = "") throws -> RuleSet {
    try load("pack t\n\(declarations)\nrule r {\n  when \(condition)\n  tag hit\n}\n")
  }
}

extension Timestamp {
  /// A day for tests; traps on a bad one.
  static func day(_ text: String) -> Timestamp {
    guard let day = Timestamp(parsing: text) else { preconditionFailure("bad day in a test: \(text)") }
    return day
  }
}

extension RuleSet {
  /// Judges one item with a fresh judge.
  func record(_ item: Item, facts: [Record.Fact] = []) -> Record {
    var judge = Judge(self)
    return judge.judge(item, facts: facts)
  }
}
