/// How likely classes of bytes are to follow one another in headlines.
///
/// Only the choice among rows depends on it, never an answer: a bad estimate costs time. Estimated from headlines in
/// English; a class follows another one about as often as it comes at all, but for the pairs listed here.
enum ShapeModel {
  private static let count = ByteClass.allCases.count

  /// How many places, of one, are expected to have one of the classes of each element in a row.
  static func share(of row: ArraySlice<ShapeElement>) -> Double {
    var weights: [Double] = []
    for element in row {
      let classes = element.classes
      if weights.isEmpty {
        weights = shares
      } else {
        weights = (0..<count).map { next in
          (0..<count).reduce(0) { $0 + weights[$1] * after[$1 * count + next] }
        }
      }
      for index in 0..<count where classes >> UInt16(index) & 1 == 0 { weights[index] = 0 }
    }
    return weights.reduce(0, +)
  }

  /// The share of each class in all bytes.
  static let shares = ByteClass.allCases.map { $0.share / 1_000 }

  /// How many places, of one, are of a class where the one before is of another.
  static func share(of byteClass: Int, after previous: Int) -> Double { after[previous * count + byteClass] }

  /// The share of a class behind another one, a row for each class before.
  private static let after: [Double] = {
    var table = ByteClass.allCases.flatMap { _ in shares }
    func set(_ first: ByteClass, _ second: ByteClass, _ share: Double) {
      table[Int(first.rawValue) * count + Int(second.rawValue)] = share
    }
    set(.small, .capital, 0.002)
    set(.small, .small, 0.76)
    set(.capital, .capital, 0.15)
    set(.capital, .small, 0.75)
    set(.space, .capital, 0.3)
    set(.space, .small, 0.6)
    set(.space, .space, 0.002)
    set(.edge, .capital, 0.85)
    set(.edge, .small, 0.05)
    set(.digit, .digit, 0.4)
    for lead in [ByteClass.lead2, .lead3, .lead4, .typographic] { set(lead, .continuation, 1) }
    return table
  }()
}
