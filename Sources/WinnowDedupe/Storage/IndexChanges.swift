/// What happened in a stage since it was saved last; for ``IndexStore/commit(_:progress:)``.
///
/// A value of its own, so that it can be saved while the stage goes on.
package struct IndexChanges: Sendable {
  /// The next number as of the changes before.
  var previousNext: Int
  /// The stage as of now.
  var state: IndexState
  /// The new items that are still live; their text places are those in ``texts``.
  var items: ContiguousArray<LiveItem> = []
  /// Titles and ids, one behind the other.
  var texts: ContiguousArray<UInt8> = []
  /// The number of the first item.
  var firstItem: Int
  /// The new names, and the number of the first.
  var names: [String] = []
  var firstName: Int
  /// The clusters that are new or have grown, by rising number of the leader.
  var clusters: [(leader: Int, cluster: Clusters.Cluster)] = []
  /// The leaders of clusters that ended, rising.
  var endedClusters: [Int] = []
}
