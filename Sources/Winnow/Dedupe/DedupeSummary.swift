import WinnowDedupe

/// What the dedupe stage of a run came to.
package struct DedupeSummary: Sendable, Hashable {
  /// Lines read, errors included.
  package var items = 0
  /// Lines that yielded no item.
  package var errors = 0
  /// Items by tier.
  package var tiers: [Tier: Int] = [:]
  /// Pairs that a guard kept from being merged, by the guard.
  package var guards: [String: Int] = [:]
  /// Items inside the window at the end, and the bytes that they take.
  package var liveItems = 0
  package var liveBytes = 0

  /// Counts a verdict.
  mutating func add(_ verdict: Verdict) {
    if let tier = verdict.tier { tiers[tier, default: 0] += 1 }
    for guardName in verdict.guards { guards[guardName, default: 0] += 1 }
  }
}
