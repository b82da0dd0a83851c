import Testing
import WinnowTestSupport

@testable import WinnowDedupe

@Suite("Title grams") struct TitleGramsTests {
  @Test(
    arguments: [
      ("", []), ("a", ["_a_"]), ("ab", ["_ab_"]), ("abc", ["_abc", "abc_"]), ("a b", ["_a_b", "a_b_"]),
      ("storm", ["_sto", "stor", "torm", "orm_"]), ("ab cd", ["_ab_", "ab_c", "b_cd", "_cd_"]),
      // A number weighs two.
      ("7", ["_7_"]), ("1234567", ["_1234567_"]), ("a 12", ["_a_12", "a_12", "_12_"]),
      ("12 34", ["_12_", "12_34", "_34_"]), ("5km off", ["_5km_", "5km_o", "_off", "off_"]),
      // So does an ideograph, a kana and a syllable of Hangul.
      ("中", ["_中_"]), ("中国", ["_中国", "中国"]), ("中国人", ["_中国", "中国", "国人"]), ("のり", ["_のり", "のり"]),
      ("국회", ["_국회", "국회"]), ("москва", ["_мос", "моск", "оскв", "сква", "ква_"]), ("a 中", ["_a_中", "a_中", "_中_"]),
    ] as [(String, [String])]) func gramsAreKnown(text: String, expected: [String])
  {
    var grams = TitleGrams()
    Array(text.utf8).withUnsafeBufferPointer { grams.read($0) }
    #expect(grams.texts(of: Array(text.utf8)) == expected)
    #expect(grams.grams.count == expected.count)
  }

  @Test func aLongNumberDoesNotOutweighTheWords() {
    var grams = TitleGrams()
    let short = Self.count("storm 5 hits", &grams)
    #expect(Self.count("storm 123456789012345 hits", &grams) == short)
  }

  private static func count(_ text: String, _ grams: inout TitleGrams) -> Int {
    Array(text.utf8).withUnsafeBufferPointer { grams.read($0) }
    return grams.grams.count
  }

  /// The similarity is that of the sets of texts, computed the plain way.
  @Test func similarityIsThatOfSets() {
    var random = SeededGenerator(seed: 7)
    let words = [
      "storm", "hits", "coast", "of", "spain", "12", "3-1", "5km", "中", "国", "の", "국회", "москва", "é", "a", "storms",
      "coastal",
    ]
    var (left, right, scratch) = (GramSet(), GramSet(), GramSet())
    for _ in 0..<1500 {
      let first = (0..<random.below(10)).map { _ in words[random.below(words.count)] }
      var second = first
      for _ in 0..<random.below(4) {
        second.insert(words[random.below(words.count)], at: random.below(second.count + 1))
      }
      let (leftTexts, leftGrams) = Self.read(first.joined(separator: " "))
      let (rightTexts, rightGrams) = Self.read(second.joined(separator: " "))
      let union = leftTexts.union(rightTexts).count
      let expected = union == 0 ? 0 : Double(leftTexts.intersection(rightTexts).count) / Double(union)
      left.set(leftGrams)
      right.set(rightGrams)
      #expect(left.similarity(rightGrams, scratch: &scratch) == expected, "\(first) and \(second)")
      #expect(right.similarity(leftGrams, scratch: &scratch) == expected, "\(second) and \(first)")
    }
  }

  private static func read(_ text: String) -> (texts: Set<String>, grams: ContiguousArray<UInt32>) {
    var grams = TitleGrams()
    Array(text.utf8).withUnsafeBufferPointer { grams.read($0) }
    return (Set(grams.texts(of: Array(text.utf8))), grams.grams)
  }

  @Test func gramSetIsASet() {
    var random = SeededGenerator(seed: 8)
    var set = GramSet()
    for round in 0..<1000 {
      let range: UInt32 = [8, 200, 100_000, .max][round % 4]
      let grams = ContiguousArray((0..<random.below(300)).map { _ in UInt32.random(in: 1...range, using: &random) })
      let expected = Set(grams)
      set.set(grams)
      #expect(set.count == expected.count)
      let others = ContiguousArray((0..<random.below(300)).map { _ in UInt32.random(in: 1...range, using: &random) })
      let either = expected.union(others).count
      let similarity = expected.isEmpty ? 0 : Double(expected.intersection(others).count) / Double(either)
      var scratch = GramSet()
      #expect(set.similarity(others, scratch: &scratch) == similarity)
    }
  }
}
