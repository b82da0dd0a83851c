extension Item: Hashable {
  /// Whether the fields, the JSON and the count of repairs are the same; where the fields stand in ``bytes`` does not matter.
  public static func == (left: Item, right: Item) -> Bool {
    left.repairCount == right.repairCount && left.json == right.json
      && Field.allCases.allSatisfy { left.isEqual($0, to: right) }
      && left.categoryRanges.elementsEqual(right.categoryRanges) { left.bytes[$0] == right.bytes[$1] }
  }

  private func isEqual(_ field: Field, to other: Item) -> Bool {
    range(of: field).map { bytes[$0] } == other.range(of: field).map { other.bytes[$0] }
  }

  /// Feeds what makes items equal.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(repairCount)
    hasher.combine(json)
    for field in Field.allCases { hasher.combine(range(of: field).map { bytes[$0] }) }
    for range in categoryRanges { hasher.combine(bytes[range]) }
  }
}
