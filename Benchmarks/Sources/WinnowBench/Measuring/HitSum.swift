/// The hits of one round: how many, and a sum over all (item, rule) pairs in which their order does not count.
struct HitSum: Equatable {
  private(set) var count = 0
  private(set) var checksum: UInt64 = 0

  init() {}

  init(count: Int, checksum: UInt64) { (self.count, self.checksum) = (count, checksum) }

  /// Takes in one pair.
  mutating func add(item: Int, rule: Int) {
    count &+= 1
    checksum &+= SplitMix64.mix(UInt64(item) << 32 | UInt64(rule))
  }
}
