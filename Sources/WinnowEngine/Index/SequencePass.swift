/// Moves the steps of some sequences through a text, all at once.
struct SequencePass: Sendable {
  /// Four words, of which the steps of a sequence share one.
  typealias Bits = SIMD4<UInt64>

  /// For each byte the number of its row.
  private let rowOfByte: ConstantTable<UInt8>
  /// For each row the steps that take such bytes, and those that wait for the next step over them.
  private let rows: ConstantTable<Bits>
  /// The steps that any byte may begin with, and what is set before the text.
  private let anywhere: Bits
  private let start: Bits
  /// The last step of each sequence.
  let last: Bits
  /// The number of the use of each last step.
  let useOfStep: ConstantTable<Int32>

  init(_ builder: SequencePassBuilder) {
    let (rowOfByte, rows) = builder.distinctRows
    self.rowOfByte = ConstantTable(rowOfByte)
    self.rows = ConstantTable(rows)
    (anywhere, start, last) = (builder.anywhere, builder.start, builder.last)
    useOfStep = ConstantTable(builder.useOfStep)
  }

  /// The steps that the text gets to.
  func seenSteps(in text: UnsafePointer<UInt8>, count: Int) -> Bits {
    let (rowOfByte, rows, anywhere) = (rowOfByte.start, rows.start, anywhere)
    var (steps, seen) = (start, Bits.zero)
    for place in 0..<count {
      let row = rows + 2 &* Int(rowOfByte[Int(text[place])])
      // What moves out of the last step of one sequence gets into the first of the next, which is set there anyway or
      // takes no byte.
      steps = ((steps &+ steps) | anywhere) & row[0] | steps & row[1]
      seen |= steps
    }
    return seen
  }
}
