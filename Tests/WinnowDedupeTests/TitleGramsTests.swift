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
    #expect(grams.texts(of: Array(text.utf8)) == expected)
    #expect(Self.grams(of: text, &grams).count == expected.count)
  }

  @Test func aLongNumberDoesNotOutweighTheWords() {
    var grams = TitleGrams()
    let short = Self.grams(of: "storm 5 hits", &grams).count
    #expect(Self.grams(of: "storm 123456789012345 hits", &grams).count == short)
  }

  private static func grams(of text: String, _ reader: inout TitleGrams) -> ContiguousArray<UInt32> {
    var grams: ContiguousArray<UInt32> = []
    Array(text.utf8).withUnsafeBufferPointer { reader.read($0, into: &grams) }
    return grams
  }

  /// The similarity is that of the sets of texts, computed the plain way.
  @Test func similarityIsThatOfSets() {
    var random = SeededGenerator(seed: 7)
    let words = [
      "storm", "hits", "coast", "of", "spain", "12", "3-1", "5km", "中", "国", "の", "국회", "москва", "é", "a", "storms",
      "coastal",
    ]
    var (left, right) = (GramSet(), GramSet())
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
      for threshold in [0, 0.3, 0.5, 0.65, 0.9, expected] {
        let found = expected >= threshold ? expected : nil
        #expect(
          left.similarity(rightGrams, distinct: rightTexts.count, atLeast: threshold) == found, "\(first) and \(second)"
        )
        #expect(
          right.similarity(leftGrams, distinct: leftTexts.count, atLeast: threshold) == found, "\(second) and \(first)")
      }
    }
  }

  private static func read(_ text: String) -> (texts: Set<String>, grams: ContiguousArray<UInt32>) {
    var grams = TitleGrams()
    return (Set(grams.texts(of: Array(text.utf8))), Self.grams(of: text, &grams))
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
      #expect(set.similarity(others, distinct: Set(others).count, atLeast: 0) == similarity)
      var distinct = grams
      set.set(makingDistinct: &distinct)
      #expect(distinct.count == expected.count && Set(distinct) == expected)
    }
  }
}
