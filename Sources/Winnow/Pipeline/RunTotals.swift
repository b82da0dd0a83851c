import WinnowEngine
import WinnowModel

/// The counts of a whole run, by the indices of its rule set.
struct RunTotals {
  private let ruleSet: RuleSet
  private(set) var items = 0
  private(set) var errors = 0
  private var decisions = (accept: 0, hold: 0, reject: 0)
  private var rules: [Int]
  private var tags: [Int]
  private var categories: [Int]
  private var otherTags: [String: Int] = [:]
  private var limits: [String: Int] = [:]
  private var errorCodes: [String: Int] = [:]

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    rules = Array(repeating: 0, count: ruleSet.checked.rules.count)
    tags = Array(repeating: 0, count: ruleSet.tags.count)
    categories = Array(repeating: 0, count: ruleSet.categories.count)
  }

  /// Adds the counts of a batch.
  mutating func add(_ counts: RunCounts) {
    items += counts.items
    errors += counts.errors
    decisions.accept += counts.decisions.accept
    decisions.hold += counts.decisions.hold
    decisions.reject += counts.decisions.reject
    for rule in counts.rules { rules[Int(rule)] += 1 }
    for tag in counts.tags { tags[Int(tag)] += 1 }
    for category in counts.categories { categories[Int(category)] += 1 }
    for tag in counts.otherTags { otherTags[tag, default: 0] += 1 }
    for limit in counts.limits { limits[limit, default: 0] += 1 }
    for code in counts.errorCodes { errorCodes[code, default: 0] += 1 }
  }

  /// The counts by name; what was never counted is left out.
  func summary(isComplete: Bool) -> RunSummary {
    var summary = RunSummary()
    summary.items = items
    summary.errors = errors
    summary.decisions = [.accept: decisions.accept, .hold: decisions.hold, .reject: decisions.reject].filter {
      $0.value > 0
    }
    summary.rules = Self.named(rules) { ruleSet.checked.rules[$0].id }
    summary.tags = Self.named(tags) { ruleSet.tags[$0] }.merging(otherTags, uniquingKeysWith: +)
    summary.categories = Self.named(categories) { ruleSet.categories[$0] }
    summary.limits = limits
    summary.errorCodes = errorCodes
    summary.isComplete = isComplete
    return summary
  }

  private static func named(_ counts: [Int], _ name: (Int) -> String) -> [String: Int] {
    var result: [String: Int] = [:]
    for (index, count) in counts.enumerated() where count > 0 { result[name(index), default: 0] += count }
    return result
  }
}
