/// The memory in which ``Item/withEffectiveID(_:_:)`` spells addresses; kept from item to item, one for each thread.
public struct IDScratch: Sendable {
  var address: [UInt8] = []

  /// Makes scratch memory.
  public init() {}
}
