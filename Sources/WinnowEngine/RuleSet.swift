import WinnowModel
import WinnowPattern
import WinnowRules

/// A rule set that is ready to judge: immutable, shared by all threads.
public final class RuleSet: Sendable {
  /// The checked rules, for names, texts and places.
  public let checked: CheckedRuleSet
  /// The files that the rules came from.
  public let sources: SourceSet
  /// `sha256:` and 64 hex digits over the canonical form: equal for rule sets that decide alike, whatever their layout.
  public let digest: String
  /// The day that `age`, `since`, `until` and list expiry are measured from.
  public let asOf: Timestamp
  /// The limits that every match runs under.
  public let limits: PatternLimits
  /// The paths of the facts that some condition reads, sorted.
  public let factPaths: [String]
  let program: Program
  private let dependencies: RuleDependencies

  /// Compiles checked rules.
  ///
  /// - Parameters:
  ///   - level: Rules above this level are observed only.
  /// - Returns: The rule set, or every pattern that did not compile.
  public static func compile(
    _ checked: CheckedRuleSet, sources: SourceSet, asOf: Timestamp, level: Int = 1,
    limits: PatternLimits = PatternLimits()
  ) -> Result<RuleSet, CompilationFailure> {
    var builder = ProgramBuilder(checked, asOf: asOf)
    builder.build(level: level)
    guard builder.diagnostics.isEmpty else { return .failure(CompilationFailure(diagnostics: builder.diagnostics)) }
    return .success(
      RuleSet(checked: checked, sources: sources, program: builder.program, asOf: asOf, limits: limits))
  }

  private init(
    checked: CheckedRuleSet, sources: SourceSet, program: Program, asOf: Timestamp, limits: PatternLimits
  ) {
    self.checked = checked
    self.sources = sources
    self.program = program
    self.asOf = asOf
    self.limits = limits
    dependencies = RuleDependencies(checked)
    digest = "sha256:" + ContentDigest(of: checked.canonicalBytes).hex
    let paths = program.sources.compactMap { source -> String? in
      if case .fact(let path) = source { path } else { nil }
    }
    factPaths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The rule's index by its id, `pack/name`.
  public func index(ofRule id: String) -> Int? { checked.rules.firstIndex { $0.id == id } }

  /// The rule itself and all that it refers to, in evaluation order.
  func dependencies(of rule: Int) -> [Int] {
    dependencies.closure(of: rule)
  }
}

/// Patterns that did not compile.
public struct CompilationFailure: Error, Sendable {
  /// In rule order, then those of patterns that no test uses; an error inside a fragment comes once.
  public let diagnostics: [Diagnostic]
}
