/// The clusters of two and more live items.
///
/// The first item leads. Others join when they match an item of the cluster and do not differ from the leader, so that a
/// chain of small changes does not lead away from it. A cluster lives as long as one of its items.
struct Clusters {
  /// By the number of the leader.
  private var clusters: [Int: Cluster] = [:]

  /// What is known of one cluster.
  struct Cluster: Sendable {
    /// The leader's id and title, which may outlive the leader in the index.
    var leaderID: String
    var title: [UInt8]
    var capitals: UInt64
    /// How many distinct grams the title has.
    var gramCount: Int
    var isTruncated: Bool
    var firstSource: UInt32
    /// The id that represents the cluster, with its source and domain and their rank.
    var canonical: String
    var canonicalSource: UInt32
    var canonicalDomain: UInt32
    var rank: Int
    /// The distinct sources.
    var sources: Set<UInt32>
    /// All items that ever joined, and those that are live.
    var size: Int
    var liveCount: Int
  }

  /// The cluster that an item leads.
  subscript(leader: Int) -> Cluster? {
    get { clusters[leader] }
    set { clusters[leader] = newValue }
  }

  /// How many clusters there are.
  var count: Int { clusters.count }
  /// The numbers of the leaders, in rising order.
  var leaders: [Int] { clusters.keys.sorted() }

  /// Notes that an item of a cluster is no longer live; says whether the cluster went with it.
  mutating func retireItem(of leader: Int) -> Bool {
    guard var cluster = clusters[leader] else { return false }
    cluster.liveCount -= 1
    clusters[leader] = cluster.liveCount == 0 ? nil : cluster
    return cluster.liveCount == 0
  }
}
