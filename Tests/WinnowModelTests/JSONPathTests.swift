import WinnowTestSupport
import Testing

@testable import WinnowModel

@Suite("JSON path")
struct JSONPathTests {
  private static let json = Array(
    #"{"a":{"b":"x","c":[1,"two",null,{"d":true},[9]]},"n":-1.5,"t":true,"nothing":null,"\u0065":"e\n","o":[{"k":1},{"k":2}],"":7}"#
      .utf8)

  @Test(arguments: [
    ("a.b", ["x"]), ("n", ["-1.5"]), ("t", ["true"]), ("nothing", []), ("a", []), ("a.c", ["1", "two"]),
    ("a.c.1", ["two"]), ("a.c.3.d", ["true"]), ("a.c.4", ["9"]), ("a.c.5", []), ("e", ["e\n"]), ("o", []),
    ("o.1.k", ["2"]), ("a.b.c", []), ("missing", []), ("a.c.x", []), ("", ["7"]), ("a.c.-1", []),
  ])
  func leadsToTheValuesAtItsEnd(path: String, expected: [String]) {
    let values = JSONPath(dotted: path).values(in: Self.json)
    Self.json.withUnsafeBufferPointer { bytes in
      #expect(values.map { $0.text(in: bytes) } == expected)
    }
  }

  @Test(arguments: 0..<2000 as Range<UInt64>)
  func staysInsideATextThatWasNotScanned(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Self.json
    for _ in 0..<4 { random.mutate(&bytes) }
    for path in ["a.b", "a.c", "a.c.3.d", "e", "o.1.k", "missing"] {
      for value in JSONPath(dotted: path).values(in: bytes) { #expect(value.range.upperBound <= bytes.count) }
    }
  }
}
