import Foundation

extension [Double] {
  /// The middle value; the lower one of the two in the middle.
  var median: Double { isEmpty ? 0 : sorted()[(count - 1) / 2] }
}

extension Double {
  /// Three digits that count: `0.88`, `14.6`, `17,300`.
  var short: String {
    guard self != 0 else { return "0" }
    if magnitude >= 100 { return Int(rounded()).grouped }
    return String(format: magnitude >= 10 ? "%.1f" : magnitude >= 0.1 ? "%.2f" : "%.3f", self)
  }

  /// A time in the unit that suits it.
  var duration: String {
    if self < 0.001 { return (self * 1e6).short + " us" }
    return self < 1 ? (self * 1e3).short + " ms" : short + " s"
  }
}

extension Int {
  /// With commas between the thousands.
  var grouped: String {
    let digits = String(magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return self < 0 ? "-" + result : result
  }
}
