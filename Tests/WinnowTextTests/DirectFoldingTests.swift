import Testing
import WinnowTestSupport

@testable import WinnowText

/// The folding in one pass against the steps, one by one.
@Suite struct DirectFoldingTests {
  /// Runs the steps: the bytes and the segments of the map that a folded view must have.
  private func steps(_ raw: UnsafeBufferPointer<UInt8>) -> (bytes: [UInt8], map: OffsetMap) {
    var pieces: [Piece] = []
    var scratch = FoldingScratch()
    pieces.decode(raw)
    for step in FoldingStep.allCases { step.apply(to: &pieces, reading: .text, scratch: &scratch) }
    var bytes: [UInt8] = []
    var map = OffsetMap()
    map.begin(rawCount: raw.count)
    for piece in pieces {
      let count = bytes.count
      bytes.append(utf8: piece.scalar)
      map.append(length: bytes.count - count, start: piece.start, end: piece.end)
    }
    map.finish()
    return (bytes, map)
  }

  /// Whether the one pass does the text; compares the view with the steps in any case.
  private func foldsDirectly(_ text: [UInt8], _ view: inout TextView) -> Bool {
    text.withUnsafeBufferPointer { raw in
      let expected = steps(raw)
      view.setFolded(raw)
      #expect(view.bytes == expected.bytes, "\(String(decoding: text, as: UTF8.self).debugDescription)")
      #expect(view.map.segments == expected.map.segments, "\(String(decoding: text, as: UTF8.self).debugDescription)")
      #expect(view.isIdentity == (expected.map.isIdentity && expected.bytes == text))
      #expect(view.keepsOffsets == expected.map.isIdentity)

      var map = OffsetMap()
      var word = LeetWord()
      var buffer = Array(repeating: UInt8(0xAA), count: DirectFolding.capacity(for: raw.count) + 1)
      let count = buffer.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { DirectFolding.fold(raw, into: $0, &map, word: &word) }
      }
      #expect(buffer.last == 0xAA)
      guard let count else { return false }
      #expect(
        Array(buffer.prefix(count)) == expected.bytes, "\(String(decoding: text, as: UTF8.self).debugDescription)")
      #expect(map.segments == expected.map.segments, "\(String(decoding: text, as: UTF8.self).debugDescription)")
      return true
    }
  }

  @Test func textsOfANastyAlphabetFoldAsTheStepsFoldThem() {
    var random = SeededGenerator(seed: 41)
    var view = TextView()
    var count = 0
    for _ in 0..<8_000 where foldsDirectly(Array(RandomText.make(using: &random).utf8), &view) { count += 1 }
    #expect(count > 400)
  }

  @Test func ordinaryWordsWithOneOddThingFoldAsTheStepsFoldThem() {
    var random = SeededGenerator(seed: 42)
    var view = TextView()
    var count = 0
    let words = [
      "the", "Word", "of", "it’s", "“quoted”", "—", "café", "Straße", "ẞ", "2024", "$5", "10,000", "5G", "w0n’t",
      "k’33",
      "K", "ſo", "ı", "İstanbul", "Привет", "НАТО", "с", "сот", "мир", "ΝΑΤΟ", "είναι", "kΩ", "中文", "한국", "コーヒー", "€20",
      "fr€e", "3€", "😀", "❤\u{FE0F}", "wow!", "a", "b", "I", "f.r.e.e", "eee", "e\u{301}", "\u{200B}", "…", "½", "™",
      "´", "n´t",
      "Ｆｒｅｅ", "«ok»", "£3m", "ŉ", "Ǆ", "ᾳ", "ΐ", "\u{FEFF}", "\u{AD}", "हिन्दी", "עברית", "ไทย", "x@y.com", "j0hn@y.com",
    ]
    for _ in 0..<8_000 {
      let separators = [" ", " ", " ", " ", "", "-", ".", "\u{A0}"]
      let text = (0..<random.below(9)).map { _ in words[random.below(words.count)] + separators[random.below(8)] }
        .joined()
      if foldsDirectly(Array(text.utf8), &view) { count += 1 }
    }
    #expect(count > 2_000)
  }

  @Test func eachCharacterFoldsAsTheStepsFoldIt() {
    var view = TextView()
    // Beyond the alphabets, every fifth will do.
    for scalar in (UInt32(0)...0x1FBFF).compactMap(Unicode.Scalar.init) {
      if scalar.value > 0x3400, scalar.value % 5 != 0 { continue }
      _ = foldsDirectly(Array("ab\(scalar)s \(scalar)".utf8), &view)
    }
  }

  static let titles = ["reddit_news_fwd.jsonl", "youtube_spam.jsonl", "hackernews.jsonl"]

  @Test(.enabled(if: Repository.data("reddit_news_fwd.jsonl") != nil), arguments: titles)
  func realTitlesFoldAsTheStepsFoldThem(file: String) throws {
    var view = TextView()
    var count = 0
    let titles = try RealTitles.load(file)
    for title in titles where foldsDirectly(title, &view) { count += 1 }
    #expect(count > titles.count / 4)
  }
}
