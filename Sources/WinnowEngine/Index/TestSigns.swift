import WinnowPattern

/// What tests cannot be true without, gathered for the index: each with what it means when it is seen.
struct TestSigns {
  /// Literals, one of which occurs in a text for which the test is true.
  var literals: [(literal: [UInt8], use: LiteralUse)] = []
  /// Literals, one of which occurs in the compact form of a text for which the test is true.
  var compactLiterals: [(literal: [UInt8], use: LiteralUse)] = []
  /// Shapes, one of which the text has.
  var shapes: [(shapes: ShapeSet, use: LiteralUse)] = []
  /// Bytes that the text has in order.
  var sequences: [(sequence: GappedSequence, use: LiteralUse)] = []
  /// Domains that the value's host falls under.
  var domains: [(domain: [UInt8], use: LiteralUse)] = []

  /// Uses that need nothing but their condition.
  var plain: [LiteralUse] = []
  /// The conditions that uses name.
  var conditions: [TextCondition] = []

  static func += (signs: inout TestSigns, other: TestSigns) {
    let first = Int32(signs.conditions.count)
    signs.conditions += other.conditions
    func moved(_ use: LiteralUse) -> LiteralUse {
      var use = use
      if use.condition >= 0 { use.condition += first }
      return use
    }
    signs.literals += other.literals
    signs.domains += other.domains
    signs.compactLiterals += other.compactLiterals.map { ($0.literal, moved($0.use)) }
    signs.shapes += other.shapes.map { ($0.shapes, moved($0.use)) }
    signs.sequences += other.sequences.map { ($0.sequence, moved($0.use)) }
    signs.plain += other.plain.map { moved($0) }
  }
}
