/// Something that judges a fixed set of items again and again.
protocol Contender: AnyObject {
  var name: String { get }
  /// What it took to get ready, rules and expressions only.
  var loadSeconds: Double { get }
  /// What a reader of the table should know.
  var note: String { get }
  /// Whether other hits than those of the engine are an error.
  var isExact: Bool { get }

  /// Judges all items once.
  func round() throws -> RoundResult

  /// The pairs of the last round.
  func pairs() throws -> Set<HitPair>
}

/// What one round gave.
struct RoundResult {
  var seconds: Double
  var hits: HitSum
}

/// One rule that hit one item.
struct HitPair: Hashable, Comparable {
  var item: UInt32
  var rule: UInt32

  static func < (left: HitPair, right: HitPair) -> Bool {
    (left.item, left.rule) < (right.item, right.rule)
  }
}
