import Testing
import WinnowModel

@testable import WinnowDedupe

/// Copies are found and near misses are not merged, on pairs made to be hard.
@Suite("Hard pairs") struct HardPairsTests {
  @Test func neverMergesDifferentReports() throws {
    let merged = try Self.verdicts.get().filter { $0.pair.class != .same && $0.verdict.isMerged }
    #expect(merged.map(\.pair.id) == [])
  }

  @Test func findsTheCopies() throws {
    let same = try Self.verdicts.get().filter { $0.pair.class == .same }
    let missed = same.filter { !$0.verdict.isMerged }
    for (pair, verdict) in missed { print("missed", pair.id, pair.a, "|", pair.b, verdict) }
    #expect(Double(missed.count) <= 0.05 * Double(same.count))
  }

  /// The verdicts on the second titles. All pairs go through one stage, so far apart that they do not meet.
  private static let verdicts: Result<[(pair: HardPair, verdict: Verdict)], any Error> = Result {
    var stream = ItemStream()
    var verdicts: [(pair: HardPair, verdict: Verdict)] = []
    var hours = 0.0
    for (number, pair) in try HardPair.all().enumerated() {
      stream.add("a\(number)", pair.a, pair.firstSource ?? "Example Wire", hours: hours)
      hours += pair.hours ?? 1
      let verdict = stream.add(
        "b\(number)", pair.b, pair.secondSource ?? "Sample Times", hours: hours)
      verdicts.append((pair, verdict))
      hours += 500
    }
    return verdicts
  }
}

extension Verdict {
  /// Whether the item was folded into another one.
  var isMerged: Bool { tier != nil && tier != .related }
}
