/// What the scan of an item's texts must see before a rule is looked at.
public enum RuleSign: Sendable, Hashable {
  /// One of some literals, in lower case.
  case literals([String])
  /// One of some literals in the text without everything but letters and digits.
  case compactLiterals([String])
  /// One word of each of so many phrases.
  case phrases([String])
  /// A host under one of so many domains.
  case domains(Int)
  /// Three bytes in a row of certain classes.
  case shape
  /// Bytes of certain sets, in order.
  case sequence
  /// Bytes of certain kinds, and enough of them.
  case bytes
}

extension ProgramBuilder {
  /// The signs of a test in words.
  static func described(_ signs: TestSigns, of test: ProgramTest) -> RuleSign {
    func texts(_ entries: [(literal: [UInt8], use: LiteralUse)]) -> [String] {
      entries.map { String(decoding: $0.literal, as: UTF8.self) }
    }
    if !signs.domains.isEmpty { return .domains(signs.domains.count) }
    if !signs.shapes.isEmpty { return .shape }
    if !signs.sequences.isEmpty { return .sequence }
    if !signs.plain.isEmpty { return .bytes }
    if !signs.compactLiterals.isEmpty { return .compactLiterals(texts(signs.compactLiterals)) }
    switch test.operation {
    case .finds(.phrases), .count(.phrases, _, _): return .phrases(texts(signs.literals))
    default: return .literals(texts(signs.literals))
    }
  }
}
