import Foundation
import Testing
import WinnowTestSupport

@testable import WinnowPattern

/// No text that PCRE2 matches is without one of the pattern's shapes. `WINNOW_FUZZ_CASES` asks for more patterns.
@Suite struct ShapeTests {
  /// Whether a text has a shape of the set, looked for in the plainest way.
  static func occurs(_ shapes: ShapeSet, in text: [UInt8]) -> Bool {
    let edge = ByteClass.edge.rawValue
    let classes = [edge, edge] + text.map { ByteClass.table[Int($0)] } + [edge, edge]
    return (0...(classes.count - 3)).contains { place in
      shapes.contains(Int(classes[place]) << 8 | Int(classes[place + 1]) << 4 | Int(classes[place + 2]))
    }
  }

  /// The shapes of a pattern, whether it has literals or not.
  static func shapes(of pattern: String, flags: String) -> ShapeSet? {
    PatternParser.parse(pattern, flags: flags).flatMap { ShapeFacts($0).shapes }
  }

  static let ruledOut: [(pattern: String, flags: String, misses: [String], hits: [String])] = [
    (#"\b\p{Lu}{5,}\b"#, "", ["Mayor names new bins", "UN and EU agree"], ["a BRIDGE", "ÉÉÉÉÉ"]),
    ("[!?]{3,}", "", ["What now? Nothing!", "wait!!"], ["no!!!", "?!?"]),
    (#"\d{3}-\d{2}-\d{4}"#, "", ["in 1986", "1 - 2"], ["078-05-1120"]),
    (#"^\p{Ll}"#, "", ["The mayor"], ["iPhone", "élan"]),
    ("[★☆]", "", ["stars"], ["a ★", "“quoted”"]),
    (#"(\w)\1{3}|\?$"#, "", [], ["aaaa", "why?"]),
    ("!", "", ["no marks here"], ["a!", "!"]),
    (#"(?m)^-$"#, "", ["a-b", "1 - 2"], ["-", "a\n-\nb", "-\n"]),
    ("k[0-9]", "i", ["kk", "12"], ["K1", "\u{212A}1", "k1"]),
  ]

  @Test(arguments: ruledOut)
  func textsWithoutAShapeAreRuledOut(_ pattern: String, _ flags: String, _ misses: [String], _ hits: [String]) {
    let shapes = Self.shapes(of: pattern, flags: flags)
    if !misses.isEmpty { #expect(shapes != nil) }
    guard let shapes else { return }
    for text in misses { #expect(!Self.occurs(shapes, in: Array(text.utf8)), "\(text)") }
    for text in hits { #expect(Self.occurs(shapes, in: Array(text.utf8)), "\(text)") }
  }

  @Test(arguments: [#"\p{Ll}"#, #"\w+"#, "(?:a|)", ".*", #"(?R)?"#])
  func whatEveryTextHasIsOfNoUse(_ pattern: String) {
    #expect(Self.shapes(of: pattern, flags: "") == nil)
  }

  private static let patternsPerSeed =
    (ProcessInfo.processInfo.environment["WINNOW_FUZZ_CASES"].flatMap(Int.init) ?? 16_000) / 8

  @Test(arguments: 300..<308 as Range<UInt64>)
  func aRandomPatternMatchesNoTextWithoutAShape(_ seed: UInt64) {
    var random = RandomPattern(seed: seed)
    var (proven, ruledOut) = (0, 0)
    for _ in 0..<Self.patternsPerSeed {
      let (pattern, flags) = (random.pattern(), random.flags())
      guard let shapes = Self.shapes(of: pattern, flags: flags),
        let reference = ReferencePattern(pattern, flags: flags, matchLimit: 100_000)
      else { continue }
      for _ in 0..<6 {
        let text = Array(random.text(maximumLength: 12).utf8)
        let hasShape = Self.occurs(shapes, in: text)
        if !hasShape { ruledOut += 1 }
        guard case .match = reference.firstMatch(in: text) else { continue }
        proven += 1
        #expect(hasShape, "/\(pattern)/\(flags) matches \(String(decoding: text, as: UTF8.self).debugDescription)")
      }
    }
    #expect(proven > Self.patternsPerSeed / 100)
    #expect(ruledOut > Self.patternsPerSeed / 100)
  }
}
