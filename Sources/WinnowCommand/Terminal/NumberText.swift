/// Numbers as people read them, the same in every locale.
enum NumberText {
  /// `1234567` as `1,234,567`.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }

  /// A number of things: `1 item`, `1,234 items`.
  static func counted(_ number: Int, _ thing: String) -> String {
    grouped(number) + " " + thing + (number == 1 ? "" : "s")
  }

  /// A share of a whole with one decimal: `7.3 %`.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0.0 %" }
    let thousandths = (part * 2000 + whole) / (2 * whole)
    return "\(thousandths / 10).\(thousandths % 10) %"
  }

  /// A time that has passed: `0.42 s`, `12.3 s`, `3:05 min`, `1:02:09 h`.
  static func duration(_ seconds: Double) -> String {
    if seconds < 10 {
      let hundredths = Int((seconds * 100).rounded())
      return "\(hundredths / 100).\(twoDigits(hundredths % 100)) s"
    }
    if seconds < 60 {
      let tenths = Int((seconds * 10).rounded())
      return "\(tenths / 10).\(tenths % 10) s"
    }
    return clock(seconds) + (seconds < 3600 ? " min" : " h")
  }

  /// Minutes and seconds, with hours where needed: `0:07`, `12:30`, `1:02:09`.
  static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    let minutes = whole / 60
    guard minutes >= 60 else { return "\(minutes):\(twoDigits(whole % 60))" }
    return "\(minutes / 60):\(twoDigits(minutes % 60)):\(twoDigits(whole % 60))"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
