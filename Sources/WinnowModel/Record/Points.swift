/// A score in thousandths of a point, so that sums are exact in any order.
public struct Points: Sendable, Hashable, Comparable, AdditiveArithmetic {
  /// The score times 1,000.
  public var thousandths: Int

  /// Makes a score from thousandths.
  public init(thousandths: Int) { self.thousandths = thousandths }

  /// No points.
  public static let zero = Points(thousandths: 0)
  /// The sum; wraps around beyond nine quadrillion points.
  public static func + (left: Points, right: Points) -> Points {
    Points(thousandths: left.thousandths &+ right.thousandths)
  }
  /// The difference; wraps around like the sum.
  public static func - (left: Points, right: Points) -> Points {
    Points(thousandths: left.thousandths &- right.thousandths)
  }
  /// Whether the left score is lower.
  public static func < (left: Points, right: Points) -> Bool { left.thousandths < right.thousandths }
}

extension Points: CustomStringConvertible {
  /// The shortest decimal form: `5`, `2.5`, `-0.125`.
  public var description: String {
    let magnitude = thousandths.magnitude
    let fraction = magnitude % 1000
    var text = (thousandths < 0 ? "-" : "") + String(magnitude / 1000)
    if fraction > 0 {
      var digits = String(1000 + fraction).dropFirst()
      while digits.last == "0" { digits = digits.dropLast() }
      text += "." + digits
    }
    return text
  }
}
