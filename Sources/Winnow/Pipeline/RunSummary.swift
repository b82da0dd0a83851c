import WinnowModel

/// The counts of a run.
public struct RunSummary: Sendable, Hashable {
  /// Lines read, errors included.
  public private(set) var items = 0
  /// Lines that yielded no item.
  public private(set) var errors = 0
  /// Items by decision.
  public private(set) var decisions: [Decision: Int] = [:]
  /// Items that each effective rule hit.
  public private(set) var rules: [String: Int] = [:]
  /// Items by tag.
  public private(set) var tags: [String: Int] = [:]
  /// Items by category.
  public private(set) var categories: [String: Int] = [:]
  /// Limits reached, by rule and code (`spam/pills match`).
  public private(set) var limits: [String: Int] = [:]
  /// Errors by code.
  public private(set) var errorCodes: [String: Int] = [:]
  /// Whether the run came to the end of its input.
  public internal(set) var isComplete = false

  /// Counts one record.
  mutating func add(_ record: Record) {
    items += 1
    if let error = record.error {
      errors += 1
      errorCodes[error.code.rawValue, default: 0] += 1
    }
    if let decision = record.decision { decisions[decision, default: 0] += 1 }
    if let category = record.category { categories[category, default: 0] += 1 }
    for tag in record.tags { tags[tag, default: 0] += 1 }
    for limit in record.limits { limits[limit.rule + " " + limit.code, default: 0] += 1 }
    var last: String?
    // Hits are in rule order, so the hits of one rule stand together.
    for hit in record.hits where hit.rule != last {
      rules[hit.rule, default: 0] += 1
      last = hit.rule
    }
  }

  /// Adds the counts of another part of the run.
  mutating func add(_ other: RunSummary) {
    items += other.items
    errors += other.errors
    decisions.merge(other.decisions, uniquingKeysWith: +)
    rules.merge(other.rules, uniquingKeysWith: +)
    tags.merge(other.tags, uniquingKeysWith: +)
    categories.merge(other.categories, uniquingKeysWith: +)
    limits.merge(other.limits, uniquingKeysWith: +)
    errorCodes.merge(other.errorCodes, uniquingKeysWith: +)
  }

  /// Forgets all counts and keeps the memory.
  mutating func removeAll() {
    (items, errors) = (0, 0)
    decisions.removeAll(keepingCapacity: true)
    rules.removeAll(keepingCapacity: true)
    tags.removeAll(keepingCapacity: true)
    categories.removeAll(keepingCapacity: true)
    limits.removeAll(keepingCapacity: true)
    errorCodes.removeAll(keepingCapacity: true)
  }

  /// The greatest counts of a table, ties by name.
  public static func top(_ counts: [String: Int], _ limit: Int) -> [(name: String, count: Int)] {
    counts.map { (name: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
      .prefix(limit).map { $0 }
  }
}
