import Testing
import WinnowTestSupport

@testable import WinnowEngine

/// The index reports exactly the literals that occur and where, whatever their lengths and places.
struct LiteralIndexTests {
  struct Occurrence: Hashable {
    var literal: Int
    var place: Int
  }

  static func occurrences(of literals: [String], in text: String) -> Set<Occurrence> {
    occurrences(LiteralIndex(literals.map { Array($0.utf8) }), in: Array(text.utf8))
  }

  static func occurrences(_ index: LiteralIndex, in bytes: [UInt8]) -> Set<Occurrence> {
    var found: Set<Occurrence> = []
    var scratch = ScanScratch()
    let places = scratch.places(for: bytes.count)
    (bytes + Array(repeating: 0, count: TextArena.padding)).withUnsafeBufferPointer { padded in
      guard let start = padded.baseAddress else { return }
      index.scan(start, count: bytes.count, places: places) {
        found.insert(Occurrence(literal: $0, place: $1))
      }
    }
    withExtendedLifetime(scratch) {}
    return found
  }

  static let cases: [(String, Set<Int>)] = [
    ("", []), ("a", [1]), ("ab", [1, 2]), ("xabc", [1, 2, 3]), ("abcd", [1, 2, 3, 4]), ("zabcdz", [1, 2, 3, 4]),
    ("bong lite", []), ("the longer literal", [5, 1]), ("头条", [6]), ("头", []), ("é", [7]), ("bcd", []),
  ]

  static let literals = ["?", "a", "ab", "abc", "abcd", "longer literal", "头条", "é"]

  @Test(arguments: cases)
  func occurrencesAreFound(_ text: String, _ expected: Set<Int>) {
    #expect(Set(Self.occurrences(of: Self.literals, in: text).map(\.literal)) == expected)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func randomLiteralsAreFoundAsByPlainSearch(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("abcdé头 ")
    func text(_ length: Int) -> String {
      String((0..<length).map { _ in alphabet.randomElement(using: &random) ?? "a" })
    }
    let literals = Set((0..<40).map { _ in text(Int.random(in: 1...12, using: &random)) }).sorted()
    for _ in 0..<20 {
      let text = text(Int.random(in: 0...40, using: &random))
      let bytes = Array(text.utf8)
      var expected: Set<Occurrence> = []
      for (number, literal) in literals.enumerated() {
        let wanted = Array(literal.utf8)
        for place in bytes.indices where bytes[place...].starts(with: wanted) {
          expected.insert(Occurrence(literal: number, place: place))
        }
      }
      #expect(Self.occurrences(of: literals, in: text) == expected)
    }
  }

  /// From many thousands on, long literals are represented by more bytes.
  @Test func veryManyLongLiteralsAreFound() {
    var random = SeededGenerator(seed: 5)
    let letters = Array("abcdefghij ".utf8)
    func text(_ length: Int) -> [UInt8] { (0..<length).map { _ in letters[random.below(letters.count)] } }
    let literals = Array(Set((0..<20_000).map { _ in text(5 + random.below(12)) }))
    let numbers = Dictionary(uniqueKeysWithValues: literals.enumerated().map { ($1, $0) })
    let index = LiteralIndex(literals)
    for _ in 0..<40 {
      let bytes = (0..<12).flatMap { _ in text(random.below(9)) + literals[random.below(literals.count)] }
      var expected: Set<Occurrence> = []
      for place in bytes.indices {
        for end in place..<min(place + 17, bytes.count + 1) {
          if let number = numbers[Array(bytes[place..<end])] {
            expected.insert(Occurrence(literal: number, place: place))
          }
        }
      }
      #expect(expected.count >= 12)
      #expect(Self.occurrences(index, in: bytes) == expected)
    }
  }
}
