/// Reads the parts of a written date from left to right.
struct DateReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func skipSpaces() {
    while let byte = peek, byte == 0x20 || 0x09...0x0D ~= byte { position += 1 }
  }

  func peekIsDigits(_ count: Int) -> Bool {
    guard position + count <= bytes.count else { return false }
    for offset in 0..<count where !bytes[position &+ offset].isDigit { return false }
    return true
  }

  // MARK: - ISO 8601

  mutating func readISO() -> Timestamp? {
    if let moment = readFullISO() { return moment }
    guard let year = number(digits: 4) else { return nil }
    let isExtended = take(UInt8(ascii: "-"))
    guard let month = number(digits: 2) else { return nil }
    var day = 1
    if isExtended {
      if take(UInt8(ascii: "-")) {
        guard let written = number(digits: 2) else { return nil }
        day = written
      } else {
        return Timestamp(year: year, month: month, day: 1, secondOfDay: 0)
      }
    } else {
      guard let written = number(digits: 2) else { return nil }
      day = written
    }
    guard let midnight = Timestamp(year: year, month: month, day: day, secondOfDay: 0) else { return nil }
    guard let separator = peek, separator | 0x20 == UInt8(ascii: "t") || separator == 0x20 else { return midnight }
    position += 1
    if separator == 0x20 { skipSpaces() }
    if isAtEnd, separator == 0x20 { return midnight }
    guard let second = clock(), let offset = isoOffset() else { return nil }
    return Timestamp(seconds: midnight.seconds + Int64(second - offset))
  }

  /// The commonest form, `2014-03-10T16:52:50` with `Z` or `+00:00` behind it, read without a look at what else may stand there.
  private mutating func readFullISO() -> Timestamp? {
    let start = position
    guard bytes.count - start >= 20, bytes[start + 10] == UInt8(ascii: "T") else { return nil }
    var others: UInt8 = 0
    func two(_ offset: Int) -> Int {
      let (tens, ones) = (bytes[start &+ offset] &- 48, bytes[start &+ offset &+ 1] &- 48)
      others |= tens > 9 || ones > 9 ? 1 : 0
      return Int(tens) &* 10 &+ Int(ones)
    }
    func sign(_ offset: Int, _ byte: UInt8) { others |= bytes[start &+ offset] ^ byte }
    let day = (year: two(0) * 100 + two(2), month: two(5), day: two(8))
    let clock = (hour: two(11), minute: two(14), second: two(17))
    for offset in [4, 7] { sign(offset, UInt8(ascii: "-")) }
    for offset in [13, 16] { sign(offset, UInt8(ascii: ":")) }
    switch bytes.count - start {
    case 20: sign(19, UInt8(ascii: "Z"))
    case 25:
      sign(19, UInt8(ascii: "+"))
      sign(22, UInt8(ascii: ":"))
      others |= two(20) | two(23) == 0 ? 0 : 1
    default: return nil
    }
    guard others == 0, clock.hour < 24, clock.minute < 60, clock.second <= 60 else { return nil }
    let second = clock.hour * 3600 + clock.minute * 60 + clock.second
    guard let moment = Timestamp(year: day.year, month: day.month, day: day.day, secondOfDay: second) else {
      return nil
    }
    position = bytes.count
    return moment
  }

  /// A time of day such as `16:52:50.25` or `165250`, in seconds.
  private mutating func clock() -> Int? {
    guard let hour = number(digits: 2) else { return nil }
    let hasColons = take(UInt8(ascii: ":"))
    var minute = 0
    var second = 0
    if hasColons || peekIsDigits(2) {
      guard let written = number(digits: 2) else { return nil }
      minute = written
      if hasColons ? take(UInt8(ascii: ":")) : peekIsDigits(2) {
        guard let written = number(digits: 2) else { return nil }
        second = written
        if let mark = peek, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") {
          position += 1
          guard peekIsDigits(1) else { return nil }
          while peekIsDigits(1) { position += 1 }
        }
      }
    }
    // 60 is a leap second; 24:00 is the end of the day.
    guard minute < 60, second <= 60, hour < 24 || (hour == 24 && minute == 0 && second == 0) else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// The zone's distance from UTC in seconds; 0 where none is written.
  private mutating func isoOffset() -> Int? {
    if peek == 0x20, position + 1 < bytes.count { skipSpaces() }
    guard let mark = peek else { return 0 }
    if mark | 0x20 == UInt8(ascii: "z") {
      position += 1
      return 0
    }
    return signedOffset() ?? zoneName()
  }

  /// `+01:00`, `-0530` or `+01`.
  private mutating func signedOffset() -> Int? {
    guard let sign = peek, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    position += 1
    guard let hours = number(digits: 2) else { return nil }
    var minutes = 0
    if take(UInt8(ascii: ":")) || peekIsDigits(2) {
      guard let written = number(digits: 2) else { return nil }
      minutes = written
    }
    guard hours < 24, minutes < 60 else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }

  // MARK: - RFC 822

  mutating func readMail() -> Timestamp? {
    if !peekIsDigits(1) {
      guard let weekday = word(), ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(weekday.prefix(3)) else {
        return nil
      }
      _ = take(UInt8(ascii: ","))
      skipSpaces()
    }
    guard let day = number(upTo: 2) else { return nil }
    skipDateSeparator()
    guard let month = word().flatMap(Self.month) else { return nil }
    skipDateSeparator()
    let yearStart = position
    guard var year = number(upTo: 4) else { return nil }
    switch position - yearStart {
    case 2: year += year < 50 ? 2000 : 1900
    case 3: year += 1900
    default: break
    }
    guard let midnight = Timestamp(year: year, month: month, day: day, secondOfDay: 0) else { return nil }
    skipSpaces()
    if isAtEnd { return midnight }
    guard let second = clock() else { return nil }
    skipSpaces()
    guard let offset = isAtEnd ? 0 : signedOffset() ?? zoneName() else { return nil }
    skipSpaces()
    skipComment()
    return Timestamp(seconds: midnight.seconds + Int64(second - offset))
  }

  private mutating func zoneName() -> Int? {
    guard let name = word() else { return nil }
    switch name {
    case "gmt", "ut", "utc", "z": return 0
    case "edt": return -4 * 3600
    case "est", "cdt": return -5 * 3600
    case "cst", "mdt": return -6 * 3600
    case "mst", "pdt": return -7 * 3600
    case "pst": return -8 * 3600
    // RFC 2822 reads the other letters as UTC, because mail used them with both signs.
    default: return name.utf8.count == 1 ? 0 : nil
    }
  }

  private static func month(_ word: String) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }.map { $0 + 1 }
  }

  private mutating func skipDateSeparator() {
    if !take(UInt8(ascii: "-")) { skipSpaces() }
  }

  /// A remark in parentheses, such as the zone's name after its offset.
  private mutating func skipComment() {
    guard peek == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") else { return }
    position = bytes.count
  }

  // MARK: - Pieces

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func number(digits count: Int) -> Int? {
    guard peekIsDigits(count) else { return nil }
    var value = 0
    for offset in 0..<count { value = value &* 10 &+ Int(bytes[position &+ offset] &- 48) }
    position += count
    return value
  }

  private mutating func number(upTo count: Int) -> Int? {
    let start = position
    var value = 0
    while position < start + count, let byte = peek, byte.isDigit {
      value = value * 10 + Int(byte - 48)
      position += 1
    }
    return position > start ? value : nil
  }

  /// Letters, in lower case.
  private mutating func word() -> String? {
    let start = position
    while let byte = peek, byte.isLetter { position += 1 }
    guard position > start else { return nil }
    return String(decoding: bytes[start..<position].map(\.lowercased), as: UTF8.self)
  }
}
