import WinnowModel

/// A bare date of the language: `2024-01-01`, or with a time, `2024-01-01T10:00:00Z`.
struct DateLiteral: Hashable {
  let timestamp: Timestamp
  /// Whether the text names a day and no time.
  let isWholeDay: Bool

  /// Reads a date; `nil` when the text is none or the calendar has no such day.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = DateLiteral.number(bytes[0..<4]), let month = DateLiteral.number(bytes[5..<7]),
      let day = DateLiteral.number(bytes[8..<10]), year >= 1, 1...12 ~= month,
      1...DateLiteral.length(ofMonth: month, year: year) ~= day
    else { return nil }
    let start = DateLiteral.day(year: year, month: month, day: day) * 86_400
    if bytes.count == 10 {
      (timestamp, isWholeDay) = (Timestamp(seconds: start), true)
    } else {
      guard let seconds = DateLiteral.secondsOfDay(bytes[10...]) else { return nil }
      (timestamp, isWholeDay) = (Timestamp(seconds: start + seconds), false)
    }
  }

  /// `T10:00:00Z`, `T10:00+02:00`: seconds since the day's start in UTC.
  private static func secondsOfDay(_ text: ArraySlice<UInt8>) -> Int64? {
    var rest = text
    guard rest.popFirst() == UInt8(ascii: "T"), let hour = twoDigits(&rest), hour < 24,
      rest.popFirst() == UInt8(ascii: ":"), let minute = twoDigits(&rest), minute < 60
    else { return nil }
    var second: Int64 = 0
    if rest.first == UInt8(ascii: ":") {
      rest.removeFirst()
      guard let value = twoDigits(&rest), value < 60 else { return nil }
      second = value
    }
    let local = hour * 3600 + minute * 60 + second
    guard let sign = rest.popFirst() else { return nil }
    if sign == UInt8(ascii: "Z") { return rest.isEmpty ? local : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let zoneHour = twoDigits(&rest), zoneHour < 24,
      rest.popFirst() == UInt8(ascii: ":"), let zoneMinute = twoDigits(&rest), zoneMinute < 60, rest.isEmpty
    else { return nil }
    let offset = zoneHour * 3600 + zoneMinute * 60
    return sign == UInt8(ascii: "+") ? local - offset : local + offset
  }

  private static func twoDigits(_ rest: inout ArraySlice<UInt8>) -> Int64? {
    guard rest.count >= 2, let value = number(rest.prefix(2)) else { return nil }
    rest.removeFirst(2)
    return value
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    var value: Int64 = 0
    for byte in digits {
      guard Lexer.isDigit(byte) else { return nil }
      value = value * 10 + Int64(byte - 0x30)
    }
    return value
  }

  private static func length(ofMonth month: Int64, year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01, counted in years that begin in March so that the leap day comes last.
  private static func day(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }
}
