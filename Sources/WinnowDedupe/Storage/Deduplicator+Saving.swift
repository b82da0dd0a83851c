extension Deduplicator {
  /// What the stage is beside its items, clusters and names.
  var state: IndexState {
    IndexState(
      oldest: index.oldest, next: index.next, now: clock.now, firstTime: firstTime,
      chainCount: index.chainCount, nextName: names.next)
  }

  /// Whether what changes is noted for an index.
  package var isSaved: Bool { journal != nil }

  /// Begins to note what changes; all that is there counts as saved.
  mutating func beginJournal() { journal = IndexJournal(firstItem: index.next, firstName: names.next) }

  /// What happened since the last call. Of a stage that no store has loaded, that is nothing.
  /// - Complexity: O(items and clusters since then).
  package mutating func takeChanges() -> IndexChanges {
    let journal = self.journal ?? IndexJournal(firstItem: index.next, firstName: names.next)
    var changes = IndexChanges(
      previousNext: journal.firstItem, state: state, firstItem: max(journal.firstItem, index.oldest),
      firstName: journal.firstName)
    changes.items.reserveCapacity(index.next - changes.firstItem)
    for number in changes.firstItem..<index.next {
      var item = index[number]
      let place = changes.texts.count
      changes.texts.append(contentsOf: index.texts(of: item))
      item.text = place
      changes.items.append(item)
    }
    changes.names = Array(names.names(from: journal.firstName))
    for leader in journal.changed.sorted() {
      if let cluster = clusters[leader] { changes.clusters.append((leader, cluster)) }
    }
    changes.endedClusters = journal.ended.sorted()
    if self.journal != nil { beginJournal() }
    return changes
  }
}
