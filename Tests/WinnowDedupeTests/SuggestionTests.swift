import Testing
import WinnowModel

@testable import WinnowDedupe

/// Candidate pairs from elsewhere relate items and never merge them.
@Suite struct SuggestionTests {
  private static let first = ("a", "Ferry with two hundred aboard sinks off the coast of Malta", "Example Wire")

  private func verdict(on title: String, _ suggestions: [Suggestion], hours: Int64 = 1) -> Verdict {
    var deduplicator = Deduplicator(DedupeSettings())
    var signer = Signer(DedupeSettings())
    var signature = ItemSignature()
    func item(_ id: String, _ title: String, _ source: String, _ hours: Int64) -> Item {
      Item(
        id: id, title: title, source: source, published: Timestamp(seconds: 1_760_000_000 + hours * 3600).description)
    }
    signer.sign(item(Self.first.0, Self.first.1, Self.first.2, 0), into: &signature)
    _ = deduplicator.resolve(signature)
    signer.sign(item("b", title, "Sample Times", hours), into: &signature)
    signature.suggestions = suggestions
    return deduplicator.resolve(signature)
  }

  private func suggestion(_ id: String = "a", _ source: String = "Example Wire", _ similarity: Double = 0.9)
    -> Suggestion
  {
    Suggestion(id: id, source: source, similarity: similarity, suggester: "sentences")
  }

  @Test func relatesWhatNothingElseBringsTogether() {
    let verdict = verdict(on: "Hundreds feared lost as passenger ship goes down", [suggestion()])
    #expect(verdict.tier == .related)
    #expect((verdict.match, verdict.similarity, verdict.guards) == ("a", 0.9, ["sentences"]))
    #expect((verdict.cluster, verdict.size) == ("b", 1))
  }

  @Test func namesALiveItemOnly() {
    let title = "Hundreds feared lost as passenger ship goes down"
    #expect(verdict(on: title, [suggestion("x")]).tier == nil)
    #expect(verdict(on: title, [suggestion("a", "Another Wire")]).tier == nil)
    #expect(verdict(on: title, [suggestion()], hours: 73).tier == nil)
  }

  @Test func bestSuggestionCounts() {
    let verdict = verdict(
      on: "Hundreds feared lost as passenger ship goes down", [suggestion("x", "Example Wire", 0.99), suggestion()])
    #expect(verdict.match == "a")
  }

  @Test func whatTheStageFindsItselfComesFirst() {
    let verdict = verdict(on: Self.first.1, [suggestion()])
    #expect((verdict.tier, verdict.guards) == (.title, []))
  }
}
