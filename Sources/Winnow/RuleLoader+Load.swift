import WinnowEngine
import WinnowModel
import WinnowRules

extension RuleLoader {
  /// One load under way.
  struct Load {
    let options: LoadOptions
    private var sources = SourceSet()
    private var trees: [SyntaxTree] = []
    private var condition: Condition?
    private var diagnostics: [Diagnostic] = []

    init(options: LoadOptions) { self.options = options }

    /// Reads and parses one rule file.
    mutating func add(path: String) {
      switch RuleFiles.read(path) {
      case .success(let bytes): add(SourceFile(path: path, bytes: bytes))
      case .failure(let error): report(error)
      }
    }

    /// Parses one rule file.
    mutating func add(_ file: SourceFile) {
      let index = sources.add(file)
      let (tree, problems) = Parser.parse(file, index: index)
      trees.append(tree)
      diagnostics += problems
    }

    /// Adds a rule that hits where the condition holds.
    mutating func add(condition text: String) {
      let file = SourceFile(path: "condition", text: text)
      let (parsed, problems) = Parser.parseCondition(file, index: sources.add(file))
      condition = parsed
      diagnostics += problems
    }

    mutating func report(_ error: RuleFileError) {
      diagnostics.append(
        Diagnostic(.unreadableFile, at: nil, "cannot read '\(error.path)': \(error.reason)", help: error.help))
    }

    /// Checks and compiles what was added.
    mutating func finish() -> LoadedRules {
      var (checked, problems) = Checker.check(trees, sources: &sources) { path in
        RuleFiles.read(path).mapError { UnreadableFile(reason: $0.reason) }
      }
      diagnostics += problems
      if let condition {
        let (found, strayPatterns, problems) = Checker.checkCondition(condition, in: checked, sources: sources)
        diagnostics += problems
        checked.strayPatterns += strayPatterns
        if let found { checked = checked.withCondition(found) }
      }
      // What an error left out would look unused or missing to lint.
      if options.lints, !diagnostics.contains(where: { $0.severity == .error }) {
        diagnostics += Lint.run(rules: checked, sources: sources, asOf: options.asOf)
      }
      var ruleSet: RuleSet?
      switch RuleSet.compile(
        checked, sources: sources, asOf: options.asOf, level: options.level, limits: options.limits,
        on: .threads(options.jobs))
      {
      case .success(let compiled): ruleSet = compiled
      case .failure(let failure): diagnostics += failure.diagnostics
      }
      diagnostics = Diagnostic.sorted(diagnostics, in: sources)
      if diagnostics.contains(where: { $0.severity == .error }) { ruleSet = nil }
      return LoadedRules(sources: sources, diagnostics: diagnostics, ruleSet: ruleSet)
    }
  }
}
