import WinnowModel

/// Why a list file could not be read.
public struct UnreadableFile: Error, Sendable, Hashable {
  /// Lower case, such as `no such file`.
  public var reason: String

  /// Wraps a reason.
  public init(reason: String) { self.reason = reason }
}

/// Resolves names and checks types: from syntax trees to a rule set.
///
/// Patterns are put together here but compiled by the engine. Nothing here touches the file system.
public enum Checker {
  /// Reads the bytes of a list file; the path is relative to where the rule files' own paths start.
  public typealias ListReader = (_ path: String) -> Result<[UInt8], UnreadableFile>

  /// Checks all files of one load together.
  ///
  /// The order of `trees` does not matter: files count in the order of their paths' bytes. List files are added to
  /// `sources`. The rule set is fit for use only when no diagnostic is an error; the diagnostics are sorted by file
  /// and place.
  public static func check(
    _ trees: [SyntaxTree], sources: inout SourceSet, readList: ListReader
  ) -> (rules: CheckedRuleSet, diagnostics: [Diagnostic]) {
    let ordered = trees.sorted { left, right in
      sources.files[left.file].path.utf8.lexicographicallyPrecedes(sources.files[right.file].path.utf8)
    }
    var checker = RuleSetChecker(sources: sources)
    checker.declare(ordered)
    checker.resolveFragments()
    checker.checkLists(readList: readList)
    checker.checkRules()
    checker.checkPolicy()
    checker.orderRules()
    sources = checker.sources
    return (checker.result, Diagnostic.sorted(checker.diagnostics, in: sources))
  }

  /// Checks one condition from outside the files, such as that of `winnow find`, against a checked rule set.
  ///
  /// Rules, lists and fragments are named `pack/name`; the pack may be left out where only one pack has the name. The
  /// patterns of a condition with an error come as stray ones; see ``CheckedRuleSet/strayPatterns``.
  public static func checkCondition(
    _ condition: Condition, in rules: CheckedRuleSet, sources: SourceSet
  ) -> (condition: CheckedCondition?, strayPatterns: [PatternText], diagnostics: [Diagnostic]) {
    var checker = RuleSetChecker(rules, sources: sources)
    checker.result.strayPatterns = []
    let checked = checker.checkWhole(condition, in: .outside)
    return (checked, checker.result.strayPatterns, Diagnostic.sorted(checker.diagnostics, in: sources))
  }
}

extension Diagnostic {
  /// In the order of file paths, then places, then codes; those without a place come first.
  public static func sorted(_ diagnostics: [Diagnostic], in sources: SourceSet) -> [Diagnostic] {
    let ranks = sources.files.indices.sorted { left, right in
      let (a, b) = (sources.files[left].path, sources.files[right].path)
      return a == b ? left < right : a.utf8.lexicographicallyPrecedes(b.utf8)
    }
    var rankOfFile = Array(repeating: 0, count: sources.files.count)
    for (rank, file) in ranks.enumerated() { rankOfFile[file] = rank }
    func key(_ diagnostic: Diagnostic) -> (Int, Int, String, String) {
      let file = diagnostic.span.map { rankOfFile[$0.file] } ?? -1
      return (file, diagnostic.span?.start ?? 0, diagnostic.code.rawValue, diagnostic.message)
    }
    return diagnostics.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
