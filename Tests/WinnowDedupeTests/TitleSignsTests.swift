import Testing
import WinnowTestSupport

@testable import WinnowDedupe

/// The vector code sees what a look at each byte sees, wherever it stands.
@Suite("Title signs") struct TitleSignsTests {
  @Test func signsAreSeenInTextsOfAnyLength() {
    var random = SeededGenerator(seed: 21)
    let rare: [UInt8] = Array("&<:|-)]/0.'@[`{".utf8) + [0, 0x1F, 0x7F, 0x80, 0xC3, 0xFF]
    for _ in 0..<20_000 {
      var text = (0..<random.below(80)).map { _ in Array("abcxyzABCXYZ ".utf8)[random.below(13)] }
      if !text.isEmpty, random.below(4) > 0 { text[random.below(text.count)] = rare[random.below(rare.count)] }
      let seen = text.withUnsafeBufferPointer { TitleSigns($0) }
      #expect(seen == Self.plainSigns(text), "\(text)")
    }
  }

  private static func plainSigns(_ text: [UInt8]) -> TitleSigns {
    var signs: TitleSigns = []
    for byte in text {
      if byte >= 0x80 { signs.insert(.other) }
      if "&<".utf8.contains(byte) { signs.insert(.markup) }
      if ":|-)]/".utf8.contains(byte) { signs.insert(.frame) }
      if !byte.isLetter, byte != UInt8(ascii: " ") { signs.insert(.unlettered) }
    }
    return signs
  }
}
