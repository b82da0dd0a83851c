internal import WinnowModel

/// Dates as feeds write them.
enum FeedDate {
  /// The moment in UTC as RFC 3339 writes it; a text that is no date stays as it is.
  static func normalized(_ text: String) -> String {
    (Timestamp(parsing: text) ?? reordered(text).flatMap { Timestamp(parsing: $0) })?.description ?? text
  }

  /// The date with its parts in the order of mail, where it is written in one of the orders of C and of America:
  /// `Mon Mar 10 16:52:50 2014`, `March 10, 2014 16:52 EST`, `Mon, 10th March 2014`, `10 Mar 2014 4:52 pm`.
  private static func reordered(_ text: String) -> String? {
    var day: Substring?
    var month: Substring?
    var year: Substring?
    var clock: String?
    var zone: Substring?
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" || $0 == "\n" }) {
      let lower = word.lowercased()
      if word.contains(":") {
        clock = clock ?? String(word)
      } else if lower == "am" || lower == "pm" {
        clock = clock.flatMap { onClockOf24(of: $0, isAfternoon: lower == "pm") }
      } else if let digit = word.first, digit.isNumber {
        let digits = word.prefix { $0.isNumber }
        if digits.count == 4 { year = year ?? digits } else if digits.count <= 2 { day = day ?? digits }
      } else if months.contains(String(lower.prefix(3))), month == nil {
        month = word
      } else if !weekdays.contains(String(lower.prefix(3))), lower != "at" {
        zone = zone ?? word
      }
    }
    guard let day, let month, let year else { return nil }
    return "\(day) \(month.prefix { $0.isLetter }) \(year) \(clock ?? "00:00") \(zone ?? "")"
  }

  private static func onClockOf24(of clock: String, isAfternoon: Bool) -> String? {
    let parts = clock.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let hour = Int(parts[0]), 1...12 ~= hour else { return nil }
    let hours = hour % 12 + (isAfternoon ? 12 : 0)
    return (hours < 10 ? "0" : "") + "\(hours):\(parts[1])"
  }

  private static let months: Set = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let weekdays: Set = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}
