import Testing
import WinnowTestSupport

@testable import WinnowPattern

/// What is taken for certain of characters beyond ASCII is what the installed PCRE2 says of each.
@Suite struct KnownCharacterTests {
  private static func kind(_ scalar: Unicode.Scalar) throws -> KnownCharacter {
    try Array(String(scalar).utf8).withUnsafeBufferPointer { KnownCharacter(at: try #require($0.baseAddress)) }
  }

  @Test func everyKnownCharacterIsWhatPCRE2TakesItFor() throws {
    let letter = try #require(ReferencePattern(#"(?=\p{L})\w"#, flags: ""))
    let sign = try #require(ReferencePattern(#"[^\w\p{L}\p{N}\p{M}\p{Pc}]"#, flags: ""))
    var (letters, signs) = (0, 0)
    for scalar in (0x80...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      let kind = try Self.kind(scalar)
      guard kind != .unknown else { continue }
      let bytes = Array(String(scalar).utf8)
      #expect((letter.wholeMatch(in: bytes) != .noMatch) == (kind == .letter), "\(scalar.debugDescription)")
      #expect((sign.wholeMatch(in: bytes) != .noMatch) == (kind == .sign), "\(scalar.debugDescription)")
      if kind == .letter { letters += 1 } else { signs += 1 }
    }
    #expect(letters > 17_000)
    #expect(signs > 70)
  }

  @Test(arguments: ["’", "‘", "“", "”", "–", "—", "…", "«", "»", "·", "°", "\u{A0}", "£", "×"] as [Unicode.Scalar])
  func signsOfHeadlinesAreKnown(_ sign: Unicode.Scalar) throws {
    #expect(try Self.kind(sign) == .sign)
  }

  @Test(arguments: ["é", "Ü", "ß", "ł", "Ř", "д", "ё", "中"] as [Unicode.Scalar])
  func lettersOfHeadlinesAreKnown(_ letter: Unicode.Scalar) throws {
    #expect(try Self.kind(letter) == .letter)
  }

  @Test(arguments: ["²", "ª", "µ", "½", "‿", "\u{301}", "҃", "😀", "\u{200B}"] as [Unicode.Scalar])
  func othersAreNot(_ other: Unicode.Scalar) throws {
    #expect(try Self.kind(other) == .unknown)
  }

  @Test(arguments: [
    (#"\bwin\b"#, "“win”", 3, 6), (#"\w+"#, "né—", 0, 3), (#"\W+s"#, "—’s", 0, 7), (#"[^\w]?x"#, "…x", 0, 4),
    (#"\d"#, "—", 0, -1), (#"[_\W]{0,3}x"#, "éx", 0, -1), (#"\b\p{L}+\b"#, "Дом…", 0, 6), (#"\p{Latin}"#, "д", 0, -2),
  ])
  func theMatcherIsSureBesideThem(_ pattern: String, _ text: String, _ start: Int, _ end: Int) throws {
    let own = try #require(PlainPattern(pattern, flags: ""))
    let frames = UnsafeMutablePointer<PlainFrame>.allocate(capacity: PlainMachine.frameLimit)
    defer { frames.deallocate() }
    let bytes = Array(text.utf8)
    let found = try bytes.withUnsafeBufferPointer { buffer in
      var machine = PlainMachine(
        own.program, text: try #require(buffer.baseAddress), end: buffer.count, start: start, frames: frames)
      return machine.run()
    }
    #expect(found == end)
  }
}
