import WinnowModel

/// The state of one check: the rule set so far, the names in it, and the problems found.
///
/// Each topic is an extension in a file of its own; ``Checker`` calls them in order.
struct RuleSetChecker {
  var result = CheckedRuleSet()
  var names = NameTable()
  var diagnostics: [Diagnostic] = []
  var sources: SourceSet

  /// The declarations behind `result`'s arrays, index by index.
  var listDeclarations: [(pack: String, declaration: ListDeclaration)] = []
  var fragmentDeclarations: [(pack: String, declaration: FragmentDeclaration)] = []
  var ruleDeclarations: [(pack: String, declaration: RuleDeclaration)] = []
  var decideDeclaration: (pack: String?, declaration: DecideDeclaration)?
  var fragmentStates: [FragmentState] = []
  /// Where each declared group was declared.
  var groupSpans: [String: SourceSpan] = [:]
  /// The patterns of the condition that is being checked.
  var conditionPatterns: [PatternText] = []
  /// The rules of each pack, by index.
  var rulesOfPack: [[Int]] = []

  /// How far a fragment is.
  enum FragmentState {
    case waiting, resolving, done
    /// It has an error of its own that was reported.
    case broken
  }

  /// From where names are looked up.
  enum Place {
    case pack(String)
    /// A policy file without a pack, or a condition from the command line.
    case outside

    var pack: String? {
      guard case .pack(let name) = self else { return nil }
      return name
    }
  }

  init(sources: SourceSet) { self.sources = sources }

  /// Goes on from a rule set that is already checked.
  init(_ set: CheckedRuleSet, sources: SourceSet) {
    (result, names, self.sources) = (set, NameTable(set), sources)
    fragmentStates = Array(repeating: .done, count: set.fragments.count)
    rulesOfPack = Array(repeating: [], count: set.packs.count)
    for (index, rule) in set.rules.enumerated() { rulesOfPack[rule.pack].append(index) }
  }

  mutating func report(
    _ code: DiagnosticCode, at span: SourceSpan, _ message: String, label: String? = nil, help: String? = nil,
    related: [Diagnostic.Related] = [], fix: Diagnostic.Fix? = nil
  ) {
    diagnostics.append(Diagnostic(code, at: span, message, label: label, help: help, related: related, fix: fix))
  }

  /// Reports a name that nothing has, with the one that was probably meant.
  mutating func reportUnknown(
    _ code: DiagnosticCode, _ what: String, _ name: Name, suggestion: String?, help: String? = nil
  ) {
    let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
    report(
      code, at: name.span, "unknown \(what) '\(name.text)'\(hint)", help: suggestion == nil ? help : nil,
      fix: suggestion.map { Diagnostic.Fix(span: name.span, replacement: $0) })
  }
}
