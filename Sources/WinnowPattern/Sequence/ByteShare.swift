/// How often a byte of ordinary texts is one of some.
///
/// Only the choice among sequences depends on it, never an answer: a bad estimate costs time.
enum ByteShare {
  /// The share of a set's bytes in all bytes of a text.
  static func of(_ set: ByteSet) -> Double {
    var sum = 0.0
    for byte in UInt8.min...UInt8.max where set.contains(byte) { sum += shares[Int(byte)] }
    return min(1, sum)
  }

  /// Of 1,000 letters in English, so many are an `a`, a `b` …
  private static let letters: [Double] = [
    82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1,
  ]

  private static let shares: [Double] = {
    let classes = ByteClass.table.compactMap(ByteClass.init)
    return classes.enumerated().map { byte, byteClass in
      let share = byteClass.share / 1_000
      switch byteClass {
      case .small: return share * letters[byte - 0x61] / 1_000
      case .capital: return share * letters[byte - 0x41] / 1_000
      default: return share / Double(classes.count { $0 == byteClass })
      }
    }
  }()
}
