extension Deduplicator {
  /// Whether items before the first one could have led to another verdict.
  ///
  /// So they could where the item meets one of the first window, of which it is not known what these met, or one that met such
  /// an item in turn; and where the input is not in the order of time.
  func isUncertain(_ published: Int64?, _ time: Int64, _ match: Match?) -> Bool {
    guard settings.partStart != nil, let firstTime else { return false }
    if time < firstTime + settings.windowSeconds || published != time { return true }
    if let match, isUncertain(match.number) { return true }
    return scored.contains { isUncertain($0.number) }
  }

  func isUncertain(_ number: Int) -> Bool {
    index[number].flags.contains(.uncertain) || uncertainLeaders.contains(index[number].leader)
  }

  /// Notes the clusters that an uncertain item is in, or could be in.
  mutating func spreadUncertainty(from match: Match?) {
    if let match { uncertainLeaders.insert(index[match.number].leader) }
    for candidate in scored { uncertainLeaders.insert(index[candidate.number].leader) }
  }
}
