import WinnowModel

/// What one item's run has found so far.
struct RunState {
  var results: [Truth]
  var scores: [Points]
  var tags: Set<String> = []
  var settings: [(name: String, value: String)] = []
  /// Evidence of the condition being evaluated.
  var evidence: [TestEvidence] = []
  private(set) var hits: [Hit] = []
  private(set) var limits: [Limit] = []
  private(set) var votes: [Vote] = []
  private(set) var ruleReachedLimit = false
  private var rule: Int?

  struct Hit {
    var rule: Int
    var isEffective: Bool
    var evidence: [TestEvidence]
  }

  struct Limit {
    /// `nil` for the policy.
    var rule: Int?
    var field: String
    var code: String
  }

  struct Vote {
    var category: String
    var weight: Points
    var rule: Int
  }

  init(ruleCount: Int, groupCount: Int) {
    results = Array(repeating: .no, count: ruleCount)
    scores = Array(repeating: .zero, count: groupCount)
  }

  mutating func reset() {
    for index in results.indices { results[index] = .no }
    for index in scores.indices { scores[index] = .zero }
    tags.removeAll(keepingCapacity: true)
    settings.removeAll(keepingCapacity: true)
    evidence.removeAll(keepingCapacity: true)
    hits.removeAll(keepingCapacity: true)
    limits.removeAll(keepingCapacity: true)
    votes.removeAll(keepingCapacity: true)
  }

  /// Begins a rule, or the policy for `nil`.
  mutating func beginRule(_ rule: Int?) {
    self.rule = rule
    ruleReachedLimit = false
    evidence.removeAll(keepingCapacity: true)
  }

  mutating func dropEvidence(after mark: Int = 0) { evidence.removeLast(evidence.count - mark) }

  mutating func keepHit(effective: Bool) {
    guard let rule else { return }
    hits.append(Hit(rule: rule, isEffective: effective, evidence: evidence))
  }

  mutating func addTag(_ tag: String) { tags.insert(tag) }

  mutating func vote(_ category: String, _ weight: Points, rule: Int) {
    votes.append(Vote(category: category, weight: weight, rule: rule))
  }

  mutating func reach(field: String, code: String) {
    ruleReachedLimit = true
    guard !limits.contains(where: { $0.rule == rule && $0.field == field && $0.code == code }) else { return }
    limits.append(Limit(rule: rule, field: field, code: code))
  }

  /// The category with the most weight; among equals the one that was voted for first in rule order.
  var category: String? {
    var totals: [(category: String, weight: Points)] = []
    for vote in votes.sorted(by: { $0.rule < $1.rule }) {
      if let index = totals.firstIndex(where: { $0.category == vote.category }) {
        totals[index].weight += vote.weight
      } else {
        totals.append((vote.category, vote.weight))
      }
    }
    var best: (category: String, weight: Points)?
    for total in totals where total.weight > (best?.weight ?? .zero) { best = total }
    return best?.category
  }
}
