import ArgumentParser
import Winnow
import WinnowEngine
import WinnowModel
import WinnowRules

/// Which rules are used and how they are read; every command that judges has these.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A rule file, or a folder whose .rules files are used. Can be given several times. Without it: rules/ in the current folder.",
      valueName: "file-or-folder"),
    completion: .file())
  var rules: [String] = []

  @Option(help: ArgumentHelp("Rules above this level, 1 to 4, are reported but change nothing.", valueName: "n"))
  var level = 1

  @Option(
    help: ArgumentHelp(
      "The day that age, since, until and list expiry are measured from, such as 2026-11-22. Without it: now.",
      valueName: "date"))
  var asOf: Timestamp?

  func validate() throws {
    guard (1...4).contains(level) else { throw ValidationError("--level takes a number from 1 to 4, not \(level).") }
  }

  /// The folder that is used when no rules are named.
  static let defaultFolder = "rules"

  /// The rules' paths; the default folder when there is one.
  var paths: [String] {
    rules.isEmpty && Environment.isFolder(Self.defaultFolder) ? [Self.defaultFolder] : rules
  }

  /// The paths, or a failure that says how to name some.
  func requiredPaths() throws(CommandFailure) -> [String] {
    guard !paths.isEmpty else {
      throw CommandFailure(
        "no rules are named, and there is no folder \(Self.defaultFolder)/ here", help: "add --rules FILE-OR-FOLDER")
    }
    return paths
  }

  /// The moment that dates are measured from.
  var moment: Timestamp { asOf ?? Timestamp(seconds: Environment.now) }

  /// How the rules are loaded; `moment` is passed in, so that a command asks the clock once.
  func loadOptions(asOf moment: Timestamp) -> LoadOptions {
    var options = LoadOptions(asOf: moment)
    options.level = level
    options.jobs = Environment.processorCount
    return options
  }
}

extension LoadedRules {
  /// The rule set; when there is none, its errors are told on standard error and the command fails.
  func usable(_ color: ColorChoice) throws(CommandFailure) -> RuleSet {
    if let ruleSet { return ruleSet }
    let renderer = TextRenderer(
      sources: sources, usesColor: color.style(for: StandardError.descriptor).isColored)
    let errors = diagnostics.filter { $0.severity == .error }
    StandardError.write(renderer.render(errors))
    throw CommandFailure(
      "the rules have \(errors.count) \(errors.count == 1 ? "error" : "errors"), so nothing was judged")
  }
}

extension Timestamp: ExpressibleByArgument {
  /// Reads a date or a date with a time.
  public init?(argument: String) { self.init(parsing: argument) }

  /// How the date is shown in help.
  public var defaultValueDescription: String { dateDescription }
}
