import Testing
import WinnowModel

@testable import WinnowDedupe

/// What editors have decided.
@Suite("Overrides") struct OverridesTests {
  private let ferry = "Ferry sinks off Malta coast in heavy storm"
  private let bridge = "Council opens new bridge across harbour"

  private func stream(_ log: String) throws -> ItemStream {
    var settings = DedupeSettings()
    try settings.overrides.read(Array(log.utf8), file: "overrides.jsonl")
    return ItemStream(settings)
  }

  @Test func sameMakesTheLaterOneACopy() throws {
    var stream = try stream(#"{"same":["a","b"],"by":"mk"}"#)
    stream.add("a", ferry, "Example Wire")
    let verdict = stream.add("b", bridge, "Sample Times")
    #expect((verdict.tier, verdict.match, verdict.cluster, verdict.size) == (.override, "a", "a", 2))
    #expect(stream.add("c", bridge, "Third Post").cluster == "a")
  }

  @Test func sameWorksBothWays() throws {
    var stream = try stream(#"{"same":["a","b","c"]}"#)
    stream.add("c", ferry, "Example Wire")
    #expect(stream.add("a", bridge, "Sample Times").match == "c")
    #expect(stream.add("b", "Otters return to rivers", "Third Post").tier == .override)
  }

  @Test func sameNeedsALiveItem() throws {
    var stream = try stream(#"{"same":["a","b"]}"#)
    stream.add("a", ferry, "Example Wire")
    #expect(stream.add("b", bridge, "Sample Times", hours: 80).tier == nil)
  }

  @Test func differentKeepsTitlesApart() throws {
    var stream = try stream(#"{"different":["a","b"]}"#)
    stream.add("a", ferry, "Example Wire")
    let verdict = stream.add("b", ferry, "Sample Times")
    #expect((verdict.tier, verdict.guards, verdict.cluster) == (.related, ["override"], "b"))
  }

  @Test func differentKeepsNearTitlesApart() throws {
    var stream = try stream(#"{"different":["b","a"]}"#)
    stream.add("a", ferry, "Example Wire")
    let verdict = stream.add("b", ferry + " at night", "Sample Times")
    #expect((verdict.tier, verdict.guards) == (.related, ["override"]))
  }

  @Test func differentKeepsAddressesApart() throws {
    var stream = try stream(#"{"different":["a","b"]}"#)
    stream.add("a", ferry, "Example Wire", url: "http://example.com/1")
    #expect(stream.add("b", bridge, "Sample Times", url: "http://example.com/1").tier == nil)
  }

  @Test func pinnedItemStandsForAll() throws {
    var stream = try stream(#"{"pin":"b"}"#)
    #expect(stream.add("a", ferry, "Example Wire").canonical == "a")
    #expect(stream.add("b", ferry, "Sample Times").canonical == "b")
    #expect(stream.add("c", ferry, "Third Post").canonical == "b")
  }

  @Test func pinComesBeforeRanks() throws {
    var settings = DedupeSettings()
    settings.sourceRanks = ["Best Paper"]
    try settings.overrides.read(Array(#"{"pin":"a"}"#.utf8), file: "overrides.jsonl")
    var stream = ItemStream(settings)
    stream.add("a", ferry, "Example Wire")
    #expect(stream.add("b", ferry, "Best Paper").canonical == "a")
  }

  @Test func laterLineWins() throws {
    var stream = try stream(
      """
      {"same":["a","b"]}

      {"different":["c","d"]}
      {"different":["a","b"]}
      {"same":["c","d"]}
      """)
    stream.add("a", ferry, "Example Wire")
    #expect(stream.add("b", ferry, "Sample Times").tier == .related)
    stream.add("c", bridge, "Example Wire")
    #expect(stream.add("d", "Otters return to rivers", "Sample Times").tier == .override)
  }

  @Test func idComesBehindOverride() throws {
    var stream = try stream(#"{"same":["a","b"]}"#)
    stream.add("b", bridge, "Sample Times")
    stream.add("a", ferry, "Example Wire")
    let verdict = stream.add("b", bridge, "Sample Times")
    #expect(verdict.tier == .override)
    #expect(verdict.match == "a")
  }

  @Test(arguments: [
    ("[]", 1), (#"{"same":["a"]}"#, 1), (#"{"same":"a"}"#, 1), (#"{"different":["a"]}"#, 1), (#"{"pin":["a","b"]}"#, 1),
    (#"{"pin":7}"#, 1), ("{}", 1), (#"{"note":"x"}"#, 1), ("nonsense", 1), ("{\"pin\":\"a\"}\n{\"pin\":", 2),
    ("\n\n{\"same\":[\"a\",\"b\"]}\n{\"same\":[1,2]}", 4), ("7", 1),
    // One id twice is one, and a good member does not hide a bad one.
    (#"{"same":["a","a"]}"#, 1), (#"{"same":["a","b"],"pin":["c","d"]}"#, 1),
  ]) func mistakesAreFound(log: String, line: Int) {
    var overrides = Overrides()
    let error = #expect(throws: GuardError.self) { try overrides.read(Array(log.utf8), file: "overrides.jsonl") }
    #expect(error?.line == line)
    #expect(error?.description.hasPrefix("overrides.jsonl:\(line): ") == true)
  }

  @Test func emptyLogDecidesNothing() throws {
    var overrides = Overrides()
    try overrides.read(Array("\n \n\r\n".utf8), file: "overrides.jsonl")
    #expect(overrides.isEmpty)
    try overrides.read(Array("{\"pin\":\"a\"}\r\n{\"pin\":\"b\"}\r\n".utf8), file: "overrides.jsonl")
    #expect(overrides.isPinned("a") && overrides.isPinned("b") && !overrides.isPinned("c"))
  }
}
