import Testing

@testable import WinnowModel

@Suite("Field ranges")
struct FieldRangesTests {
  @Test func holdsEveryField() {
    #expect(Field.allCases.map(\.rawValue) == Array(0..<10))
    #expect(FieldRanges().bounds.count == 2 * Field.allCases.count)
    var ranges = FieldRanges()
    for field in Field.allCases {
      let start = Int(field.rawValue) * 3
      #expect(ranges[field] == nil)
      ranges.set(field, to: start..<start + Int(field.rawValue))
    }
    for field in Field.allCases {
      let start = Int(field.rawValue) * 3
      #expect(ranges[field] == start..<start + Int(field.rawValue))
    }
    ranges.removeAll()
    #expect(Field.allCases.allSatisfy { ranges[$0] == nil })
  }

  @Test func tellsItemsApartByTheirFields() {
    #expect(Item(title: "a", url: "b") == Item(title: "a", url: "b"))
    #expect(Item(title: "a", url: "b") != Item(title: "a", source: "b"))
    #expect(Item(title: "", url: "a") != Item(title: "a", url: ""))
    #expect(Item(title: "a", url: "") != Item(title: "a"))
    #expect(Set([Item(title: "a"), Item(title: "a"), Item(title: "a", lang: "")]).count == 2)
    var item = Item(id: "x", title: "b", categories: ["c"])
    item.removeAll()
    #expect(item == Item())
    #expect(Field.allCases.allSatisfy { item.range(of: $0) == nil })
  }
}
