/// What has changed in a stage since it was saved last.
///
/// Items and names are numbered in order, so that the first unsaved number is all there is to note of them.
struct IndexJournal: Sendable {
  /// The first item that was not saved, and the first name.
  var firstItem: Int
  var firstName: Int
  /// The clusters that are new or have grown.
  private(set) var changed: Set<Int> = []
  /// The clusters whose last live item went, and which were saved at some time.
  private(set) var ended: Set<Int> = []

  /// Notes that all before these numbers is saved.
  init(firstItem: Int, firstName: Int) { (self.firstItem, self.firstName) = (firstItem, firstName) }

  /// Notes that an item joined a cluster.
  mutating func noteChange(of leader: Int) { changed.insert(leader) }

  /// Notes that a cluster ended.
  mutating func noteEnd(of leader: Int) {
    changed.remove(leader)
    ended.insert(leader)
  }
}
