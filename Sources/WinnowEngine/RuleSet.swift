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
  /// The names of the tags that rules give, sorted by UTF-8 bytes; their places are the indices of tags.
  public var tags: [String] { program.tags }
  /// The names of the categories that rules vote for, in the order of their indices.
  public var categories: [String] { program.categories }
  /// Whether some condition reads a member of the item's JSON (`item.…`), so that items must keep it.
  public var readsItemJSON: Bool {
    program.sources.contains { if case .item = $0 { true } else { false } }
  }
  let program: Program
  let texts: RuleSetTexts
  /// Whether some condition reads a fact that Winnow finds itself.
  let readsBuiltInFacts: Bool
  /// The score groups by name.
  let groupOrder: [Int]
  private let dependencies: RuleDependencies

  /// Compiles checked rules.
  ///
  /// - Parameters:
  ///   - level: Rules above this level are observed only.
  ///   - workers: What the patterns are compiled on.
  /// - Returns: The rule set, or every pattern that did not compile.
  public static func compile(
    _ checked: CheckedRuleSet, sources: SourceSet, asOf: Timestamp, level: Int = 1,
    limits: PatternLimits = PatternLimits(), on workers: CompilationWorkers = .one
  ) -> Result<RuleSet, CompilationFailure> {
    var builder = ProgramBuilder(checked, asOf: asOf, on: workers)
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
    texts = RuleSetTexts(program)
    groupOrder = checked.groups.indices.sorted {
      checked.groups[$0].name.utf8.lexicographicallyPrecedes(checked.groups[$1].name.utf8)
    }
    dependencies = RuleDependencies(checked)
    digest = "sha256:" + ContentDigest(of: checked.canonicalBytes).hex
    let paths = program.sources.compactMap { source -> String? in
      if case .fact(let path) = source { path } else { nil }
    }
    readsBuiltInFacts = paths.contains { BuiltInFacts.paths.contains($0) }
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
