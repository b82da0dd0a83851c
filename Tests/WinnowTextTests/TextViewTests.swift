import WinnowTestSupport
import Testing

@testable import WinnowText

@Suite struct TextViewTests {
  @Test(arguments: TextView.Kind.allCases) func lowerCaseASCIIHasTheSameBytesInEveryView(kind: TextView.Kind) {
    let text = "plain text, in 2 lines\nwith a 4k screen and an mp3"
    let view = TextView(kind, of: text)
    #expect(view.string == text)
    #expect(view.isIdentity)
    #expect(view.rawRange(of: 6..<10) == 6..<10)
  }

  @Test func capitalsKeepTheirOffsets() {
    let view = TextView(.folded, of: "Hello World")
    #expect(view.string == "hello world")
    #expect(!view.isIdentity)
    #expect(view.rawRange(of: 6..<11) == 6..<11)
  }

  @Test func composedTextIsNotChanged() {
    let view = TextView(.composed, of: "Škoda für 世界 Привет")
    #expect(view.isIdentity)
    #expect(TextView(.composed, of: "cafe\u{301}").bytes == Array("caf\u{E9}".utf8))
  }

  struct Evidence: Sendable, CustomTestStringConvertible {
    let kind: TextView.Kind
    let text: String
    let found: String
    let raw: String
    var testDescription: String { "\(kind) \(found) in \(text)" }
  }

  @Test(arguments: [
    Evidence(kind: .folded, text: "You w0n’t believe", found: "won't", raw: "w0n’t"),
    Evidence(kind: .folded, text: "get f r e e money", found: "free", raw: "f r e e"),
    Evidence(kind: .folded, text: "so freeeeee!", found: "free", raw: "freeeeee"),
    Evidence(kind: .folded, text: "a fr\u{200B}\u{200B}ee b", found: "free", raw: "fr\u{200B}\u{200B}ee"),
    Evidence(
      kind: .folded, text: "x f\u{337}r\u{337}e\u{337}e\u{337} y", found: "free",
      raw: "f\u{337}r\u{337}e\u{337}e\u{337}"),
    Evidence(kind: .folded, text: "ein großes Haus", found: "gross", raw: "groß"),
    Evidence(kind: .folded, text: "ein großes Haus", found: "s h", raw: "s H"),
    Evidence(kind: .folded, text: "wait… what", found: ".", raw: "…"),
    Evidence(kind: .folded, text: "Ｆｒｅｅ pаypаl", found: "paypal", raw: "pаypаl"),
    Evidence(kind: .composed, text: "cafe\u{301} noir", found: "\u{E9} n", raw: "e\u{301} n"),
    Evidence(kind: .composed, text: "x q\u{307}\u{323} y", found: "q\u{323}\u{307}", raw: "q\u{307}\u{323}"),
    Evidence(kind: .loweredComposed, text: "CAFE\u{301} \u{212A}G", found: "kg", raw: "\u{212A}G"),
    Evidence(kind: .loweredComposed, text: "ẞ ÄÖÜ", found: "äö", raw: "ÄÖ"),
    Evidence(kind: .loweredFolded, text: "F.R.E.E. Straße", found: "strasse", raw: "Straße"),
  ]) func evidencePointsIntoTheRawText(each: Evidence) throws {
    let view = TextView(each.kind, of: each.text)
    let found = Array(each.found.utf8)
    let start = try #require(view.bytes.firstRange(of: found)?.lowerBound, "\(view.string)")
    let range = view.rawRange(of: start..<start + found.count)
    #expect(
      String(decoding: Array(each.text.utf8)[range], as: UTF8.self).unicodeScalars.elementsEqual(
        each.raw.unicodeScalars))
  }

  @Test(arguments: TextView.Kind.allCases) func rangesAreMonotoneAndOnCharacterBoundaries(kind: TextView.Kind) {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<3_000 {
      let text = RandomText.make(using: &random)
      let raw = Array(text.utf8)
      let view = TextView(kind, of: text)
      let isBoundary = { (offset: Int) in offset == raw.count || raw[offset] & 0xC0 != 0x80 }
      var last = 0..<0
      for start in 0...view.bytes.count {
        let end = Int.random(in: start...view.bytes.count, using: &random)
        let range = view.rawRange(of: start..<end)
        guard range.upperBound <= raw.count, isBoundary(range.lowerBound), isBoundary(range.upperBound) else {
          Issue.record("\(range) of \(start..<end) is no range of characters in \(text.debugDescription)")
          return
        }
        let one = view.rawRange(of: start..<min(start + 1, view.bytes.count))
        #expect(one.lowerBound >= last.lowerBound && one.upperBound >= last.upperBound || start == view.bytes.count)
        #expect(start == end || range.upperBound >= one.upperBound && range.lowerBound == one.lowerBound)
        last = one
      }
    }
  }

  struct Kept: Sendable, CustomTestStringConvertible {
    let kind: TextView.Kind
    let text: String
    let offsets: Bool
    let lengths: Bool
    var testDescription: String { "\(kind) \(text)" }
  }

  @Test(arguments: [
    Kept(kind: .raw, text: "É K", offsets: true, lengths: true),
    Kept(kind: .composed, text: "Škoda", offsets: true, lengths: true),
    Kept(kind: .composed, text: "cafe\u{301}", offsets: false, lengths: true),
    Kept(kind: .folded, text: "Hello World", offsets: true, lengths: true),
    Kept(kind: .folded, text: "ÉCOLE", offsets: false, lengths: true),
    Kept(kind: .loweredComposed, text: "ÉCOLE Привет", offsets: true, lengths: true),
    Kept(kind: .loweredComposed, text: "CAFE\u{301}", offsets: false, lengths: true),
    Kept(kind: .loweredComposed, text: "5 \u{2C62}", offsets: false, lengths: false),
    Kept(kind: .loweredFolded, text: "ÉCOLE", offsets: false, lengths: true),
  ]) func viewsSayWhatTheyKeep(each: Kept) {
    let view = TextView(each.kind, of: each.text)
    #expect(view.keepsOffsets == each.offsets)
    #expect(view.keepsLengths == each.lengths)
  }

  @Test func whatAViewKeepsIsForgottenWhenItIsSetAgain() {
    var base = TextView()
    var view = TextView()
    Array("\u{2C62}".utf8).withUnsafeBufferPointer { base.setRaw($0) }
    view.setLowered(base)
    #expect(!view.keepsLengths && !view.keepsOffsets)
    Array("plain".utf8).withUnsafeBufferPointer { base.setRaw($0) }
    view.setLowered(base)
    #expect(view.keepsLengths && view.keepsOffsets)
  }

  @Test func bytesCanBeReadInPlace() {
    let view = TextView(.folded, of: "You won’t")
    #expect(view.withBytes { Array($0) } == view.bytes)
  }

  @Test func loweringFoldsEachCharacter() {
    var random = SeededGenerator(seed: 19)
    for _ in 0..<5_000 {
      let text = RandomText.make(using: &random)
      var base = TextView()
      var view = TextView()
      Array(text.utf8).withUnsafeBufferPointer { base.setRaw($0) }
      view.setLowered(base)
      let folded = text.unicodeScalars.map { Folding.lowered($0) }
      #expect(scalars(view.string) == folded.map(\.value))
      let lengths = zip(text.unicodeScalars, folded).map { ($0.utf8.count, $1.utf8.count) }
      #expect(view.keepsLengths == lengths.allSatisfy { $0 == $1 })
      #expect(view.isIdentity == (view.bytes == base.bytes))
    }
  }

  @Test func reusedBuffersLeakNothingIntoTheNextText() {
    var random = SeededGenerator(seed: 5)
    var reused = TextView()
    var lowered = TextView()
    for _ in 0..<2_000 {
      let text = RandomText.make(using: &random)
      Array(text.utf8).withUnsafeBufferPointer {
        Bool.random(using: &random) ? reused.setFolded($0) : reused.setComposed($0)
      }
      Array(text.utf8).withUnsafeBufferPointer { reused.setFolded($0) }
      lowered.setLowered(reused)
      #expect(reused.bytes == TextView(.folded, of: text).bytes)
      #expect(lowered.bytes == TextView(.loweredFolded, of: text).bytes)
      let whole = 0..<reused.bytes.count
      #expect(reused.rawRange(of: whole) == TextView(.folded, of: text).rawRange(of: whole))
    }
  }

  @Test func invalidBytesDoNotCrash() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      var view = TextView()
      bytes.withUnsafeBufferPointer {
        view.setComposed($0)
        view.setFolded($0)
      }
      #expect(view.rawRange(of: 0..<view.bytes.count).upperBound <= bytes.count)
    }
  }
}
