import Testing
import WinnowTestSupport

@testable import WinnowPattern

/// What a sequence rules out. That it rules out no match is for `TraitsFuzzTests` and `WitnessRealDataTests`.
@Suite struct SequenceTests {
  static let disguise = #"(?:\b|\s)[_\W]{0,3}p[_\W]{0,3}h[_\W]{0,3}[e3\xE8-\xEB][_\W]{0,3}n[_\W]{0,3}t"#

  static let ruledOut: [(pattern: String, flags: String, misses: [String], hits: [String])] = [
    (
      disguise, "i", ["the phone rang", "p h e x n t", "Phen", "ph_e-t"], ["P.h.3.n t", "phént", "p—h e__nt"]
    ),
    ("x?x[a4@]n", "", ["xbn", "an", "x an"], ["xan", "xx@n", "xxxx4n"]),
    ("(?:ab|cd)e", "", ["ab e", "xbe"], ["abe", "ade", "cbe"]),
    ("k[o0]", "i", ["so", "k o"], ["KO", "\u{212A}0"]),
    (#"^\s*[b8]\W[c(]"#, "", ["a b c", "x8-c"], ["  b c", "8é("]),
    (#"q.{0,2}z"#, "", ["zq", "q", "q\nz"], ["qz", "q and z"]),
    (#"(q)\1z"#, "", ["zq"], ["qz", "qqz"]),
    (#"(?:[qx]j){3}"#, "", ["qjxj", "qj qj qj"], ["qjxjqj"]),
  ]

  @Test(arguments: ruledOut)
  func textsWithoutTheSequenceAreRuledOut(_ pattern: String, _ flags: String, _ misses: [String], _ hits: [String])
    throws
  {
    let sequence = try #require(GappedSequence.whole(of: pattern, flags: flags))
    for text in misses { #expect(!sequence.occurs(in: Array(text.utf8)), "\(text)") }
    for text in hits { #expect(sequence.occurs(in: Array(text.utf8)), "\(text)") }
  }

  @Test(arguments: [#"\S"#, #"\w+"#, "(?:a|)", ".*x?", #"(?R)?"#, "e", "(?!q)z?"])
  func whatEveryTextHasIsOfNoUse(_ pattern: String) {
    #expect(CompiledPattern.traits(of: pattern, flags: "").sequence == nil)
  }

  @Test func onlyTheRarestPartIsKept() throws {
    let node = try #require(PatternParser.parse(#"[e3]\W?[a4]\W?[#^]\W?[|%]\W?[e3]"#, flags: ""))
    let sequence = try #require(GappedFacts(node).choice(isAtStart: false)?.sequence)
    #expect(sequence.steps.map(\.bytes) == [ByteSet(ASCIISet("#^")), ByteSet(ASCIISet("|%"))])
    #expect(!sequence.startsText)
  }

  @Test func whatIsFoundSeveralTimesStandsThereInARow() throws {
    let sequence = try #require(CompiledPattern.sequence(of: #"\b\p{Lu}{2,}\b"#, flags: "", times: 4))
    #expect(sequence.occurs(in: Array("EU, UN and WHO meet ÉÉ".utf8)))
    #expect(!sequence.occurs(in: Array("EU and UN meet Who".utf8)))
    #expect(CompiledPattern.sequence(of: #"\K\p{Lu}{2,}"#, flags: "", times: 4) == nil)
    #expect(CompiledPattern.sequence(of: #"\p{Lu}*"#, flags: "", times: 4) == nil)
  }

  @Test func rareShapesAreEnough() {
    let traits = CompiledPattern.traits(of: #"\d{3}-\d{2}-\d{4}"#, flags: "")
    #expect(traits.shapes != nil)
    #expect(traits.sequence == nil)
  }

  @Test func aLongPatternCostsNoMoreThanItsBeginning() throws {
    let sequence = try #require(CompiledPattern.traits(of: "(?:[a-z0-9]{99}){99}", flags: "").sequence)
    #expect(sequence.steps.count <= 63)
  }
}
