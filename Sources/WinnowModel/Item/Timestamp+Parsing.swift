extension Timestamp {
  /// Reads a date as feeds write it; `nil` when the text is none.
  ///
  /// Takes RFC 3339 and the common forms of ISO 8601 (`2014-03-10`, `2014-03-10T16:52:50.25+01:00`, `20140310T165250Z`,
  /// a space for the `T`, seconds left out, `2014-03`), and the dates of RFC 822 and its successors
  /// (`Tue, 10 Mar 2014 16:52:50 GMT`, two-digit years, names of American zones). A time without a zone is UTC; fractions
  /// of a second are dropped; the day of the week is not checked.
  public init?(parsing text: String) {
    var text = text
    guard let moment = text.withUTF8({ Timestamp(parsing: $0) }) else { return nil }
    self = moment
  }

  /// Reads a date from UTF-8 bytes; `nil` when the text is none.
  public init?(parsing bytes: UnsafeBufferPointer<UInt8>) {
    var reader = DateReader(bytes: bytes)
    reader.skipSpaces()
    guard let moment = reader.peekIsDigits(4) ? reader.readISO() : reader.readMail() else { return nil }
    reader.skipSpaces()
    guard reader.isAtEnd else { return nil }
    self = moment
  }

  /// Makes a moment from a number of seconds since the epoch, or of milliseconds when it is 100,000,000,000 or more.
  ///
  /// Gives `nil` for moments outside the years 0 to 9999.
  public init?(epoch: Double) {
    let seconds = epoch.magnitude >= 100_000_000_000 ? epoch / 1000 : epoch
    guard let whole = Int64(exactly: seconds.rounded(.down)), Self.writable ~= whole else { return nil }
    self.init(seconds: whole)
  }

  /// Makes a moment from a day and time in UTC; `nil` when the calendar has no such day.
  init?(year: Int, month: Int, day: Int, secondOfDay: Int) {
    guard 0...9999 ~= year, 1...12 ~= month, 1...31 ~= day else { return nil }
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let monthDays = month == 2 ? (isLeap ? 29 : 28) : ([4, 6, 9, 11].contains(month) ? 30 : 31)
    guard day <= monthDays else { return nil }
    // Years begin in March here, so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(seconds: Int64(era * 146_097 + dayOfEra - 719_468) * 86_400 + Int64(secondOfDay))
  }

  /// The seconds of the years 0 to 9999, which RFC 3339 can write.
  static let writable: ClosedRange<Int64> = -62_167_219_200...253_402_300_799
}

extension Timestamp: CustomStringConvertible {
  /// The moment in UTC as RFC 3339 writes it: `2014-03-10T16:52:50Z`.
  public var description: String {
    let (year, month, dayOfMonth) = calendarDay
    let second = Int(seconds - day * 86_400)
    return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(dayOfMonth, 2) + "T"
      + Self.padded(second / 3600, 2) + ":" + Self.padded(second / 60 % 60, 2) + ":" + Self.padded(second % 60, 2) + "Z"
  }

  /// The day in UTC: `2014-03-10`.
  public var dateDescription: String {
    let (year, month, dayOfMonth) = calendarDay
    return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(dayOfMonth, 2)
  }

  private var calendarDay: (year: Int, month: Int, day: Int) {
    let shifted = Int(day) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }
}
