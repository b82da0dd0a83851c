import Testing
import WinnowModel

@testable import WinnowDedupe

/// Copies are found and near misses are not merged, on pairs made to be hard.
@Suite("Hard pairs") struct HardPairsTests {
  @Test func neverMergesDifferentReports() throws {
    let merged = try HardPair.all().filter { $0.class != .same && verdict(on: $0).isMerged }
    #expect(merged.map(\.id) == [])
  }

  @Test func findsTheCopies() throws {
    let same = try HardPair.all().filter { $0.class == .same }
    let missed = same.filter { !verdict(on: $0).isMerged }
    for pair in missed { print("missed", pair.id, pair.a, "|", pair.b, verdict(on: pair)) }
    #expect(Double(missed.count) <= 0.05 * Double(same.count))
  }

  private func verdict(on pair: HardPair) -> Verdict {
    let start: Int64 = 1_760_000_000
    let first = item("a", pair.a, source: pair.firstSource ?? "Example Wire", at: start)
    let second = item(
      "b", pair.b, source: pair.secondSource ?? "Sample Times", at: start + Int64((pair.hours ?? 1) * 3600))
    var deduplicator = Deduplicator(DedupeSettings())
    var signer = Signer(DedupeSettings())
    var signature = ItemSignature()
    signer.sign(first, into: &signature)
    _ = deduplicator.resolve(signature)
    signer.sign(second, into: &signature)
    return deduplicator.resolve(signature)
  }

  private func item(_ id: String, _ title: String, source: String, at seconds: Int64) -> Item {
    Item(id: id, title: title, source: source, published: Timestamp(seconds: seconds).description)
  }
}

extension Verdict {
  /// Whether the item was folded into another one.
  var isMerged: Bool { tier != nil && tier != .related }
}
