import WinnowModel
import WinnowPattern

/// What one item's run has found so far, in numbers; memory is used again.
struct RunState {
  /// The result of each rule; false for those that were not evaluated.
  private(set) var results: ContiguousArray<Truth>
  private var isEvaluated: ContiguousArray<Bool>
  /// The rules whose results are of the current item.
  private var evaluated: ContiguousArray<Int32> = []
  var scores: ContiguousArray<Points>
  /// Which of the program's tags the item has, as bits.
  private(set) var tagBits: ContiguousArray<UInt64>
  /// Tags made of captures that are none of the program's.
  private(set) var otherTags: [String] = []
  var settings: [(name: String, value: String)] = []
  /// The evidence of all hits, and at the end that of the condition being evaluated.
  var evidence: ContiguousArray<TestEvidence> = []
  private(set) var hits: ContiguousArray<Hit> = []
  private(set) var limits: ContiguousArray<Limit> = []
  private(set) var votes: ContiguousArray<Votes>
  private(set) var ruleReachedLimit = false
  var decision = Decision.accept
  private var rule: Int32?
  /// Where the evidence of the condition being evaluated begins.
  private var ruleMark = 0

  struct Hit: BitwiseCopyable {
    var rule: Int32
    var isEffective: Bool
    /// Where the hit's evidence stands in ``RunState/evidence``.
    var firstEvidence: Int32
    var evidenceCount: Int32

    var evidence: Range<Int> { Int(firstEvidence)..<Int(firstEvidence + evidenceCount) }
  }

  struct Limit: BitwiseCopyable {
    /// `nil` for the policy.
    var rule: Int32?
    var reached: ReachedLimit
  }

  /// The votes for one category.
  struct Votes: BitwiseCopyable {
    var thousandths = 0
    /// The place of the first vote, in rule order and then in the order of the rule's effects.
    var first = Int.max
  }

  init(ruleCount: Int, groupCount: Int, tagCount: Int, categoryCount: Int) {
    results = ContiguousArray(repeating: .no, count: ruleCount)
    isEvaluated = ContiguousArray(repeating: false, count: ruleCount)
    scores = ContiguousArray(repeating: .zero, count: groupCount)
    tagBits = ContiguousArray(repeating: 0, count: (tagCount + 63) / 64)
    votes = ContiguousArray(repeating: Votes(), count: categoryCount)
  }

  mutating func reset() {
    for rule in evaluated {
      results[Int(rule)] = .no
      isEvaluated[Int(rule)] = false
    }
    evaluated.removeAll(keepingCapacity: true)
    for index in scores.indices { scores[index] = .zero }
    for index in tagBits.indices { tagBits[index] = 0 }
    for index in votes.indices { votes[index] = Votes() }
    if !otherTags.isEmpty { otherTags.removeAll(keepingCapacity: true) }
    if !settings.isEmpty { settings.removeAll(keepingCapacity: true) }
    evidence.removeAll(keepingCapacity: true)
    hits.removeAll(keepingCapacity: true)
    limits.removeAll(keepingCapacity: true)
  }

  // MARK: - One rule

  /// Begins a rule, or the policy for `nil`.
  mutating func beginRule(_ rule: Int?) {
    self.rule = rule.map { Int32($0) }
    ruleReachedLimit = false
    ruleMark = evidence.count
  }

  /// Notes what the rule came to.
  mutating func endRule(_ rule: Int, _ truth: Truth) {
    results[rule] = truth
    isEvaluated[rule] = true
    evaluated.append(Int32(rule))
  }

  /// What a rule came to; `nil` where it was not evaluated.
  func result(of rule: Int) -> Truth? { isEvaluated[rule] ? results[rule] : nil }

  /// The rule being evaluated, set aside for another one.
  struct Suspension {
    fileprivate var rule: Int32?
    fileprivate var reachedLimit: Bool
    fileprivate var mark: Int
  }

  /// Sets the rule being evaluated aside.
  func suspend() -> Suspension { Suspension(rule: rule, reachedLimit: ruleReachedLimit, mark: ruleMark) }

  /// Goes on with a rule that was set aside.
  mutating func resume(_ suspension: Suspension) {
    (rule, ruleReachedLimit, ruleMark) = (suspension.rule, suspension.reachedLimit, suspension.mark)
  }

  /// Drops the evidence of the condition being evaluated.
  mutating func dropEvidence() { dropEvidence(after: ruleMark) }

  mutating func dropEvidence(after mark: Int) {
    if evidence.count > mark { evidence.removeLast(evidence.count - mark) }
  }

  mutating func keepHit(effective: Bool) {
    guard let rule else { return }
    hits.append(
      Hit(
        rule: rule, isEffective: effective, firstEvidence: Int32(ruleMark),
        evidenceCount: Int32(evidence.count - ruleMark)))
  }

  mutating func reach(_ reached: ReachedLimit, isSame: (ReachedLimit, ReachedLimit) -> Bool) {
    ruleReachedLimit = true
    guard !limits.contains(where: { $0.rule == rule && isSame($0.reached, reached) }) else { return }
    limits.append(Limit(rule: rule, reached: reached))
  }

  // MARK: - Effects

  func hasTag(_ tag: Int) -> Bool { tagBits[tag >> 6] >> UInt64(tag & 63) & 1 != 0 }

  mutating func addTag(_ tag: Int) { tagBits[tag >> 6] |= 1 << UInt64(tag & 63) }

  mutating func addOtherTag(_ tag: String) {
    if !otherTags.contains(tag) { otherTags.append(tag) }
  }

  mutating func vote(_ category: Int, _ thousandths: Int, place: Int) {
    votes[category].thousandths &+= thousandths
    votes[category].first = min(votes[category].first, place)
  }

  /// The category with the most weight; among equals the one that was voted for first in rule order.
  var category: Int? {
    var best: Int?
    for (category, vote) in votes.enumerated() where vote.thousandths > 0 {
      guard let known = best else {
        best = category
        continue
      }
      if (vote.thousandths, votes[known].first) > (votes[known].thousandths, vote.first) { best = category }
    }
    return best
  }

  /// Puts hits and limits in rule order.
  mutating func sort() {
    Self.sort(&hits) { $0.rule }
    Self.sort(&limits) { $0.rule ?? .max }
  }

  /// Keeps the order of equals; the lists are short, and nearly in order already.
  private static func sort<Element>(_ list: inout ContiguousArray<Element>, by key: (Element) -> Int32) {
    guard list.count > 1 else { return }
    for index in 1..<list.count {
      let element = list[index]
      var place = index
      while place > 0, key(list[place - 1]) > key(element) {
        list[place] = list[place - 1]
        place -= 1
      }
      list[place] = element
    }
  }
}
