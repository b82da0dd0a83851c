import WinnowModel
import WinnowRules
import WinnowTestSupport

/// Parses, checks and lints rule files that stand in memory.
struct Load {
  var rules: CheckedRuleSet
  var sources: SourceSet
  var diagnostics: [Diagnostic]

  /// `lists` are the list files by path. Lint runs only when `lints` is set and no error was found.
  init(_ files: [SourceFile], lists: [String: String] = [:], lints: Bool = false) {
    var sources = SourceSet(files: files)
    let parsed = files.indices.map { Parser.parse(files[$0], index: $0) }
    let checked = Checker.check(parsed.map(\.tree), sources: &sources) { path in
      guard let text = lists[path] else { return .failure(UnreadableFile(reason: "no such file")) }
      return .success(Array(text.utf8))
    }
    rules = checked.rules
    self.sources = sources
    diagnostics = Diagnostic.sorted(parsed.flatMap(\.diagnostics) + checked.diagnostics, in: sources)
    if lints, !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics += Lint.run(rules: rules, sources: sources, asOf: DiagnosticExample.asOf)
    }
  }

  /// One file, `demo.rules`.
  init(_ text: String, lists: [String: String] = [:], lints: Bool = false) {
    self.init([SourceFile(path: "demo.rules", text: text)], lists: lists, lints: lints)
  }

  /// The codes found, in order.
  var codes: [String] { diagnostics.map(\.code.rawValue) }

  /// The codes with the text that each points at, as `R101 title`.
  var places: [String] {
    diagnostics.map { diagnostic in
      "\(diagnostic.code.rawValue) \(diagnostic.span.map { sources.text(of: $0) } ?? "")"
    }
  }
}
