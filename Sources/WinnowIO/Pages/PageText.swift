/// What is read from a page before it becomes an item.
struct PageText: Equatable {
  /// The line that names the page, with site and section; empty when there is none.
  var titleLine = ""
  /// Headings that may say which part of the title line is the title.
  var headings: [String] = []
  /// The text, in order.
  var paragraphs: [String] = []
  /// The name of the site, where the page states it.
  var siteName: String?
  /// The section of the site, where the page states it.
  var section: String?
  var url: String?
  var author: String?
  var published: String?
  var summary: String?
  var lang: String?

  /// Reads a page, HTML or plain text.
  ///
  /// - Parameter bytes: valid UTF-8.
  init(_ bytes: [UInt8]) {
    self = HTMLPage.recognizes(bytes) ? HTMLPage.read(bytes) : PlainPage.read(bytes)
  }

  init() {}

  /// One space for each stretch of white space, none at the ends.
  static func collapsed(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }).joined(separator: " ")
  }

  /// What two texts have in common that differ only in case, white space and punctuation.
  static func comparisonKey(_ text: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { key.append(scalar) }
    }
    return String(key)
  }
}
