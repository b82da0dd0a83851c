extension Record {
  /// What the dedupe stage found.
  public struct Duplicate: Sendable, Hashable {
    /// `override`, `id`, `url`, `title` or `near` for a copy, `related` for what shares much with another item; `nil` for neither.
    public var kind: String?
    /// The id of the item that it matched.
    public var of: String?
    /// How similar the titles are, from 0 to 1.
    public var similarity: Double?
    /// The guards that keep a related item from being a copy, sorted.
    public var guards: [String] = []
    /// The id of the first item of the cluster.
    public var cluster: String
    /// The id of the item that represents the cluster, where that is not the first.
    public var canonical: String?
    /// How many items the cluster has, this one included.
    public var size = 1
    /// How many sources the cluster has.
    public var sources = 1
    /// The source of the cluster's first item.
    public var firstSource: String?
    /// Earlier items that share much of the title, the most similar first; on request only.
    public var candidates: [Candidate] = []

    /// Makes what is said of an item that is alone.
    public init(cluster: String) { self.cluster = cluster }

    /// Whether nothing was found.
    public var isEmpty: Bool { kind == nil && candidates.isEmpty }

    /// An earlier item that shares much of the title.
    public struct Candidate: Sendable, Hashable {
      /// Its id.
      public var id: String
      /// How similar the titles are, from 0 to 1.
      public var similarity: Double
      /// The guards that fired, sorted.
      public var guards: [String]
      /// Makes a candidate from its parts.
      public init(id: String, similarity: Double, guards: [String]) {
        (self.id, self.similarity, self.guards) = (id, similarity, guards)
      }
    }

    /// The facts that rules read, by path.
    public var facts: [Fact] {
      var facts = [
        Fact(path: "cluster.size", value: .number(Double(size))),
        Fact(path: "cluster.sources", value: .number(Double(sources))),
      ]
      if let firstSource { facts.append(Fact(path: "cluster.first_source", value: .text(firstSource))) }
      guard let kind else { return facts }
      facts.append(Fact(path: "duplicate.kind", value: .text(kind)))
      if let of { facts.append(Fact(path: "duplicate.of", value: .text(of))) }
      if let similarity { facts.append(Fact(path: "duplicate.similarity", value: .number(similarity))) }
      return facts
    }
  }
}
