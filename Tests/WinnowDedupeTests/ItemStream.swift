import WinnowModel

@testable import WinnowDedupe

/// A dedupe stage that is fed one item after another.
struct ItemStream: ~Copyable {
  private var signer: Signer
  private var signature = ItemSignature()
  private(set) var deduplicator: Deduplicator

  /// When the stream begins, in seconds since the epoch.
  static let start: Int64 = 1_760_000_000
  static let hour: Int64 = 3600

  init(_ settings: DedupeSettings = DedupeSettings()) {
    signer = Signer(settings)
    deduplicator = Deduplicator(settings)
  }

  mutating func add(_ item: Item) -> Verdict {
    signer.sign(item, into: &signature)
    return deduplicator.resolve(signature)
  }

  /// Adds an item that was published so many hours after the start.
  @discardableResult
  mutating func add(
    _ id: String?, _ title: String, _ source: String? = nil, hours: Double = 0, url: String? = nil
  ) -> Verdict {
    let published = Timestamp(seconds: Self.start + Int64(hours * 3600)).description
    return add(Item(id: id, title: title, url: url, source: source, published: published))
  }

  /// Adds an item with a date as it is written, or without one.
  mutating func add(_ id: String, _ title: String, _ source: String, published: String?) -> Verdict {
    add(Item(id: id, title: title, source: source, published: published))
  }
}
