/// How rare four bytes are in headlines without case.
///
/// Only the speed depends on it. The weights follow the order of letter frequencies in English; bytes of other scripts and
/// signs count as rare, white space as common.
enum GramRarity {
  /// Where the rarest four bytes of a literal begin; the literal has at least four.
  static func rarestOffset(in literal: [UInt8]) -> Int {
    var best = (offset: 0, weight: Int.max)
    for offset in 0...(literal.count - 4) {
      let weight = literal[offset..<offset + 4].reduce(0) { $0 + commonness($1) }
      if weight < best.weight { best = (offset, weight) }
    }
    return best.offset
  }

  private static func commonness(_ byte: UInt8) -> Int {
    byLetter[Int(byte)]
  }

  private static let byLetter: [Int] = {
    var weights = Array(repeating: 2, count: 256)
    for (rank, letter) in "zqxjkvbpygfwmucldrhsnioate".utf8.enumerated() { weights[Int(letter)] = 3 + rank }
    weights[0x20] = 30
    for digit in 0x30...0x39 { weights[digit] = 8 }
    return weights
  }()
}
