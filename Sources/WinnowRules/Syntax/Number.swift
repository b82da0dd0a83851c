import WinnowModel

/// A plain decimal number as written: `12`, `-2.5`.
struct Number: Hashable {
  let isNegative: Bool
  let whole: Substring
  let fraction: Substring

  /// Takes the text apart; `nil` when it is no plain decimal number of at most nine digits before the point.
  init?(_ text: String) {
    var rest = text[...]
    isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    whole = parts[0]
    fraction = parts.count > 1 ? parts[1] : ""
    guard 1...9 ~= whole.utf8.count, whole.utf8.allSatisfy(Lexer.isDigit), fraction.utf8.allSatisfy(Lexer.isDigit),
      parts.count == 1 || 1...9 ~= fraction.utf8.count
    else { return nil }
  }

  /// The value as a number to compare with.
  var value: Double { Double("\(isNegative ? "-" : "")\(whole).\(fraction.isEmpty ? "0" : fraction)") ?? 0 }

  /// The value when it is whole and not negative.
  var count: Int? { isNegative || !fraction.isEmpty ? nil : Int(whole) }

  /// The value as a score; `nil` when it has more than three decimals.
  var points: Points? {
    guard fraction.utf8.count <= 3, let integer = Int(whole) else { return nil }
    let padded = fraction + String(repeating: "0", count: 3 - fraction.utf8.count)
    let magnitude = integer * 1000 + (Int(padded) ?? 0)
    return Points(thousandths: isNegative ? -magnitude : magnitude)
  }
}
