import Testing

@testable import WinnowDedupe

/// Chains lead to the items of a key, however many others there are.
@Suite struct KeyChainsTests {
  private static func keys(_ number: Int) -> InlineArray<23, UInt32> {
    InlineArray { kind in UInt32(truncatingIfNeeded: (UInt64(number * 23 + kind + 1) &* 0x9E37_79B9_7F4A_7C15) >> 16) }
  }

  @Test func everyItemIsFoundByEveryKey() {
    let count = 5000
    var chains = KeyChains(first: 0, chainCount: count)
    for number in 0..<count {
      chains.reserve(number)
      let keys = Self.keys(number)
      chains.insert(number, keys.span, kinds: 0..<23)
    }
    let live = LiveRange(oldest: 0, next: count)
    var lost = 0
    for number in 0..<count {
      let keys = Self.keys(number)
      for kind in 0..<23 {
        var isFound = false
        chains.forEach(keys[kind], kind: kind, live: live) { other in
          isFound = other == number
          return !isFound
        }
        if !isFound { lost += 1 }
      }
    }
    #expect(lost == 0)
  }
}
