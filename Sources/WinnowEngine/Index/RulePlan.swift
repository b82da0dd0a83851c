/// An order of rules, and for an item the part of it that needs a look.
struct RulePlan: Sendable {
  /// Rule indices, each after those it refers to.
  let order: [Int]
  /// Places in the order that every item needs, as bits.
  private var always: [UInt64]
  /// Places in the order by indexed test.
  private var places: [[Int32]]

  /// Makes a plan.
  /// - Parameter needed: For each rule the indexed tests of which at least one must be true for a hit; `nil` where the rule
  ///   must be evaluated for every item.
  init(order: [Int], needed: [[Int]?], testCount: Int) {
    self.order = order
    always = Array(repeating: 0, count: (order.count + 63) / 64)
    places = Array(repeating: [], count: testCount)
    for (place, rule) in order.enumerated() {
      if let tests = needed[rule] {
        for test in tests { places[test].append(Int32(place)) }
      } else {
        always[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
  }

  /// Writes the places that an item with these candidate tests needs into `bits`.
  func touched(by candidates: [Int], bits: inout [UInt64]) {
    bits.removeAll(keepingCapacity: true)
    bits.append(contentsOf: always)
    for test in candidates {
      for place in places[test] { bits[Int(place) >> 6] |= 1 << UInt64(place & 63) }
    }
  }
}
