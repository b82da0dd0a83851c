/// An order of rules, and for an item the part of it that needs a look.
final class RulePlan: Sendable {
  /// Rule indices, each after those it refers to.
  let order: ConstantTable<Int32>
  /// Places in the order that every item needs, as bits.
  private let always: ConstantTable<UInt64>
  /// Places in the order, grouped by indexed test.
  private let places: ConstantTable<Int32>
  /// Where the places of each test begin, and at the end their number.
  private let firstPlaces: ConstantTable<Int32>

  /// Makes a plan.
  /// - Parameter needed: For each rule the indexed tests of which at least one must be true for a hit; `nil` where the rule
  ///   must be evaluated for every item.
  init(order: [Int], needed: [[Int]?], testCount: Int) {
    var always = Array(repeating: UInt64(0), count: (order.count + 63) / 64)
    var places: [[Int32]] = Array(repeating: [], count: testCount)
    for (place, rule) in order.enumerated() {
      if let tests = needed[rule] {
        for test in tests { places[test].append(Int32(place)) }
      } else {
        always[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
    var firstPlaces: [Int32] = [0]
    for list in places { firstPlaces.append((firstPlaces.last ?? 0) + Int32(list.count)) }
    self.order = ConstantTable(order.map { Int32($0) })
    self.always = ConstantTable(always)
    self.places = ConstantTable(Array(places.joined()))
    self.firstPlaces = ConstantTable(firstPlaces)
  }

  /// Writes the places that an item with these possible tests needs into `bits`.
  func touched(by tests: borrowing ContiguousArray<Int32>, bits: inout ContiguousArray<UInt64>) {
    bits.removeAll(keepingCapacity: true)
    bits.append(contentsOf: UnsafeBufferPointer(start: always.start, count: always.count))
    for index in 0..<tests.count {
      let test = Int(tests[index])
      for place in Int(firstPlaces[test])..<Int(firstPlaces[test + 1]) {
        let place = Int(places[place])
        bits[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
  }
}
