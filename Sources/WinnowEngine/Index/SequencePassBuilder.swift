import WinnowPattern

/// Gives the steps of sequences their bits in a ``SequencePass``.
struct SequencePassBuilder {
  typealias Bits = SequencePass.Bits

  private(set) var anywhere = Bits.zero
  private(set) var start = Bits.zero
  private(set) var last = Bits.zero
  private(set) var useOfStep = Array(repeating: Int32(-1), count: 64 * Bits.scalarCount)
  private var takes = Array(repeating: Bits.zero, count: 256)
  private var waits = Array(repeating: Bits.zero, count: 256)
  private var (lane, bit) = (0, 0)

  var isEmpty: Bool { last == .zero }

  /// Adds a sequence; returns false where there is no room left for it.
  mutating func add(_ sequence: GappedSequence, use: Int) -> Bool {
    let count = sequence.steps.count + (sequence.startsText ? 1 : 0)
    // The bits of a sequence stand in one word.
    if bit + count > 64 { (lane, bit) = (lane + 1, 0) }
    guard lane < Bits.scalarCount, count <= 64 else { return false }
    if sequence.startsText {
      // A step of no byte that is set before the text.
      insert(into: &start)
      bit += 1
    } else {
      insert(into: &anywhere)
    }
    for (index, step) in sequence.steps.enumerated() {
      for byte in 0...255 {
        if step.bytes.contains(UInt8(byte)) { insert(into: &takes[byte]) }
        guard index > 0 || sequence.startsText, step.gap.contains(UInt8(byte)) else { continue }
        waits[byte][lane] |= 1 << UInt64(bit - 1)
      }
      bit += 1
    }
    bit -= 1
    insert(into: &last)
    useOfStep[64 * lane + bit] = Int32(use)
    bit += 1
    return true
  }

  private func insert(into bits: inout Bits) {
    bits[lane] |= 1 << UInt64(bit)
  }

  /// The number of each byte's row, and the rows: the steps that take such bytes, then those that wait.
  ///
  /// Most bytes are like others, so that few rows fill little of a core's first cache.
  var distinctRows: (rowOfByte: [UInt8], rows: [Bits]) {
    var numbers: [[Bits]: UInt8] = [:]
    var rowOfByte: [UInt8] = []
    var rows: [Bits] = []
    for byte in 0...255 {
      let row = [takes[byte], waits[byte]]
      let number = numbers[row] ?? UInt8(rows.count / 2)
      if numbers.updateValue(number, forKey: row) == nil { rows += row }
      rowOfByte.append(number)
    }
    return (rowOfByte, rows)
  }
}
