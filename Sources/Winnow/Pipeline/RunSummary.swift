import WinnowModel

/// The counts of a run.
public struct RunSummary: Sendable, Hashable {
  /// Lines read, errors included.
  public internal(set) var items = 0
  /// Lines that yielded no item.
  public internal(set) var errors = 0
  /// Items by decision.
  public internal(set) var decisions: [Decision: Int] = [:]
  /// Items that each effective rule hit.
  public internal(set) var rules: [String: Int] = [:]
  /// Items by tag.
  public internal(set) var tags: [String: Int] = [:]
  /// Items by category.
  public internal(set) var categories: [String: Int] = [:]
  /// Limits reached, by rule and code (`spam/pills match`).
  public internal(set) var limits: [String: Int] = [:]
  /// Errors by code.
  public internal(set) var errorCodes: [String: Int] = [:]
  /// Whether the run came to the end of its input.
  public internal(set) var isComplete = false

  /// The greatest counts of a table, ties by name.
  public static func top(_ counts: [String: Int], _ limit: Int) -> [(name: String, count: Int)] {
    counts.map { (name: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
      .prefix(limit).map { $0 }
  }
}
