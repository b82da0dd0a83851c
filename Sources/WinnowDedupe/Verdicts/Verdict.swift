/// What the dedupe stage says of an item.
package struct Verdict: Sendable, Hashable {
  /// How the item was found to be a copy; `nil` when it was not.
  package var tier: Tier?
  /// The id of the item that it matched.
  package var match: String?
  /// The Jaccard similarity of the titles' grams, from 0 to 1; 1 for exact tiers.
  package var similarity = 0.0
  /// The id of the cluster's first item; the item's own id when it stands alone.
  package var cluster = ""
  /// The id of the item that represents the cluster: of the best source, then the first.
  package var canonical = ""
  /// Why titles that share enough are only related: the names of the guards, sorted.
  package var guards: [String] = []
  /// How many items the cluster has, this one included.
  package var size = 1
  /// The source of the cluster's first item; empty when it has none.
  package var firstSource = ""
  /// How many sources the cluster has.
  package var sources = 1
  /// All earlier items of at least the reported similarity, the most similar first; on request only.
  package var candidates: [Candidate] = []
  /// Whether items before the first one could have changed the verdict; of parts only.
  package var isUncertain = false
  /// Whether the item is one that the run is about; `false` before the start of a part.
  package var isReported = true

  /// Makes a verdict on an item that stands alone.
  package init() {}

  /// An earlier item that shares much of its title.
  package struct Candidate: Sendable, Hashable {
    /// Its id.
    package var id: String
    /// The Jaccard similarity.
    package var similarity: Double
    /// The guards that fired, sorted.
    package var guards: [String]
  }
}
