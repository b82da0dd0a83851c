/// Operations on sets of literals, of which a text must hold one.
enum LiteralSet {
  /// Most literals that a product of sets may have.
  static let productLimit = 96
  /// Most literals that alternatives may add up to: word lists are written as patterns, too.
  static let unionLimit = 2_048
  /// Longest literal that still gets longer, in bytes; twice that length is seen at most.
  static let growthLimit = 64

  /// Each literal of the one followed by each of the other; nil when that is too many or too long.
  static func product(_ left: [[UInt8]], _ right: [[UInt8]]) -> [[UInt8]]? {
    if isNothing(left) { return right }
    if isNothing(right) { return left }
    guard left.count == 1 || right.count == 1 || left.count * right.count <= productLimit else { return nil }
    guard left.allSatisfy({ $0.count <= growthLimit }) else { return nil }
    var product: [[UInt8]] = []
    product.reserveCapacity(left.count * right.count)
    for head in left {
      for tail in right { product.append(head + tail) }
    }
    return product
  }

  /// Whether the set is that of the empty text alone.
  static func isNothing(_ literals: [[UInt8]]) -> Bool {
    literals.count == 1 && literals[0].isEmpty
  }

  /// The literals without those in which another one stands: where those occur, the other one does.
  static func minimal(_ literals: [[UInt8]]) -> [[UInt8]] {
    guard literals.count > 1 else { return literals }
    // Whatever stands inside a literal is shorter or the same.
    let sorted = literals.sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count }
    var kept: [[UInt8]] = []
    var keptByFirstByte = [[Int]](repeating: [], count: sorted.count > 8 ? 256 : 0)
    for literal in sorted {
      let isImplied =
        keptByFirstByte.isEmpty
        ? kept.contains { holds(literal, $0) }
        : literal.indices.contains { start in
          keptByFirstByte[Int(literal[start])].contains { stands(kept[$0], in: literal, at: start) }
        }
      if isImplied { continue }
      if !keptByFirstByte.isEmpty { keptByFirstByte[Int(literal[0])].append(kept.count) }
      kept.append(literal)
    }
    return kept
  }

  private static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { stands(part, in: text, at: $0) }
  }

  private static func stands(_ part: [UInt8], in text: [UInt8], at start: Int) -> Bool {
    guard start + part.count <= text.count else { return false }
    for index in part.indices where text[start + index] != part[index] { return false }
    return true
  }
}
