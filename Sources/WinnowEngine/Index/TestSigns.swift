import WinnowPattern

/// What tests cannot be true without, gathered for the index: each with what it means when it is seen.
struct TestSigns {
  /// Literals, one of which occurs in a text for which the test is true.
  var literals: [(literal: [UInt8], use: LiteralUse)] = []
  /// Shapes, one of which the text has.
  var shapes: [(shapes: ShapeSet, use: LiteralUse)] = []
  /// Domains that the value's host falls under.
  var domains: [(domain: [UInt8], use: LiteralUse)] = []

  static func += (signs: inout TestSigns, other: TestSigns) {
    signs.literals += other.literals
    signs.shapes += other.shapes
    signs.domains += other.domains
  }
}
