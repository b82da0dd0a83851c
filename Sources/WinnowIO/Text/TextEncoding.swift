/// How characters are written as bytes, found out from the first bytes of a document.
enum TextEncoding: Equatable {
  /// UTF-8; bytes that are none are read as Windows-1252, with which it is often mixed.
  case utf8
  /// Any other encoding, by a name that iconv(3) knows.
  case named(String)

  /// Finds out the encoding: a byte order mark, the width of the first characters, or what an XML declaration says.
  static func detected(in head: [UInt8]) -> TextEncoding {
    for (start, encoding) in starts where head.starts(with: start) { return encoding }
    return declared(in: head) ?? .utf8
  }

  /// How many bytes of a byte order mark begin the document.
  static func markLength(in head: [UInt8]) -> Int {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return 3 }
    if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) { return 4 }
    return head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) ? 2 : 0
  }

  /// The first bytes that tell an encoding; longer ones come before those that they begin with.
  private static let starts: [([UInt8], TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8),
    ([0xFF, 0xFE, 0, 0], .named("UTF-32LE")), ([0, 0, 0xFE, 0xFF], .named("UTF-32BE")),
    ([0xFF, 0xFE], .named("UTF-16LE")), ([0xFE, 0xFF], .named("UTF-16BE")),
    // A less-than sign in two or four bytes, and in the code of IBM's mainframes `<?xm`.
    ([0x3C, 0, 0, 0], .named("UTF-32LE")), ([0, 0, 0, 0x3C], .named("UTF-32BE")),
    ([0x3C, 0], .named("UTF-16LE")), ([0, 0x3C], .named("UTF-16BE")),
    ([0x4C, 0x6F, 0xA7, 0x94], .named("IBM037")),
  ]

  /// The encoding that the XML declaration names.
  private static func declared(in head: [UInt8]) -> TextEncoding? {
    let text = String(decoding: head.prefix(512).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    guard let start = text.firstRange(of: "<?xml"), let end = text[start.upperBound...].firstRange(of: "?>"),
      let word = text[start.upperBound..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let value = text[word.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return TextEncoding(label: value.dropFirst().prefix { $0 != quote })
  }

  /// The encoding of a name as documents give it, read as browsers do; `nil` where it says nothing that can be true.
  init?(label: some StringProtocol) {
    let name = label.lowercased().filter { !$0.isWhitespace }
    switch name {
    // The declaration was read as ASCII, so the text is not wider than a byte.
    case "", "utf-8", "utf8", "unicode": self = .utf8
    case _ where name.hasPrefix("utf-16") || name.hasPrefix("utf-32") || name.hasPrefix("ucs"): self = .utf8
    case "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "windows-1252", "cp1252":
      self = .named("WINDOWS-1252")
    case "gb2312", "gbk", "gb_2312-80", "x-gbk", "euc-cn": self = .named("GB18030")
    case "shift_jis", "shift-jis", "sjis", "x-sjis": self = .named("CP932")
    case "euc-kr", "ks_c_5601-1987", "ksc5601": self = .named("CP949")
    case "big5", "big5-hkscs": self = .named("BIG5-HKSCS")
    case "iso-8859-9", "latin5": self = .named("WINDOWS-1254")
    case "tis-620", "iso-8859-11": self = .named("CP874")
    default: self = .named(name.uppercased())
    }
  }
}
