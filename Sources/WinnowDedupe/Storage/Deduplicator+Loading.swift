extension Deduplicator {
  /// Makes a stage that goes on where another one stopped; names, clusters and items follow, in this order.
  init(_ settings: DedupeSettings, resuming state: IndexState) {
    self.init(settings)
    index = LiveIndex(firstItem: state.oldest, chainCount: state.chainCount)
    if let now = state.now { clock.resume(at: now) }
    firstTime = state.firstTime
  }

  /// Puts a cluster back; its live items are counted as they come.
  mutating func restore(_ cluster: Clusters.Cluster, ledBy leader: Int) {
    var cluster = cluster
    cluster.rank = rank(of: cluster.canonical, source: cluster.canonicalSource, domain: cluster.canonicalDomain)
    cluster.liveCount = 0
    clusters[leader] = cluster
  }

  /// Puts the next item back; `false` when its cluster is missing.
  ///
  /// The signature holds its title and id; the bands are computed from the title again.
  mutating func restore(_ item: LiveItem, _ signature: inout ItemSignature, _ grams: inout GramSigner) -> Bool {
    let number = index.next
    if var cluster = clusters[item.leader] {
      cluster.liveCount += 1
      clusters[item.leader] = cluster
    } else if item.leader != number {
      return false
    }
    signature.title.text.withUnsafeBufferPointer {
      grams.sign($0, into: &signature)
      cases.count($0, capitals: item.capitals, isLive: true)
    }
    noteOverridden(String(decoding: signature.id, as: UTF8.self), number)
    return index.append(item, signature) == number
  }

  /// Whether every cluster has a live item, and no more of them than items that ever joined.
  var hasSoundClusters: Bool {
    clusters.leaders.allSatisfy { leader in
      clusters[leader].map { $0.liveCount > 0 && $0.liveCount <= $0.size } ?? false
    }
  }

  /// The numbers of the names that live items and clusters have.
  var usedNames: Set<UInt32> {
    var used: Set<UInt32> = []
    for number in index.oldest..<index.next {
      let item = index[number]
      used.insert(item.source)
      used.insert(item.domain)
    }
    for leader in clusters.leaders {
      guard let cluster = clusters[leader] else { continue }
      used.formUnion(cluster.sources)
      used.formUnion([cluster.firstSource, cluster.canonicalSource, cluster.canonicalDomain])
    }
    return used
  }
}
