/// What an index holds.
package struct IndexStatistics: Sendable, Hashable {
  /// The live items and the clusters of two and more.
  package var itemCount: Int
  package var clusterCount: Int
  /// The sources of the live items; for an item without one, its domain.
  package var sourceCount: Int
  /// The sources and domains.
  package var nameCount: Int
  /// All items that ever came.
  package var totalCount: Int
  /// The event times of the oldest and the latest item; `nil` without items.
  package var firstTime: Int64?
  package var lastTime: Int64?
  /// The bytes of the file, without its log.
  package var byteCount: Int
  /// What the file was made with.
  package var facts: IndexFacts
  /// How far the last run came; `nil` when none said so.
  package var progress: IndexProgress?
}
