import WinnowEngine
import WinnowModel
import WinnowPattern
import WinnowRules

/// How rules are loaded.
public struct LoadOptions: Sendable {
  /// The day that `age`, `since`, `until` and list expiry are measured from.
  public var asOf: Timestamp
  /// Rules above this level are observed only.
  public var level = 1
  /// Whether lint warnings are wanted too.
  public var lints = false
  /// The limits that every match runs under.
  public var limits = PatternLimits()

  /// Threads that compile patterns.
  public var jobs = 1

  /// Makes the default options for a day.
  public init(asOf: Timestamp) { self.asOf = asOf }
}

/// What came of loading rules.
public struct LoadedRules: Sendable {
  /// Every file that was read, list files included.
  public let sources: SourceSet
  /// Every problem of every file, by file and place.
  public let diagnostics: [Diagnostic]
  /// The rules, ready to judge; `nil` as soon as one diagnostic is an error.
  public let ruleSet: RuleSet?
}

/// Loads rule files: reads, parses, checks and compiles them, and reports every problem in one go.
public enum RuleLoader {
  /// Loads files and folders; of a folder every `.rules` file below it, sorted by path.
  public static func load(_ paths: [String], options: LoadOptions) -> LoadedRules {
    load(paths, condition: nil, options: options)
  }

  /// Loads rules and one more that hits where a condition holds, called `find/condition`.
  public static func load(_ paths: [String], condition: String?, options: LoadOptions) -> LoadedRules {
    var load = Load(options: options)
    for path in RuleFiles.expand(paths) {
      switch path {
      case .success(let path): load.add(path: path)
      case .failure(let error): load.report(error)
      }
    }
    if let condition { load.add(condition: condition) }
    return load.finish()
  }

  /// Loads rules from memory; list files are read relative to the files' paths.
  public static func load(files: [SourceFile], options: LoadOptions) -> LoadedRules {
    var load = Load(options: options)
    for file in files { load.add(file) }
    return load.finish()
  }
}
