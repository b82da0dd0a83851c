import Testing
import WinnowTestSupport

@testable import WinnowEngine

/// The index reports exactly the owners of literals that occur, whatever their lengths and places.
struct LiteralIndexTests {
  static func owners(of literals: [(String, Int)], in text: String) -> Set<Int> {
    let index = LiteralIndex(literals.map { (Array($0.0.utf8), $0.1) })
    var found: Set<Int> = []
    Array(text.utf8).withUnsafeBufferPointer { index.scan($0) { found.insert($0) } }
    return found
  }

  static let cases: [(String, Set<Int>)] = [
    ("", []), ("a", [1]), ("ab", [1, 2]), ("xabc", [1, 2, 3]), ("abcd", [1, 2, 3, 4]), ("zabcdz", [1, 2, 3, 4]),
    ("bong lite", []), ("the longer literal", [5, 1]), ("头条", [6]), ("头", []), ("é", [7]), ("bcd", []),
  ]

  @Test(arguments: cases)
  func occurrencesAreFound(_ text: String, _ expected: Set<Int>) {
    let literals = [
      ("a", 1), ("ab", 2), ("abc", 3), ("abcd", 4), ("longer literal", 5), ("头条", 6), ("é", 7),
    ]
    #expect(Self.owners(of: literals, in: text) == expected)
  }

  @Test func oneLiteralMayHaveManyOwners() {
    #expect(Self.owners(of: [("same", 3), ("same", 1), ("ame", 2)], in: "the same") == [1, 2, 3])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func randomLiteralsAreFoundAsByPlainSearch(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("abcdé头 ")
    func text(_ length: Int) -> String {
      String((0..<length).map { _ in alphabet.randomElement(using: &random) ?? "a" })
    }
    let literals = (0..<40).map { (text(Int.random(in: 1...7, using: &random)), $0) }
    for _ in 0..<20 {
      let text = text(Int.random(in: 0...40, using: &random))
      let bytes = Array(text.utf8)
      let expected = literals.filter { literal, _ in
        let wanted = Array(literal.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
      }
      #expect(Self.owners(of: literals, in: text) == Set(expected.map(\.1)))
    }
  }
}
