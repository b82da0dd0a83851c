import Testing
import WinnowModel
import WinnowTestSupport

@testable import WinnowDedupe

/// What holds of the canonical form of any title.
@Suite("Title properties") struct TitlePropertiesTests {
  private static let pieces = [
    "Storm", "hits", "Île", "of", "Man", "U.S.", "don't", "Mayor's", "AT&T", " & ", "BREAKING: ", "UPDATE 1-", " - ",
    " | ", "(video)", "[PHOTOS]", "...", "…", "$", "€", "£5m", "1.8bn", "billion", "dollars", "%", "per cent", "3-1",
    "1,812", "9/11", "7.1.2", "third", "twenty", "three", "hundred", "thousand", "km", "10km", "4x4", "1990s", "三人",
    "二十三",
    "億", "万", "年", "中国", "トヨタ", "국회", "Москва", "مصر", "é", "e\u{301}", "ß", "İ", "ﬁ", "Ａ", "\u{200B}", "\u{AD}", "’s",
    "“",
    "—", "&amp;", "&lt;", "<b>", "</b>", "<", ":", ".", ",", "'", "-", "/", "\u{0}", "\u{85}", "\u{2028}", "🚢", "🏽",
    "\u{FE0F}",
    "①", "½", "ﷺ", "°C", "US$", "m", "pp", "year", "old", "yo", "st", "th", "0", "00", "5", "1", "people", "人", "c",
    "x",
  ]

  private static func title(_ random: inout SeededGenerator) -> String {
    (0..<random.below(14)).map { _ in
      pieces[random.below(pieces.count)] + (random.below(2) == 0 ? " " : "")
    }.joined()
  }

  private static func problem(of text: [UInt8]) -> String? {
    guard let string = String(validating: text, as: UTF8.self) else { return "invalid UTF-8" }
    if text.count > CanonicalTitle.byteLimit { return "too long" }
    if string.contains("  ") || string.hasPrefix(" ") || string.hasSuffix(" ") { return "spaces" }
    // Cherokee is the one script whose small letters are folded to large ones.
    let isLarge = string.unicodeScalars.contains {
      $0.properties.lowercaseMapping != String($0) && !(0x13A0...0x13F5).contains($0.value)
    }
    if isLarge {
      return "upper case"
    }
    return nil
  }

  @Test func textIsInOrder() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<4000 {
      let title = Self.title(&random)
      let text = CanonicalTitle.read(title).text
      if let problem = Self.problem(of: text) {
        Issue.record(
          "\(problem): \(title.debugDescription) → \(String(decoding: text, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  @Test func randomBytesAreInOrder() {
    var random = SeededGenerator(seed: 2)
    for round in 0..<1000 {
      let length = round % 100 == 0 ? 6000 : 60
      let bytes = (0..<random.below(length)).map { _ in UInt8(truncatingIfNeeded: random.next() >> UInt64(round % 2)) }
      let title = String(decoding: bytes, as: UTF8.self)
      if let problem = Self.problem(of: CanonicalTitle.read(title).text) {
        Issue.record("\(problem): \(title.debugDescription)")
        return
      }
    }
  }

  @Test func randomScalarsAreInOrder() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<1500 {
      let scalars = (0..<random.below(30)).compactMap { _ in
        Unicode.Scalar(UInt32(random.below([0x250, 0x3000, 0x10000, 0x20000][random.below(4)])))
      }
      let title = String(String.UnicodeScalarView(scalars))
      if let problem = Self.problem(of: CanonicalTitle.read(title).text) {
        Issue.record("\(problem): \(title.debugDescription) \(scalars.map { String($0.value, radix: 16) })")
        return
      }
    }
  }

  /// The canonical text of a canonical text is itself.
  ///
  /// Left out is what the second reading cannot know: signs that keep a number from the word behind it (`In 2014: people`),
  /// frames (a number and a dash, as in `3-1`, begin one), units behind what is no plain number (`4x4 cars`), which are
  /// written to it, units behind a unit (`5 km years`), and signs of currency without a number.
  @Test func canonicalTextIsItsOwnForm() {
    var random = SeededGenerator(seed: 4)
    let unlike: Set = [
      "4x4", "1990s", "3-1", "9/11", "7.1.2", "m", "UPDATE 1-", "BREAKING: ", "½", "00", "$", "€", "US$",
    ]
    let pieces = Self.pieces.filter { piece in
      !unlike.contains(piece) && !piece.contains { ":.,'/()[]|<>&’“—…-".contains($0) }
    }
    var count = 0
    for _ in 0..<4000 {
      let title = (0..<random.below(14)).map { _ in pieces[random.below(pieces.count)] }.joined(separator: " ")
      let once = CanonicalTitle.read(title)
      let twice = CanonicalTitle.read(once.string)
      guard twice.marks.isEmpty, twice.site == nil, !twice.isTruncated, !Self.hasTwoUnits(once.string) else { continue }
      count += 1
      if once.text != twice.text {
        Issue.record("\(title.debugDescription) → \(once.string.debugDescription) → \(twice.string.debugDescription)")
        return
      }
    }
    #expect(count > 3000)
  }

  /// Whether a unit stands behind a number with a unit.
  private static func hasTwoUnits(_ canonical: String) -> Bool {
    let words = canonical.split(separator: " ")
    let guards = BuiltInGuards.standard
    return words.indices.dropLast().contains { index in
      guard words[index].first?.isNumber == true, words[index].last?.isNumber == false else { return false }
      let next = words[index + 1]
      let units = [next, next.prefix(1), words[(index + 1)...].prefix(2).joined(separator: " ")[...]]
      return units.contains { guards.unitBlock(of: PhraseHash.hash($0)) != nil }
    }
  }

  private static let words = [
    "storm", "hits", "coast", "of", "spain", "while", "minister", "visits", "ferry", "port", "café", "zürich", "москва",
    "and", "the", "rain", "mayor", "quits", "court", "rules", "against", "plan",
  ]

  @Test func caseAndPunctuationDoNotMatter() {
    var random = SeededGenerator(seed: 5)
    let signs = [", ", " – ", "; ", " “", "” ", "! ", "? ", " / ", " (", ") ", "  ", " \u{200B}", "-", " * "]
    for _ in 0..<1000 {
      let words = (0..<3 + random.below(9)).map { _ in Self.words[random.below(Self.words.count)] }
      let plain = CanonicalTitle.read(words.joined(separator: " ")).string
      var varied = ""
      for word in words {
        if !varied.isEmpty { varied += random.below(3) == 0 ? signs[random.below(signs.count)] : " " }
        varied +=
          random.below(2) == 0 ? word : random.below(2) == 0 ? word.uppercased() : word.capitalized(random.below(2))
      }
      if CanonicalTitle.read(varied).string != plain {
        Issue.record("\(varied.debugDescription) → \(CanonicalTitle.read(varied).string), not \(plain)")
        return
      }
    }
  }

  @Test func usedReaderAnswersAsANewOne() {
    var random = SeededGenerator(seed: 6)
    var signer = Signer(DedupeSettings())
    var signature = ItemSignature()
    for _ in 0..<1000 {
      let title = Self.title(&random)
      signer.sign(Item(title: title), into: &signature)
      let fresh = CanonicalTitle.read(title)
      if signature.title != fresh {
        Issue.record("\(title.debugDescription): \(signature.title.string), a new one \(fresh.string)")
        return
      }
    }
  }
}

extension String {
  fileprivate func capitalized(_ place: Int) -> String {
    place == 0 ? prefix(1).uppercased() + dropFirst() : String(dropLast()) + suffix(1).uppercased()
  }
}

extension CanonicalTitle {
  /// Reads a title without an origin; cheaper than a signer.
  static func read(_ title: String) -> CanonicalTitle {
    var canonical = CanonicalTitle()
    var reader = TitleReader(BuiltInGuards.standard)
    Array(title.utf8).withUnsafeBufferPointer { bytes in
      reader.read(bytes, source: bytes[0..<0], label: bytes[0..<0], into: &canonical)
    }
    return canonical
  }
}
