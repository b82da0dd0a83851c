/// An item as an index holds it.
package struct IndexedItem: Sendable, Hashable {
  /// Its place in the order of the input.
  package var number: Int
  /// Its id, given or derived.
  package var id: String
  /// Its event time in seconds since the epoch.
  package var time: Int64
  /// Its source as it came first, or its domain when it has none; and its domain.
  package var source: String
  package var domain: String
  /// The canonical title; the title as written is not kept.
  package var title: String
  /// The id of the first item of its cluster; its own when it is alone.
  package var cluster: String
}
