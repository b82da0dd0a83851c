import Testing

@testable import WinnowText

@Suite struct WordCharactersTests {
  @Test(arguments: Array("aZ0_éжあ中ก\u{301}٣Ⅷ한".unicodeScalars))
  func lettersMarksNumbersAndTheUnderscoreAreWordCharacters(
    scalar: Unicode.Scalar
  ) {
    #expect(WordCharacters.isWord(scalar.value))
  }

  @Test(arguments: Array(" -'.@’—😀\u{200B}\u{7F}".unicodeScalars)) func otherCharactersAreNot(scalar: Unicode.Scalar) {
    #expect(!WordCharacters.isWord(scalar.value))
  }

  @Test(arguments: Array("中々あアーกกលມ".unicodeScalars)) func scriptsWithoutSpacesAreKnown(scalar: Unicode.Scalar) {
    #expect(WordCharacters.isUnspacedScript(scalar.value))
  }

  @Test(arguments: Array("aж한ב3 ".unicodeScalars)) func scriptsWithSpacesAreNotAmongThem(scalar: Unicode.Scalar) {
    #expect(!WordCharacters.isUnspacedScript(scalar.value))
  }

  struct Boundary: Sendable {
    let before: String
    let after: String
    let isBoundary: Bool
  }

  @Test(arguments: [
    Boundary(before: "", after: "a", isBoundary: true), Boundary(before: "a", after: "", isBoundary: true),
    Boundary(before: "", after: "", isBoundary: true), Boundary(before: "a", after: "b", isBoundary: false),
    Boundary(before: "a", after: " ", isBoundary: true), Boundary(before: "caf", after: "é", isBoundary: false),
    Boundary(before: "e", after: "\u{301}", isBoundary: false), Boundary(before: "é", after: "s", isBoundary: false),
    Boundary(before: "中", after: "国", isBoundary: true), Boundary(before: "中", after: "a", isBoundary: true),
    Boundary(before: "한", after: "국", isBoundary: false), Boundary(before: "😀", after: "a", isBoundary: true),
    Boundary(before: "ก", after: "ข", isBoundary: true), Boundary(before: "_", after: "a", isBoundary: false),
  ]) func boundariesAreWhereAWordCanEnd(each: Boundary) {
    let bytes = Array((each.before + each.after).utf8)
    bytes.withUnsafeBufferPointer {
      #expect(WordCharacters.isWordBoundary(in: $0, at: each.before.utf8.count) == each.isBoundary)
    }
  }

  @Test(arguments: [
    ("", 0), ("   ", 0), ("one", 1), ("one two  three\n", 3), ("don't well-known 1,000", 3), ("a — b", 2), ("… !", 0),
    ("政府宣布", 4), ("2024年の夏", 4), ("コーヒー", 4), ("Привет мир", 2), ("รัฐบาล ประกาศ", 2), ("e\u{301}a", 1), ("😀 ok", 1),
  ]) func wordsAreCounted(text: String, count: Int) {
    Array(text.utf8).withUnsafeBufferPointer { #expect(WordCharacters.countWords($0) == count) }
  }

  @Test(arguments: ["", "abc", "é世😀"]) func scalarsAreCounted(text: String) {
    Array(text.utf8).withUnsafeBufferPointer {
      #expect(WordCharacters.countScalars($0) == text.unicodeScalars.count)
    }
  }

  @Test func scalarsAreReadBothWays() {
    let text = "aé世😀"
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      for scalar in text.unicodeScalars {
        let forward = WordCharacters.scalar(in: bytes, at: offset)
        #expect(forward == (scalar.value, String(scalar).utf8.count))
        offset += forward.length
        #expect(WordCharacters.scalar(in: bytes, before: offset) == forward)
      }
    }
  }
}
