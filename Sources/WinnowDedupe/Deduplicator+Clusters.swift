extension Deduplicator {
  /// Adds the item to the index and to the cluster of what it matched.
  mutating func join(
    _ match: Match?, _ signature: borrowing ItemSignature, _ item: LiveItem, _ verdict: inout Verdict
  ) {
    let id = String(decoding: signature.id, as: UTF8.self)
    var item = item
    let number = index.next
    guard let match, match.joins else {
      item.leader = number
      add(item, signature)
      (verdict.cluster, verdict.canonical) = (id, id)
      verdict.firstSource = names.name(of: item.source)
      return
    }
    item.leader = index[match.number].leader
    var cluster = clusters[item.leader] ?? newCluster(ledBy: match.number)
    cluster.size += 1
    cluster.liveCount += 1
    cluster.sources.insert(item.source)
    let rank = rank(of: id, source: item.source, domain: item.domain)
    if rank < cluster.rank {
      (cluster.canonical, cluster.rank) = (id, rank)
      (cluster.canonicalSource, cluster.canonicalDomain) = (item.source, item.domain)
    }
    clusters[item.leader] = cluster
    journal?.noteChange(of: item.leader)
    add(item, signature)
    (verdict.cluster, verdict.canonical) = (cluster.leaderID, cluster.canonical)
    (verdict.size, verdict.sources) = (cluster.size, cluster.sources.count)
    verdict.firstSource = names.name(of: cluster.firstSource)
  }

  private mutating func add(_ item: LiveItem, _ signature: borrowing ItemSignature) {
    let number = index.insert(item, signature)
    if !settings.overrides.isEmpty { noteOverridden(String(decoding: signature.id, as: UTF8.self), number) }
    signature.title.text.withUnsafeBufferPointer { cases.count($0, capitals: item.capitals, isLive: true) }
  }

  private func newCluster(ledBy number: Int) -> Clusters.Cluster {
    let leader = index[number]
    let id = index.id(of: leader)
    return Clusters.Cluster(
      leaderID: id, title: Array(index.title(of: leader)), capitals: leader.capitals,
      gramCount: Int(leader.gramCount), isTruncated: leader.flags.contains(.truncated), firstSource: leader.source,
      canonical: id,
      canonicalSource: leader.source, canonicalDomain: leader.domain,
      rank: rank(of: id, source: leader.source, domain: leader.domain), sources: [leader.source], size: 1, liveCount: 1)
  }

  /// The place of an item among those that represent clusters: pinned ones first, then those of ranked sources.
  func rank(of id: String, source: UInt32, domain: UInt32) -> Int {
    if settings.overrides.isPinned(id) { return -1 }
    return min(ranks[names.name(of: source).lowercased()] ?? .max, ranks[names.name(of: domain)] ?? .max)
  }
}
