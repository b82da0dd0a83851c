import Foundation
import Winnow
import WinnowPattern
import WinnowRules

/// Real expressions from a JSON Lines file, as far as Winnow takes them.
struct ExpressionFile {
  private(set) var rules: [BenchRule] = []
  /// How many were left out, and why.
  private(set) var notes: [String] = []

  private struct Line: Decodable {
    var pattern: String
    var flags: String?
    var set: String?
    var field: String?
  }

  init(path: String, set: String?, field: String?, withoutLiteral: Bool) throws {
    let data = try Data(contentsOf: URL(filePath: path))
    var otherFlags = 0
    var unwritable = 0
    for text in data.split(separator: UInt8(ascii: "\n")) {
      let line = try JSONDecoder().decode(Line.self, from: text)
      if let set, line.set?.hasPrefix(set) != true { continue }
      if let field, line.field?.split(separator: "+").contains(Substring(field)) != true { continue }
      let flags = line.flags ?? ""
      guard flags.allSatisfy({ "imsx".contains($0) }) else {
        otherFlags += 1
        continue
      }
      let witnesses = CompiledPattern.traits(of: line.pattern, flags: flags).witnesses
      if withoutLiteral, witnesses?.allSatisfy({ $0.literal.count >= 3 }) == true { continue }
      guard !line.pattern.isEmpty, !line.pattern.contains("{{"), !line.pattern.contains(where: \.isNewline) else {
        unwritable += 1
        continue
      }
      rules.append(BenchRule(pattern: line.pattern, flags: flags))
    }
    if otherFlags > 0 { notes.append("\(otherFlags.grouped) expressions have flags other than i m s x: left out.") }
    if unwritable > 0 { notes.append("\(unwritable.grouped) expressions cannot stand in a rule file: left out.") }
    let total = rules.count
    try removeRefused()
    if rules.count < total { notes.append("\((total - rules.count).grouped) expressions are refused: left out.") }
  }

  /// Leaves out what does not load, until all loads.
  private mutating func removeRefused() throws {
    while true {
      var text = "pack bench \"Real\"\n"
      var ends: [Int] = []
      for (index, rule) in rules.enumerated() {
        text += RuleSetFiles.line(rule, index: index)
        ends.append(text.utf8.count)
      }
      let loaded = RuleLoader.load(
        files: [SourceFile(path: "real.rules", text: text)], options: LoadedRuleSet.options)
      if loaded.ruleSet != nil { return }
      let refused = Set(
        loaded.diagnostics.filter { $0.severity == .error }.compactMap { diagnostic in
          diagnostic.span.flatMap { span in ends.firstIndex { span.start < $0 } }
        })
      guard !refused.isEmpty else { throw BenchFailure("the expressions do not load") }
      rules = rules.indices.filter { !refused.contains($0) }.map { rules[$0] }
    }
  }
}
