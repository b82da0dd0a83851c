import WinnowText

/// Tells whether a stretch of a title names the site that the item came from.
enum SiteName {
  /// Words that may follow a site's name in a title without being part of its source or domain.
  private static let additions: Set<String> = [
    "news", "online", "com", "org", "net", "co", "uk", "us", "tv", "radio", "magazine", "newspaper", "live", "sport",
    "sports", "business", "world", "international", "blog", "opinion", "video", "app", "edition", "daily", "digital",
  ]

  /// Whether the stretch names the source.
  ///
  /// Learned from the item itself: it is the name in `source`, or that name with an addition (`BBC News` for `BBC`), or the
  /// domain's label is put together from the beginnings of its words (`nytimes` from `New York Times`).
  /// - Parameters:
  ///   - source: the item's source as written.
  ///   - label: the registrable domain up to its first point, in lower case.
  static func matches(
    _ stretch: Slice<UnsafeBufferPointer<UInt8>>, source: some Collection<UInt8>, label: some Collection<UInt8>
  ) -> Bool {
    guard mayMatch(stretch, source: source, label: label) else { return false }
    let words = Self.words(stretch)
    guard !words.isEmpty, words.count <= 7 else { return false }
    let sourceWords = Self.words(source)
    if !sourceWords.isEmpty {
      if isSame(words, sourceWords) || spells(sourceWords.joined(), words) { return true }
    }
    let labelText = String(decoding: label, as: UTF8.self).filter { $0 != "-" }
    return labelText.utf8.count >= 3 && (spells(labelText, words) || spells(labelText, ["the"] + words))
  }

  /// Tells most stretches that name something else by their first letters.
  private static func mayMatch(
    _ stretch: Slice<UnsafeBufferPointer<UInt8>>, source: some Collection<UInt8>, label: some Collection<UInt8>
  ) -> Bool {
    guard let first = beginning(stretch) else { return false }
    // What begins with a `t` may lose a `the`; letters with accents may become others.
    func isOpen(_ letter: UInt8) -> Bool { letter == UInt8(ascii: "t") || letter >= 0x80 }
    func fits(_ letter: UInt8?) -> Bool { letter.map { $0 == first || isOpen($0) } ?? false }
    return isOpen(first) || fits(beginning(source)) || fits(beginning(label))
  }

  /// The first letter or digit, in lower case.
  private static func beginning(_ text: some Collection<UInt8>) -> UInt8? {
    text.first { $0.isLetter || $0.isDigit || $0 >= 0x80 }.map { $0.isLetter ? $0 | 0x20 : $0 }
  }

  /// Whether two names are one, but for additions at the end of either.
  private static func isSame(_ left: [String], _ right: [String]) -> Bool {
    let common = zip(left, right).prefix { $0 == $1 }.count
    guard common > 0 else { return false }
    return left[common...].allSatisfy(additions.contains) && right[common...].allSatisfy(additions.contains)
  }

  /// Whether a label is the beginnings of all words in turn, but for additions at the end.
  private static func spells(_ label: String, _ words: [String]) -> Bool {
    spells(Array(label.utf8)[...], words.map { Array($0.utf8) }[...])
  }

  private static func spells(_ label: ArraySlice<UInt8>, _ words: ArraySlice<[UInt8]>) -> Bool {
    guard !label.isEmpty else {
      return words.allSatisfy { additions.contains(String(decoding: $0, as: UTF8.self)) }
    }
    guard let word = words.first else { return false }
    let longest = zip(label, word).prefix { $0 == $1 }.count
    return (0..<longest).reversed().contains { spells(label.dropFirst($0 + 1), words.dropFirst()) }
  }

  /// The words of a name in lower case, without `the` at its start.
  private static func words(_ text: some Collection<UInt8>) -> [String] {
    // A source is as it came, while the title has lost its accents.
    if text.contains(where: { $0 >= 0x80 }) {
      let folded = Folding.folded(String(decoding: text, as: UTF8.self))
      if folded.utf8.allSatisfy({ $0 < 0x80 }) { return words(Array(folded.utf8)) }
    }
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text {
      if byte.isLetter || byte.isDigit || byte >= 0x80 {
        word.append(byte.isLetter ? byte | 0x20 : byte)
      } else if byte != UInt8(ascii: "'"), !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words.first == "the" ? Array(words.dropFirst()) : words
  }
}
