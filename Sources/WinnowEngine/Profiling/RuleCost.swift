/// What one rule has cost over all items that a profiler has judged.
public struct RuleCost: Sendable, Hashable {
  /// The rule's index.
  public var rule: Int
  /// `pack/name`.
  public var id: String
  /// Items for which its condition was looked at.
  public var evaluations = 0
  /// Items that it hit.
  public var hits = 0
  /// Searches of a text for one of its patterns; one that several rules share counts for the first.
  public var searches = 0
  /// Time in its condition, and in the preparation of texts that it was the first to ask for.
  public var nanoseconds = 0
  /// What must be seen before it is looked at, one for each of the tests that call for it; nil when it is looked at for
  /// every item.
  public var signs: [RuleSign]?
}
