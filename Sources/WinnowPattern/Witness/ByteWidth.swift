/// How many bytes of a lowered text something takes: at least and at most.
struct ByteWidth: Equatable {
  private(set) var least: Int32
  /// `Int32.max` when there is no bound.
  private(set) var most: Int32

  static let zero = ByteWidth(least: 0, most: 0)
  static let unbounded = ByteWidth(least: 0, most: .max)
  /// Wider than any text that is worth a bound.
  private static let limit: Int32 = 1 << 24

  init(least: Int32, most: Int32) {
    (self.least, self.most) = (least, most)
  }

  /// Exactly so many.
  init(_ count: Int) {
    let count = Int32(clamping: count)
    self.init(least: min(count, Self.limit), most: count > Self.limit ? .max : count)
  }

  var isBounded: Bool { most != .max }

  /// How many values there are beside the least one; `Int32.max` when there is no bound.
  var spread: Int32 { isBounded ? most &- least : .max }

  /// One after the other.
  static func + (left: ByteWidth, right: ByteWidth) -> ByteWidth {
    // Both bounds are at most the limit, so that no sum overflows.
    let most = left.isBounded && right.isBounded ? left.most &+ right.most : .max
    return ByteWidth(least: min(left.least &+ right.least, limit), most: most > limit ? .max : most)
  }

  /// The one or the other.
  func union(_ other: ByteWidth) -> ByteWidth {
    ByteWidth(least: min(least, other.least), most: max(most, other.most))
  }

  /// Again and again; `mostTimes` is nil when there is no bound.
  func repeated(least leastTimes: Int, most mostTimes: Int?) -> ByteWidth {
    let most: Int32
    if self.most == 0 || mostTimes == 0 {
      most = 0
    } else if isBounded, let mostTimes, mostTimes <= Self.limit, Int(self.most) * mostTimes <= Self.limit {
      most = self.most &* Int32(mostTimes)
    } else {
      most = .max
    }
    let limit = Int(Self.limit)
    return ByteWidth(least: Int32(min(Int(least) * min(leastTimes, limit), limit)), most: most)
  }

  func contains(_ other: ByteWidth) -> Bool {
    least <= other.least && other.most <= most
  }
}
