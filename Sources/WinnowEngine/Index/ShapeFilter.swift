import WinnowPattern

/// Tells from one pass over a text which of the patterns without literals can match it, by the shapes that they need.
///
/// The table has for each shape the patterns that it makes possible, as bits; the pass joins the bits of the shapes that it
/// meets. What it costs does not depend on the patterns, up to ``patternsPerPass`` of them.
struct ShapeFilter: Sendable {
  /// Patterns that one pass decides.
  private static let patternsPerPass = 128

  private let classes: ConstantTable<UInt8>
  /// For each pass two words for each shape.
  private let passes: [ConstantTable<UInt64>]
  private let uses: ConstantTable<LiteralUse>

  /// Builds a filter from sets of shapes, of which a text must have one for the use.
  init(_ entries: [(shapes: ShapeSet, use: LiteralUse)]) {
    classes = ConstantTable(ByteClass.table)
    uses = ConstantTable(entries.map(\.use))
    passes = stride(from: 0, to: entries.count, by: Self.patternsPerPass).map { first in
      var masks = Array(repeating: UInt64(0), count: 2 * 4096)
      for (bit, entry) in entries[first...].prefix(Self.patternsPerPass).enumerated() {
        for shape in 0..<4096 where entry.shapes.contains(shape) {
          masks[2 * shape + bit / 64] |= 1 << UInt64(bit % 64)
        }
      }
      return ConstantTable(masks)
    }
  }

  /// Calls `body` with every use for which the text has a shape.
  @inline(__always)
  func scan(_ text: UnsafePointer<UInt8>, count: Int, _ body: (UnsafePointer<LiteralUse>) -> Void) {
    for (pass, table) in passes.enumerated() {
      let (first, second) = possible(in: text, count: count, table)
      for (offset, word) in [(0, first), (64, second)] {
        var bits = word
        while bits != 0 {
          body(uses.start + (pass * Self.patternsPerPass + offset + bits.trailingZeroBitCount))
          bits &= bits - 1
        }
      }
    }
  }

  private func possible(
    in text: UnsafePointer<UInt8>, count: Int, _ table: ConstantTable<UInt64>
  ) -> (UInt64, UInt64) {
    let (classes, masks) = (classes.start, table.start)
    let edge = Int(ByteClass.edge.rawValue)
    var (first, second) = (UInt64(0), UInt64(0))
    var shape = edge << 4 | edge
    for place in 0..<count {
      shape = (shape << 4 | Int(classes[Int(text[place])])) & 0xFFF
      first |= masks[2 &* shape]
      second |= masks[2 &* shape &+ 1]
    }
    for _ in 0..<2 {
      shape = (shape << 4 | edge) & 0xFFF
      first |= masks[2 &* shape]
      second |= masks[2 &* shape &+ 1]
    }
    return (first, second)
  }
}
