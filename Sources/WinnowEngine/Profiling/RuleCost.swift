/// What one rule has cost over all items that a profiler has judged.
public struct RuleCost: Sendable, Hashable {
  /// The rule's index.
  public var rule: Int
  /// `pack/name`.
  public var id: String
  /// Items for which its condition was looked at.
  public var evaluations: Int
  /// Items that it hit.
  public var hits: Int
  /// Searches of a text for one of its patterns; one that several rules share counts for the first.
  public var searches: Int
  /// Time in its condition, and in the preparation of texts that it was the first to ask for.
  public var nanoseconds: Int
  /// What must be seen before it is looked at, one for each of the tests that call for it; nil when it is looked at for
  /// every item.
  public var signs: [RuleSign]?

  /// Puts its parts together.
  public init(
    rule: Int, id: String, evaluations: Int, hits: Int, searches: Int, nanoseconds: Int, signs: [RuleSign]?
  ) {
    (self.rule, self.id, self.evaluations, self.hits) = (rule, id, evaluations, hits)
    (self.searches, self.nanoseconds, self.signs) = (searches, nanoseconds, signs)
  }
}
